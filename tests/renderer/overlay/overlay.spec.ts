import type { Page } from '@playwright/test';
import { z } from 'zod';
import { languages } from '../../../src/core/settings/languages.ts';
import {
  acts,
  drawn,
  expect,
  heightBeyondWindow,
  sent,
  showTheme,
  test,
  violations,
  visitScene,
  widthBeyondWindow
} from '../gallery/galleryPage.ts';

const fullScenes = [
  'movement',
  'movement-strict',
  'movement-other',
  'breathing-in',
  'breathing-sound',
  'breathing-paused',
  'breathing-ended'
];
const corners = ['micro', 'notice', 'notice-typing', 'offer-breathing', 'offer-tip', 'offer-heldBreak'];

/** A small display, a portrait one, and the small one at 200 per cent zoom. */
const sizes = [
  { width: 1024, height: 600 },
  { width: 600, height: 1024 },
  { width: 512, height: 300 }
] as const;

/** The clock of the scene stands: drawing a large display anew for each picture is what such a test would wait for. */
const standingClock = { pace: 0 };

test.describe('every scene', () => {
  for (const scene of [...fullScenes, ...corners]) {
    test(`${scene} passes axe in both themes, with and without motion`, async ({ page, galleryAddress }) => {
      await visitScene(page, galleryAddress, scene, standingClock);
      for (const [theme, reducedMotion] of [
        ['light', 'reduce'],
        ['dark', 'no-preference']
      ] as const) {
        await page.emulateMedia({ reducedMotion });
        await showTheme(page, theme);
        expect(await violations(page)).toEqual([]);
      }
    });
  }

  for (const scene of fullScenes) {
    test(`${scene} needs no scrolling, and keeps long words inside small, upright and zoomed displays, in both directions`, async ({
      page,
      galleryAddress
    }) => {
      await visitScene(page, galleryAddress, scene, standingClock);
      for (const size of [...sizes, { width: 512, height: 350 }, { width: 3840, height: 2160 }]) {
        await page.setViewportSize(size);
        expect([size, await heightBeyondWindow(page)]).toEqual([size, 0]);
      }
      for (const rtl of [false, true]) {
        await visitScene(page, galleryAddress, scene, { ...standingClock, long: true, rtl });
        for (const size of sizes) {
          await page.setViewportSize(size);
          expect(await widthBeyondWindow(page)).toBe(0);
        }
      }
    });
  }

  for (const scene of corners) {
    test(`${scene} fits its corner card, and asks for more height where words are long`, async ({
      page,
      galleryAddress
    }) => {
      await page.setViewportSize({ width: 400, height: 208 });
      await visitScene(page, galleryAddress, scene, standingClock);
      expect(await widthBeyondWindow(page)).toBe(0);
      expect(await heightBeyondWindow(page)).toBe(0);
      const short = await askedHeight(page);

      await visitScene(page, galleryAddress, scene, { ...standingClock, long: true });
      const tall = await askedHeight(page);
      expect(tall).toBeGreaterThanOrEqual(short);
      await page.setViewportSize({ width: 400, height: tall });
      expect(await widthBeyondWindow(page)).toBe(0);
      expect(await heightBeyondWindow(page)).toBe(0);
    });
  }
});

