import type { Locator, Page } from '@playwright/test';
import {
  expect,
  holdsItsLook,
  sent,
  test,
  violations,
  violationsInBothThemes,
  visitScreen,
  wear,
  widthBeyondWindow
} from './galleryPage.ts';

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
    test(`${name} passes axe in both themes and fits a narrow window`, async ({ page, galleryAddress }) => {
      await page.setViewportSize({ width: 420, height: 700 });
      const screen = name.startsWith('calibrat') ? 'calibrate' : 'now';
      await visitScreen(page, galleryAddress, { name, screen });

      expect(await violationsInBothThemes(page)).toEqual([]);
      expect(await widthBeyondWindow(page)).toBe(0);
    });
  }
});

test.describe('every screen', () => {
  for (const screen of ['now', 'calibrate', 'settings', 'about']) {
    holdsItsLook('alert', screen, { words: 'long', widths: [420, 1024, 1600] });
  }

  test('is reached by keyboard alone, and says which it is', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright' });
    const settings = page.getByRole('link', { name: 'Settings' });
    for (let step = 0; step < 10 && !(await isFocused(settings)); step += 1) await page.keyboard.press('Tab');
    await expect(settings).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(settings).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle('Settings – Plumbline');
  });
});

test.describe('Now', () => {
  test('watches the camera only while it is open', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright' });
    await expect.poll(() => sent(page)).toContainEqual(['preview:watch', true]);
    await page.getByRole('link', { name: 'About' }).click();

    await expect.poll(async () => (await sent(page)).at(-1)).toEqual(['preview:watch', false]);
  });

  test('draws the picture with the points that are followed', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright' });

    await expect.poll(() => landmarkPixels(page)).toBeGreaterThan(50);
  });

  test('pauses by keyboard, and Esc closes the choices and gives the focus back', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'upright' });
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

  test('answers an alert with "that was wrong", a pause, or nothing', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'alert' });
    await page.getByRole('button', { name: 'That was wrong' }).click();
    await page.getByRole('button', { name: 'Pause for 30 minutes' }).click();
    await page.getByRole('button', { name: 'Dismiss' }).click();

    expect((await sent(page)).filter(([channel]) => channel !== 'preview:watch')).toEqual([
      ['alert:wrong', 7],
      ['pause:start', '30min'],
      ['alert:dismiss', 7]
    ]);
  });

  test('offers a retry, the demo and going without when no camera is found', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'camera-missing' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Watch the demo' }).click();
    await page.getByRole('button', { name: 'Do without the camera' }).click();

    expect(await sent(page)).toEqual([
      ['camera:retry', null],
      ['demo:start', null],
      ['setting:change', { key: 'watchWithCamera', value: false }]
    ]);
  });

  test('announces the state politely and without its duration', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'slouch' });

    await expect(page.locator('main > output')).toHaveText('Slouching');
  });
});

test.describe('Calibrate', () => {
  test('starts on Enter under the name that was typed', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'new', screen: 'calibrate' });
    await page.getByLabel('Name of this place').fill('  Standing  ');
    await page.keyboard.press('Enter');

    await expect.poll(() => sent(page)).toContainEqual(['calibration:start', { name: 'Standing' }]);
  });

  test('does not start without a name', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'new', screen: 'calibrate' });
    await page.getByLabel('Name of this place').fill('   ');
    await page.getByRole('button', { name: 'Start' }).click();

    expect((await sent(page)).map(([channel]) => channel)).not.toContain('calibration:start');
  });

  test('opens by itself while one is running, fills its ring, and ends on Esc', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'calibrating' });
    await expect(page.getByRole('heading', { name: 'Hold still' })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0.64');
    await page.keyboard.press('Escape');

    await expect.poll(() => sent(page)).toContainEqual(['calibration:cancel', null]);
  });

  test('says why the ring does not fill', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'calibrating-shouldersOutOfView' });

    await expect(page.getByText('I cannot see both of your shoulders.')).toBeVisible();
  });
});

