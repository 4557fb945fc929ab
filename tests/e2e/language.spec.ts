import { type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, findWindow, test } from './fixture.ts';

/** The languages beside English whose words a page has read. */
function languagesRead(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/words\/(de|fr|es|ptBr|ja)\.js$/u.exec(name)?.[1] ?? [])
  );
}

/** Whether the words were asked for before the page's own code had come. */
function wordsWereAskedForAtOnce(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const read = performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('.js'));
    const words = read.find(({ name }) => name.includes('/words/'));
    const code = read.find(({ name }) => /\/dashboard-[\w-]+\.js$/u.test(name));
    if (words === undefined || !(code instanceof PerformanceResourceTiming)) return false;
    return words.startTime < code.responseEnd;
  });
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
  await expect.poll(() => languagesRead(dashboard)).toEqual(['de']);
  expect(await wordsWereAskedForAtOnce(dashboard)).toBe(true);

  await dashboard.evaluate(() => {
    if (window.plumbline?.role === 'dashboard')
      window.plumbline.send('setting:change', { key: 'language', value: 'fr' });
  });
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(dashboard.getByRole('link', { name: 'Paramètres' })).toBeVisible();
  await expect.poll(() => languagesRead(dashboard)).toEqual(['de', 'fr']);
});