test.describe('a movement break', () => {
  test('is announced by its card and presses nothing for a key that was meant for the work below', async ({
    page,
    galleryAddress
  }) => {
    await visitScene(page, galleryAddress, 'movement');
    const screen = page.getByRole('main', { name: 'Open your chest' });
    await expect(screen).toBeFocused();
    await expect(screen).toHaveAccessibleDescription(/^Let your arms hang/u);
    for (const key of ['Space', 'Enter', 'a']) await page.keyboard.press(key);

    expect(await sent(page)).toEqual([]);
  });

  test('is skipped by keyboard: Esc goes to the way out, Enter takes it', async ({
    page,
    galleryAddress
  }) => {
    await visitScene(page, galleryAddress, 'movement');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Skip' })).toBeFocused();
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press('Enter');

    expect(await sent(page)).toEqual([['break:skip', null]]);
  });

  test('can be put off, and shows another card', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'movement');
    await page.getByRole('button', { name: 'Another card' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shoulder blades together');
    await page.getByRole('button', { name: 'In 5 min' }).click();

    expect(await sent(page)).toEqual([
      ['card:change', null],
      ['break:postpone', null]
    ]);
  });

  test('has buttons of one look, which do nothing in its first seconds', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'movement-start', { pace: 0 });
    const skip = page.getByRole('button', { name: 'Skip' });
    await expect(skip).toHaveAttribute('aria-disabled', 'true');
    await skip.click({ force: true });
    expect(await sent(page)).toEqual([]);

    await visitScene(page, galleryAddress, 'movement');
    // Where the button was that was clicked: another look belongs to a button under the pointer.
    await page.mouse.move(0, 0);
    await drawn(page);
    const looks = await page.locator('.break-actions button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { fontSize, fontWeight, color, backgroundColor, height } = getComputedStyle(button);
        return JSON.stringify({ fontSize, fontWeight, color, backgroundColor, height });
      })
    );
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(1);
  });

  test('lets the person back from half on', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'movement-half');
    await page.getByRole('button', { name: 'I’m back' }).click();

    expect(await sent(page)).toEqual([['break:leave', null]]);
    await expect(page.getByText('from here on it counts as taken')).toBeAttached();
  });

  test('when strict has only its emergency exit, which asks again and can be taken by keyboard', async ({
    page,
    galleryAddress
  }) => {
    await visitScene(page, galleryAddress, 'movement-strict');
    await expect(page.getByRole('button')).toHaveText(['Another card', 'Emergency exit']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Stay' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Emergency exit' })).toBeVisible();
    expect(await sent(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await sent(page)).toEqual([['break:exit', null]]);
  });

  test('on another display shows the time, and nothing to press', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'movement-other', standingClock);

    await expect(page.getByRole('timer')).toHaveText(/^2:1\d$/u);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('counts down by the second', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'movement');
    const before = await page.getByRole('timer').textContent();

    await expect(page.getByRole('timer')).not.toHaveText(before ?? '');
  });

  test('draws a moving figure, or a still one where less motion is wished', async ({
    page,
    galleryAddress
  }) => {
    const drawing = (): Promise<string> => page.locator('.figure').innerHTML();
    await visitScene(page, galleryAddress, 'movement');
    const first = await drawing();
    await expect.poll(drawing).not.toBe(first);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visitScene(page, galleryAddress, 'movement');
    const still = await drawing();
    await expect(page.getByRole('timer')).not.toHaveText((await page.getByRole('timer').textContent()) ?? '');
    expect(await drawing()).toBe(still);
  });
});

test('a movement break keeps words and buttons in view, without scrolling, in every language at 200 per cent zoom', async ({
  page,
  galleryAddress
}) => {
  // 1024 × 700 before the zoom: a small laptop.
  await page.setViewportSize({ width: 512, height: 350 });
  for (const locale of languages) {
    // The cards with the most words, and the question that a strict break asks.
    for (const scene of ['movement-chinBack', 'movement-turnHead', 'movement-strict']) {
      await visitScene(page, galleryAddress, scene, { ...standingClock, locale });
      if (scene === 'movement-strict') await page.getByRole('button').last().click();
      await drawn(page);
      const hidden = await page
        .locator('.break-words')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

      expect([locale, scene, hidden, await heightBeyondWindow(page)]).toEqual([locale, scene, 0, 0]);
    }
  }
});

