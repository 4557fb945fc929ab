import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, visitScene, visitScreen, wear } from './galleryPage.ts';
import { differences, lookOf, screenLook, type ScreenLook } from './screenLook.ts';

const folder = 'tests/fixtures/looks';

/** The main screens: the window's, by case and screen, and the overlay's scenes. */
const screens = [
  ['now', { name: 'breaks', screen: 'now', theme: 'light' }],
  ['now-dark', { name: 'breaks', screen: 'now', theme: 'dark' }],
  ['calibrate', { name: 'upright', screen: 'calibrate', theme: 'light' }],
  ['settings', { name: 'breaks', screen: 'settings', theme: 'light' }],
  ['privacy', { name: 'breaks', screen: 'privacy', theme: 'dark' }],
  ['checkIn', { name: 'breaks', screen: 'checkIn', theme: 'light' }],
  ['onboarding', { name: 'onboarding-what', screen: '', theme: 'light' }]
] as const;
const scenes = ['movement', 'breathing-in'] as const;

test('the main screens look as they did (again with: npx playwright test look --update-snapshots)', async ({
  page,
  galleryAddress
}, testInfo) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const renewing = ['all', 'changed'].includes(testInfo.config.updateSnapshots);
  for (const [file, screen] of screens) {
    await visitScreen(page, galleryAddress, screen);
    await settle(page);
    compare(file, await lookOf(page), renewing);
  }
  for (const scene of scenes) {
    await visitScene(page, galleryAddress, scene, { pace: 0, theme: 'dark' });
    compare(`overlay-${scene}`, await lookOf(page), renewing);
  }
});

test('a look survives another font, and not a card that is gone, a colour or a margin', async ({
  page,
  galleryAddress
}) => {
  await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'settings', theme: 'light' });
  const before = await lookOf(page);
  const changedBy = async (style: string): Promise<readonly string[]> => {
    await wear(page, style);
    const found = differences(before, await lookOf(page));
    return found;
  };

  for (const font of ['serif', 'monospace', 'Liberation Sans']) {
    expect([font, await changedBy(`html { --font: ${font}; font-family: ${font} }`)]).toEqual([font, []]);
  }
  expect(await changedBy('.settings-sections { display: none }')).not.toEqual([]);
  expect(await changedBy('.card:first-of-type { display: none }')).not.toEqual([]);
  expect(await changedBy('.setting:nth-of-type(n + 3) { display: none }')).not.toEqual([]);
  expect(await changedBy(':root { --surface: #cfe8d0 }')).not.toEqual([]);
  expect(await changedBy('main.dashboard-main { padding-inline: 80px }')).not.toEqual([]);
});

function compare(name: string, now: ScreenLook, renewing: boolean): void {
  const path = join(folder, `${name}.json`);
  if (renewing || !existsSync(path)) {
    if (!renewing)
      throw new Error(`There is no ${path}: make it with --update-snapshots and look at the screen.`);
    writeFileSync(path, `${JSON.stringify(now)}\n`);
    return;
  }
  const before = screenLook.parse(JSON.parse(readFileSync(path, 'utf8')));
  expect([name, differences(before, now)]).toEqual([name, []]);
}

/** The painted camera picture comes half a second later than the rest; it is hidden, as it is no part of the layout. */
async function settle(page: Page): Promise<void> {
  await wear(page, '.live-frame { visibility: hidden }');
}
