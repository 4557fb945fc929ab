import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { findChromium } from '../../../scripts/findChromium.ts';
import { startGallery, type GalleryServer } from './galleryServer.ts';

const sentMessages = z.array(z.tuple([z.string(), z.unknown()]));

// These pages need a browser, not Electron: the one that windows are shown with elsewhere, else Playwright's own.
const chromium = findChromium();
test.use({ launchOptions: chromium === null ? {} : { executablePath: chromium } });

let gallery: GalleryServer;
let complaints: string[] = [];

test.beforeAll(async () => {
  gallery = await startGallery();
});
test.afterAll(() => gallery.stop());

test.beforeEach(({ page }) => {
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
});
// A violated content security policy is reported on the console, too.
test.afterEach(() => {
  expect(complaints).toEqual([]);
});

/** One of each layout; the other situations of the gallery differ from these in words alone. */
const layouts = [
  'upright',
  'away',
  'alert',
  'cannotTell-turned',
  'new',
  'camera-denied',
  'off-paused',
  'engine-modelCorrupt',
  'starting',
  'banners',
  'calibrating',
  'calibrating-moving',
  'calibrationFailed-shouldersOutOfView',
  'calibrated-fair'
];

test.describe('every layout', () => {
  for (const name of layouts) {
    test(`${name} passes axe in both themes and fits a narrow window`, async ({ page }) => {
      const screen = name.startsWith('calibrat') ? 'calibrate' : 'now';
      await page.setViewportSize({ width: 420, height: 700 });
      for (const theme of ['light', 'dark'] as const) {
        await open(page, name, { screen, theme });

        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await widthBeyondWindow(page)).toBe(0);
      }
    });
  }
});

