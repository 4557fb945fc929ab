import { type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, findWindow, test } from './fixture.ts';

/** The languages beside English whose words a page has read. */
function languagesRead(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/(de|fr|es|ptBr|ja)-[\w-]+\.js$/u.exec(name)?.[1] ?? [])
  );
}

test('a window begins in the chosen language whatever the system speaks, and reads the words of no other until it is chosen', async ({
  launch,
  userData
}) => {
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ language: 'de' }));
  const dashboard = await findWindow(await launch(), 'dashboard');
  const html = dashboard.locator('html');
  await expect(dashboard.getByRole('link', { name: 'Einstellungen' })).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'de');
  expect(await languagesRead(dashboard)).toEqual(['de']);

  await dashboard.evaluate(() => {
    if (window.plumbline?.role === 'dashboard')
      window.plumbline.send('setting:change', { key: 'language', value: 'fr' });
  });
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(dashboard.getByRole('link', { name: 'Paramètres' })).toBeVisible();
  expect(await languagesRead(dashboard)).toEqual(['de', 'fr']);
});