test.describe('Settings', () => {
  test('sends a number as soon as it is valid, says the range while it is not, and resets', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'settings' });
    const delay = page.getByLabel('Slouching counts after', { exact: true });
    await delay.fill('2');
    await expect(page.getByText('Between 3 and 120.')).toBeVisible();
    await delay.fill('25');
    await page.getByRole('button', { name: 'Reset Slouching counts after to 15 s' }).click();

    expect(await sent(page)).toEqual([
      ['setting:change', { key: 'slouchDelaySeconds', value: 25 }],
      ['settings:reset', ['slouchDelaySeconds']]
    ]);
    await expect(delay).toHaveValue('15');
  });

  test('takes a shortcut by pressing it, and lets Tab through', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'settings' });
    const shortcut = page.getByLabel('Shortcut to pause and resume', { exact: true });
    await shortcut.focus();
    await page.keyboard.press('Control+Shift+K');
    await expect(shortcut).toHaveValue('Ctrl + Shift + K');
    await shortcut.focus();
    await page.keyboard.press('Tab');

    await expect(shortcut).not.toBeFocused();
  });

  test('changes the theme of the window at once', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'settings' });
    await page.getByLabel('Light or dark', { exact: true }).selectOption('Dark');

    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});

test.describe('The places', () => {
  for (const name of ['new', 'places-one', 'places-chosen', 'places-many', 'places-cameraOff']) {
    test(`${name}: passes axe in both themes, and holds long words in a narrow window`, async ({
      page,
      galleryAddress
    }) => {
      await page.setViewportSize({ width: 420, height: 700 });
      await visitScreen(page, galleryAddress, { name, screen: 'calibrate' });
      expect(await violationsInBothThemes(page)).toEqual([]);
      expect(await widthBeyondWindow(page)).toBe(0);

      await visitScreen(page, galleryAddress, { name, screen: 'calibrate', long: true });
      expect(await widthBeyondWindow(page)).toBe(0);
    });
  }

  test('can be brought from a file before there is one', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'new', screen: 'calibrate' });
    await expect(page.getByRole('button', { name: 'Export all' })).toBeHidden();
    await page.getByRole('button', { name: 'Import from a file' }).click();

    await expect.poll(() => sent(page)).toContainEqual(['baseline:import', null]);
  });

  test('are renamed by keyboard; Esc leaves the name, and the focus comes back', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'calibrate' });
    const rename = page.getByRole('button', { name: 'Rename Sitting' });
    await rename.press('Enter');
    await page.keyboard.type('Elsewhere');
    await page.keyboard.press('Escape');
    await expect(rename).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Standing');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Another place of this camera has that name.')).toBeVisible();
    expect((await sent(page)).map(([channel]) => channel)).not.toContain('baseline:rename');

    await page.keyboard.type(' desk');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => sent(page))
      .toContainEqual(['baseline:rename', { id: 'sit', name: 'Standing desk' }]);
  });

  test('are deleted only after a question, and the focus goes on from the list', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'calibrate' });
    await page.getByRole('button', { name: 'Delete Sitting' }).press('Enter');
    const question = page.getByRole('group', { name: 'Delete “Sitting”?' });
    await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    expect((await sent(page)).map(([channel]) => channel)).not.toContain('baseline:delete');

    await page.getByRole('button', { name: 'Delete Sitting' }).press('Enter');
    await question.getByRole('button', { name: 'Delete it' }).press('Enter');
    await expect.poll(() => sent(page)).toContainEqual(['baseline:delete', 'sit']);
    await expect(page.getByRole('heading', { name: 'Sitting' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Places you have calibrated' })).toBeFocused();
  });

  test('are chosen by hand, and given back to be chosen by themselves', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'calibrate' });
    await page.getByRole('button', { name: 'Use this one: Standing' }).click();
    await expect(page.getByText('You have chosen “Standing”.')).toBeVisible();
    await page.getByRole('button', { name: 'Choose by itself' }).click();

    await expect.poll(() => sent(page)).toContainEqual(['baseline:select', null]);
    await expect(page.getByText('I choose by myself')).toBeVisible();
  });

  test('show what “that was wrong” did, and take it back for one posture', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'places-many', screen: 'calibrate' });
    const first = page.getByRole('listitem').filter({ hasText: 'In use' });
    await expect(first).toContainText('More tolerant of leaning here: step 3 of 3');
    await first
      .getByRole('button', { name: /^As strict as before in Sitting: More tolerant of leaning/u })
      .click();

    await expect
      .poll(() => sent(page))
      .toContainEqual(['baseline:tighten', { id: 'place-0', state: 'lean' }]);
  });

  test('of a camera that is not connected can be given to the one in use, not calibrated', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'places-many', screen: 'calibrate' });
    await expect(page.getByRole('button', { name: 'Calibrate again: Desk 10' })).toBeHidden();
    await page.getByRole('button', { name: 'Use with this camera: Desk 10' }).click();

    await expect.poll(() => sent(page)).toContainEqual(['baseline:assign', 'place-9']);
  });
});