test.describe('every screen', () => {
  for (const screen of ['now', 'calibrate', 'settings', 'about']) {
    for (const width of [420, 1024, 1600]) {
      test(`${screen} passes axe and holds long words at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        await open(page, 'alert', { screen });
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

        await open(page, 'alert', { screen, long: true });
        expect(await widthBeyondWindow(page)).toBe(0);
      });
    }
  }

  test('is reached by keyboard alone, and says which it is', async ({ page }) => {
    await open(page, 'upright');
    for (const _step of ['now', 'calibrate', 'settings']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle('Settings – Plumbline');
  });
});

test.describe('Now', () => {
  test('watches the camera only while it is open', async ({ page }) => {
    await open(page, 'upright');
    await expect.poll(() => sent(page)).toContainEqual(['preview:watch', true]);
    await page.getByRole('link', { name: 'About' }).click();

    await expect.poll(async () => (await sent(page)).at(-1)).toEqual(['preview:watch', false]);
  });

  test('draws the picture with the points that are followed', async ({ page }) => {
    await open(page, 'upright');

    await expect.poll(() => landmarkPixels(page)).toBeGreaterThan(50);
  });

  test('pauses by keyboard, and Esc closes the choices and gives the focus back', async ({ page }) => {
    await open(page, 'upright');
    const pause = page.getByRole('button', { name: 'Pause', exact: true });
    await pause.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '1 hour' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '1 hour' })).toBeHidden();
    await expect(pause).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toContainEqual(['pause:start', '1h']);
  });

  test('answers an alert with "that was wrong", a pause, or nothing', async ({ page }) => {
    await open(page, 'alert');
    await page.getByRole('button', { name: 'That was wrong' }).click();
    await page.getByRole('button', { name: 'Pause for 30 minutes' }).click();
    await page.getByRole('button', { name: 'Dismiss' }).click();

    expect((await sent(page)).filter(([channel]) => channel !== 'preview:watch')).toEqual([
      ['alert:wrong', 7],
      ['pause:start', '30min'],
      ['alert:dismiss', 7]
    ]);
  });

  test('offers a retry, the demo and going without when no camera is found', async ({ page }) => {
    await open(page, 'camera-missing');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Watch the demo' }).click();
    await page.getByRole('button', { name: 'Do without the camera' }).click();

    expect(await sent(page)).toEqual([
      ['camera:retry', null],
      ['demo:start', null],
      ['setting:change', { key: 'watchWithCamera', value: false }]
    ]);
  });

  test('announces the state politely and without its duration', async ({ page }) => {
    await open(page, 'slouch');

    await expect(page.locator('main > output')).toHaveText('Slouching');
  });
});

test.describe('Calibrate', () => {
  test('starts on Enter under the name that was typed', async ({ page }) => {
    await open(page, 'new', { screen: 'calibrate' });
    await page.getByLabel('Name of this place').fill('  Standing  ');
    await page.keyboard.press('Enter');

    await expect.poll(() => sent(page)).toContainEqual(['calibration:start', { name: 'Standing' }]);
  });

  test('does not start without a name', async ({ page }) => {
    await open(page, 'new', { screen: 'calibrate' });
    await page.getByLabel('Name of this place').fill('   ');
    await page.getByRole('button', { name: 'Start' }).click();

    expect((await sent(page)).map(([channel]) => channel)).not.toContain('calibration:start');
  });

  test('opens by itself while one is running, fills its ring, and ends on Esc', async ({ page }) => {
    await open(page, 'calibrating');
    await expect(page.getByRole('heading', { name: 'Hold still' })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0.64');
    await page.keyboard.press('Escape');

    await expect.poll(() => sent(page)).toContainEqual(['calibration:cancel', null]);
  });

  test('says why the ring does not fill', async ({ page }) => {
    await open(page, 'calibrating-shouldersOutOfView');

    await expect(page.getByText('I cannot see both of your shoulders.')).toBeVisible();
  });
});

test.describe('Settings', () => {
  test('sends a number as soon as it is valid, says the range while it is not, and resets', async ({
    page
  }) => {
    await open(page, 'upright', { screen: 'settings' });
    const delay = page.getByLabel('Slouching counts after', { exact: true });
    await delay.fill('2');
    await expect(page.getByText('Between 3 and 120.')).toBeVisible();
    await delay.fill('25');
    await page.getByRole('button', { name: 'Reset Slouching counts after to 15 s' }).click();

    expect(await sent(page)).toEqual([
      ['setting:change', { key: 'slouchDelaySeconds', value: 25 }],
      ['setting:change', { key: 'slouchDelaySeconds', value: 15 }]
    ]);
    await expect(delay).toHaveValue('15');
  });

  test('takes a shortcut by pressing it, and lets Tab through', async ({ page }) => {
    await open(page, 'upright', { screen: 'settings' });
    const shortcut = page.getByLabel('Shortcut to pause and resume', { exact: true });
    await shortcut.focus();
    await page.keyboard.press('Control+Shift+K');
    await expect(shortcut).toHaveValue('Ctrl + Shift + K');
    await shortcut.focus();
    await page.keyboard.press('Tab');

    await expect(shortcut).not.toBeFocused();
  });

  test('changes the theme of the window at once', async ({ page }) => {
    await open(page, 'upright', { screen: 'settings' });
    await page.getByLabel('Light or dark', { exact: true }).selectOption('Dark');

    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});

async function open(
  page: Page,
  name: string,
  options: { readonly screen?: string; readonly theme?: 'light' | 'dark'; readonly long?: boolean } = {}
): Promise<void> {
  const query = new URLSearchParams({ case: name, theme: options.theme ?? 'light' });
  if (options.long === true) query.set('long', '');
  // Through a blank page, as a change of the fragment alone would not load anew.
  await page.goto('about:blank');
  await page.goto(`${gallery.address}?${query}#${options.screen ?? 'now'}`);
  await expect(page.locator('main h1').first()).toBeVisible();
}

/** What the window sent to main, in order. */
async function sent(page: Page): Promise<z.infer<typeof sentMessages>> {
  const json = await page.locator('html').getAttribute('data-sent');
  return sentMessages.parse(JSON.parse(json ?? '[]'));
}

function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Pixels of the live picture in the landmarks' own colour, #5ee6d3. */
function landmarkPixels(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement) || element.width === 0) return 0;
    const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
    let count = 0;
    for (let index = 0; index < pixels.length; index += 4) {
      if (pixels[index] === 0x5e && pixels[index + 1] === 0xe6 && pixels[index + 2] === 0xd3) count += 1;
    }
    return count;
  });
}
