import { expect, test } from './fixture.ts';

test.use({ firstRun: true, appArguments: ['--pseudo-locale=accented'] });

test('the very first run explains itself before it opens the camera, and a language takes effect everywhere at once @stand-in', async ({
  app,
  win
}) => {
  const tooltip = (): Promise<string> => app.evaluate(({ standIn }) => standIn.trays()[0]?.tooltip ?? '');
  const dashboard = await win('dashboard');
  const heading = dashboard.getByRole('heading', { level: 1 });

  // Everything is said in the made-up language: what stands in brackets is a text of the catalogue.
  await expect(heading).toHaveText(/^\[.*\]$/u);
  await expect.poll(tooltip).toMatch(/^\[.*Šêttïñg.*\]$/u);

  await dashboard.evaluate(() => (window.location.hash = 'settings'));
  await dashboard.locator('select:has(option[value="en"])').selectOption('en');
  await expect(heading).toHaveText('Settings');
  await expect.poll(tooltip).toMatch(/^Plumbline: Setting up/u);

  await dashboard.evaluate(() => (window.location.hash = ''));
  await expect(heading).toHaveText('Plumbline keeps an eye on how you sit, so that you need not.');
  await dashboard.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).toHaveText('Your camera');
  await expect.poll(tooltip).not.toContain('Setting up');
});