test.describe('A question about the calibration', () => {
  for (const why of ['moved', 'otherPerson', 'pictureChanged']) {
    test(`(${why}) is answered by calibrating, by the other place, or not now`, async ({
      page,
      galleryAddress
    }) => {
      await visitScreen(page, galleryAddress, { name: `recalibration-${why}` });
      const notices = page.getByRole('region', { name: 'Notices' });
      await notices.getByRole('button', { name: 'Use “Standing”' }).click();
      await notices.getByRole('button', { name: 'Not now' }).click();
      expect((await sent(page)).filter(([channel]) => channel !== 'preview:watch')).toEqual([
        ['baseline:select', 'stand'],
        ['recalibration:dismiss', null]
      ]);
      await notices.getByRole('button', { name: 'Calibrate' }).click();
      await expect(page.getByLabel('Name of this place')).toBeVisible();
    });
  }

  test('offers the other places of this camera, and proposes a free name to somebody else', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'recalibration-many' });
    await page.getByRole('button', { name: 'Use another place' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Desk 10' })).toBeHidden();
    await page.getByRole('button', { name: 'Desk 18' }).press('Enter');
    await expect.poll(() => sent(page)).toContainEqual(['baseline:select', 'place-17']);

    await visitScreen(page, galleryAddress, { name: 'recalibration-otherPerson', screen: 'calibrate' });
    await expect(page.getByLabel('Name of this place')).toHaveValue('Sitting 2');
  });
});

test('colours are judged where they come to rest, however slowly they get there', async ({
  page,
  galleryAddress
}) => {
  await visitScreen(page, galleryAddress, { name: 'upright', screen: 'about' });
  await wear(page, ':root { --quick: 60s }');

  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('the demo can be ended from its banner', async ({ page, galleryAddress }) => {
  await visitScreen(page, galleryAddress, { name: 'demo' });
  await page.getByRole('button', { name: 'End the demo' }).click();

  await expect.poll(() => sent(page)).toContainEqual(['demo:end', null]);
});

test('what a step of sensitivity does stands beside it in numbers, and changes with it', async ({
  page,
  galleryAddress
}) => {
  await visitScreen(page, galleryAddress, { name: 'upright', screen: 'settings' });
  await expect(page.getByText('Counts from 6° to either side.')).toBeVisible();
  await page.getByLabel('Sensitivity to leaning', { exact: true }).selectOption('Relaxed');
  await expect(page.getByText('Counts from 7° to either side.')).toBeVisible();
  await page.getByText('What each step does').press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Strict' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Held slouches found \d+ % of \d+/u })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
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