test.describe('the glow of an alert', () => {
  test('paints nothing but its band and line, in no theme and no contrast mode, and nothing once main is silent', async ({
    page,
    galleryAddress
  }) => {
    await holdTime(page);
    await page.goto(`${galleryAddress}?overlay=glow-lean&silent`);
    await expect(page.locator('.glow')).toBeVisible();
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
      { reducedMotion: 'reduce' }
    ] as const) {
      await page.emulateMedia(media);
      const grounds = await page.evaluate(() =>
        ['html', 'body', '.through', '.glow'].map((selector) => {
          const element = document.querySelector(selector);
          return element === null ? '' : getComputedStyle(element).backgroundColor;
        })
      );
      expect(new Set(grounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    }
    await page.clock.runFor(6000);
    await expect(page.locator('.glow')).toHaveCount(0);
    await expect(page.locator('.through')).toBeEmpty();
    await page.evaluate(() => (window.close = () => undefined));
    await page.clock.runFor(10_000);
    await expect.poll(() => sent(page)).toEqual([['overlay:close', null]]);
  });

  test('darkens no further than can be read through', async ({ page, galleryAddress }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${galleryAddress}?overlay=dim`);
    const dark = await page
      .locator('.glow-dark')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(Number(/([\d.]+)\)$/u.exec(dark)?.[1])).toBeLessThan(0.4);
  });
});

test.describe('a window that main has lost', () => {
  test.beforeEach(async ({ page }) => {
    // A browser's own tab refuses to be closed by its page; Electron's windows do not.
    await page.addInitScript(() => {
      window.close = () => {
        document.documentElement.dataset['closed'] = 'by itself';
      };
    });
  });

  test('shows a way out and closes itself, whatever it was for', async ({ page, galleryAddress }) => {
    await holdTime(page);
    await page.goto(`${galleryAddress}?overlay=movement-strict&silent`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.clock.runFor(6000);
    await expect(page.getByRole('button', { name: 'Close now' })).toBeVisible();
    expect(await sent(page)).toEqual([]);
    await page.clock.runFor(10_000);

    await expect(page.locator('html')).toHaveAttribute('data-closed', 'by itself');
    expect(await sent(page)).toEqual([['overlay:close', null]]);
  });

  test('closes at once by its button, with an empty scene, too', async ({ page, galleryAddress }) => {
    await holdTime(page);
    await page.goto(`${galleryAddress}?overlay=empty`);
    await expect(page.locator('main')).toBeAttached();
    await page.clock.runFor(6000);
    await page.getByRole('button', { name: 'Close now' }).click();

    expect(await sent(page)).toEqual([['overlay:close', null]]);
  });
});

test.describe('a corner card', () => {
  test('takes no focus, is said once, and is put away with Esc', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'offer-breathing');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await expect(page.locator('[aria-live="polite"]')).toContainText('A moment to breathe');
    await page.keyboard.press('Escape');

    expect(await acts(page)).toEqual([['offer:decline', 'breathing']]);
  });

  test('of a short break goes to its way out on Esc', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'micro');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Skip' })).toBeFocused();

    expect(await acts(page)).toEqual([]);
  });

  test('before a break begins it now, puts it off or leaves it out', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'notice');
    for (const name of ['Begin now', 'In 5 min', 'Skip']) await page.getByRole('button', { name }).click();

    expect(await acts(page)).toEqual([
      ['break:begin', null],
      ['break:postpone', null],
      ['break:skip', null]
    ]);
  });

  test('accepts an offer', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'offer-breathing');
    await page.getByRole('button', { name: 'Breathe now' }).click();

    expect(await acts(page)).toEqual([['offer:accept', 'breathing']]);
  });
});

test.describe('breathing', () => {
  test('widens while breathing in and settles while breathing out', async ({ page, galleryAddress }) => {
    await holdTime(page);
    await visitScene(page, galleryAddress, 'breathing-settle');
    const changeWithin = async (phase: string): Promise<number> => {
      const headline = page.locator('h1');
      for (let quarter = 0; quarter < 100; quarter += 1) {
        if ((await headline.textContent()) === phase) break;
        await page.clock.runFor(250);
      }
      await expect(headline).toHaveText(phase);
      const early = await shapeWidth(page);
      await page.clock.runFor(2000);
      return (await shapeWidth(page)) - early;
    };

    expect(await changeWithin('Breathe in')).toBeGreaterThan(1);
    expect(await changeWithin('Breathe out')).toBeLessThan(-1);
  });

  test('says its phases for the eye and, in turn, for a screen reader', async ({ page, galleryAddress }) => {
    await holdTime(page);
    await visitScene(page, galleryAddress, 'breathing-in');
    const turns: (readonly [seen: string, announced: string])[] = [];
    for (let quarter = 0; quarter < 60; quarter += 1) {
      const [seen = '', announced = ''] = await page.locator('h1, output').allTextContents();
      const last = turns.at(-1);
      if (seen !== last?.[0] || announced !== last[1]) turns.push([seen, announced]);
      await page.clock.runFor(250);
    }
    expect(turns.slice(0, 4)).toEqual([
      ['Breathe in', 'Breathe in'],
      // Widening goes on from breathing in: later on it has no announcement of its own.
      ['Ribs wide', 'Breathe in'],
      ['Breathe out', 'Breathe out'],
      ['Breathe in', 'Breathe in']
    ]);
  });

  test('is a bar and words where less motion is wished', async ({ page, galleryAddress }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visitScene(page, galleryAddress, 'breathing-out', standingClock);

    await expect(page.locator('.breathing-shape')).toHaveCount(0);
    await expect(page.locator('.breathing-second')).toHaveCount(6);
    await expect(page.locator('h1')).toHaveText('Breathe out');
  });

  test('pauses on Esc, goes on, and ends on Esc while it waits', async ({ page, galleryAddress }) => {
    await visitScene(page, galleryAddress, 'breathing-in');
    await page.keyboard.press('Escape');
    await expect(page.locator('h1')).toHaveText('Paused');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.locator('h1')).not.toHaveText('Paused');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('h1')).toHaveText('Done for now');
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');

    expect(await sent(page)).toEqual([
      ['breathing:pause', null],
      ['breathing:resume', null],
      ['breathing:pause', null],
      ['breathing:stop', null],
      ['breathing:close', null]
    ]);
  });

  test('always says what to do when light-headed', async ({ page, galleryAddress }) => {
    for (const scene of ['breathing-settle', 'breathing-in', 'breathing-paused']) {
      await visitScene(page, galleryAddress, scene);
      await expect(page.getByText('Light-headed? Stop, and breathe as you normally do.')).toBeVisible();
    }
  });

  test('is silent until its sound is asked for, then has a volume', async ({ page, galleryAddress }) => {
    await page.addInitScript(() => {
      const Silent = AudioContext;
      window.AudioContext = class extends Silent {
        constructor() {
          super();
          document.documentElement.dataset['audio'] = 'begun';
        }
      };
    });
    await visitScene(page, galleryAddress, 'breathing-in');
    await expect(page.getByRole('slider')).toHaveCount(0);
    // A sound would begin with a breath at the latest.
    await expect(page.locator('h1')).toHaveText('Breathe out');
    await expect(page.locator('html')).not.toHaveAttribute('data-audio', 'begun');
    await page.getByLabel('Soft sound').check();
    await page.getByRole('slider', { name: 'Volume of the sound' }).press('ArrowRight');

    await expect(page.locator('html')).toHaveAttribute('data-audio', 'begun');
    expect(await sent(page)).toEqual([
      ['breathing:adjust', { on: true, volume: 0.5 }],
      ['breathing:adjust', { on: true, volume: 0.55 }]
    ]);
  });
});

test('in forced colours buttons and figure use the system’s own', async ({ page, galleryAddress }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visitScene(page, galleryAddress, 'movement');
  const field = await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundImage);
  const button = page.getByRole('button', { name: 'Skip' });

  expect(field).toBe('none');
  await expect(button).toHaveCSS('border-top-style', 'solid');
  expect(await button.evaluate((element) => getComputedStyle(element).borderTopColor)).not.toBe(
    'rgba(0, 0, 0, 0)'
  );
});

/**
 * Lets no time pass in the page but what the test says. Held before the page is there: otherwise a slow one would live
 * through seconds until it is looked at.
 */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

async function askedHeight(page: Page): Promise<number> {
  await drawn(page);
  const measured = async (): Promise<unknown> =>
    (await sent(page)).findLast(([channel]) => channel === 'card:measured')?.[1];
  await expect.poll(measured).toEqual(expect.any(Number));
  return z.number().parse(await measured());
}

async function shapeWidth(page: Page): Promise<number> {
  const path = await page.locator('.breathing-shape path').first().getAttribute('d');
  return Math.max(...[...(path ?? '').matchAll(/-?[\d.]+/gu)].map(([number]) => Math.abs(Number(number))));
}
