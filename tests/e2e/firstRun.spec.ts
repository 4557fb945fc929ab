import { uprightRecording, writeUprightRecording } from './deskRecording.ts';
import { expect, test } from './fixture.ts';
import { tooltipOf } from './observations.ts';

test.use({ firstRun: true, camera: uprightRecording, appArguments: ['--pseudo-locale=accented'] });
test.beforeAll(writeUprightRecording);

test('the very first run explains itself before it opens the camera, and leads to a first verdict; a language takes effect everywhere at once @stand-in', async ({
  app,
  win
}) => {
  test.setTimeout(300_000);
  const dashboard = await win('dashboard');
  const heading = dashboard.getByRole('heading', { level: 1 });
  const press = (name: string): Promise<void> => dashboard.getByRole('button', { name, exact: true }).click();

  // Everything is said in the made-up language: what stands in brackets is a text of the catalogue.
  await expect(heading).toHaveText(/^\[.*\]$/u);
  await expect.poll(() => tooltipOf(app)).toMatch(/^\[.*Šêttïñg.*\]$/u);

  await dashboard.evaluate(() => (window.location.hash = 'settings'));
  await dashboard.locator('select:has(option[value="en"])').selectOption('en');
  await expect(heading).toHaveText('Settings');
  await expect.poll(() => tooltipOf(app)).toMatch(/^Plumbline: Setting up/u);

  await dashboard.evaluate(() => (window.location.hash = ''));
  await expect(heading).toHaveText('Plumbline keeps an eye on how you sit, so that you need not.');
  await press('Continue');
  await expect(heading).toHaveText('Your camera');
  // The camera is opened and the model read only now.
  await expect(dashboard.getByText('Both are in the picture.')).toBeVisible({ timeout: 60_000 });
  await press('Continue');
  await press('Start');
  await expect(heading).toHaveText('Calibrated', { timeout: 120_000 });
  await press('Continue');
  await expect(heading).toHaveText('Your breaks');
  await press('Continue');
  await press('Done');
  await expect(heading).toHaveText(/^Upright/u);
  await expect.poll(() => tooltipOf(app)).toMatch(/^Plumbline: Upright/u);
});
