import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { z } from 'zod';
import { startGallery } from './galleryServer.ts';

export { expect } from '@playwright/test';

const sentMessages = z.array(z.tuple([z.string(), z.unknown()]));
type SentMessages = z.infer<typeof sentMessages>;

export type VisitOptions = {
  /** Left out: as the browser asks for, which `showTheme` can change without a visit. */
  readonly theme?: 'light' | 'dark';
  /** Words as long as in the longest languages. */
  readonly long?: boolean;
  readonly rtl?: boolean;
  /** The language, and how numbers and times are written (BCP 47); British English where none is given. */
  readonly locale?: string;
  /** Of the overlay's clock: 0 stands still. */
  readonly pace?: number;
};

type WorkerFixtures = {
  /** Where the gallery is served; built and started once for each worker. */
  readonly galleryAddress: string;
};
type TestFixtures = {
  /** Fails a test whose page complained on the console, of a violated content security policy, too. */
  readonly quietConsole: void;
};

/** For specs on pages of the gallery: they need a browser, not the app. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  galleryAddress: [
    async ({ browserName: _everyBrowser }, use) => {
      const gallery = await startGallery();
      await use(gallery.address);
      await gallery.stop();
    },
    // Its first test waits for the building, which is no part of the test.
    { scope: 'worker', timeout: 300_000 }
  ],
  quietConsole: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

/** A case of the dashboard on one of its screens. */
export async function visitScreen(
  page: Page,
  address: string,
  { name, screen = 'now', ...options }: { readonly name: string; readonly screen?: string } & VisitOptions
): Promise<void> {
  await visit(page, `${address}?${queryOf({ case: name }, options)}#${screen}`);
  await expect(page.locator('main h1').first()).toBeVisible();
  await listening(page);
}

/** A scene of the overlay. */
export async function visitScene(
  page: Page,
  address: string,
  scene: string,
  options: VisitOptions = {}
): Promise<void> {
  await visit(page, `${address}?${queryOf({ overlay: scene }, options)}`);
  await expect(page.locator('main :is(h1, [role=timer])').first()).toBeVisible();
  await listening(page);
}

/** Changes to a theme on a page that was visited without one. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
}

/**
 * The test that each screen stands: nothing wrong by axe in either theme, and nothing beyond the window, with words as
 * long as in the longest languages or, from right to left, just as long.
 */
export function holdsItsLook(
  name: string,
  screen: string,
  { words, widths }: { readonly words: 'long' | 'rtl'; readonly widths: readonly number[] }
): void {
  test(`${name} on ${screen} passes axe in both themes, and holds long words at any width`, async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name, screen });
    expect(await violationsInBothThemes(page)).toEqual([]);

    await visitScreen(page, galleryAddress, { name, screen, [words]: true });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      expect([width, await widthBeyondWindow(page)]).toEqual([width, 0]);
    }
  });
}

/** What axe finds wrong with the page as it is, once it has come to rest. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  return (await analysed(page, new AxeBuilder({ page }))).violations;
}

/**
 * What axe finds wrong in both themes. Between the two nothing but colours changes, so the second looks at contrast
 * alone.
 */
export async function violationsInBothThemes(page: Page): Promise<readonly unknown[]> {
  await showTheme(page, 'light');
  const inLight = await violations(page);
  await showTheme(page, 'dark');
  const inDark = await analysed(page, new AxeBuilder({ page }).withRules(['color-contrast']));
  // Nothing to judge would be no answer either.
  expect(inDark.passes.length + inDark.incomplete.length).toBeGreaterThan(0);
  return [...inLight, ...inDark.violations];
}

/** Puts a style over the page's own, in place of the last; made in the page, where its content policy lets it be. */
export async function wear(page: Page, style: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

/** What the window sent to main, in order. */
export async function sent(page: Page): Promise<SentMessages> {
  const json = await page.locator('html').getAttribute('data-sent');
  return sentMessages.parse(JSON.parse(json ?? '[]'));
}

/** What the person did: messages that a page sends by itself are left out. */
export async function acts(page: Page): Promise<SentMessages> {
  return (await sent(page)).filter(([channel]) => channel !== 'preview:watch' && channel !== 'card:measured');
}

export async function widthBeyondWindow(page: Page): Promise<number> {
  await drawn(page);
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

export async function heightBeyondWindow(page: Page): Promise<number> {
  await drawn(page);
  return page.evaluate(() => Math.max(0, document.documentElement.scrollHeight - window.innerHeight));
}

/**
 * Resolves when the page has drawn itself anew. What follows the window's size or the browser's wishes hears of a change
 * with the next frame, and is as it will stay with the one after that.
 */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => {
        window.requestAnimationFrame(resolve);
      });
    }
  });
}

function queryOf(parameters: Readonly<Record<string, string>>, options: VisitOptions): string {
  const query = new URLSearchParams(parameters);
  if (options.theme !== undefined) query.set('theme', options.theme);
  if (options.long === true) query.set('long', '');
  if (options.rtl === true) query.set('rtl', '');
  if (options.locale !== undefined) query.set('locale', options.locale);
  if (options.pace !== undefined) query.set('pace', String(options.pace));
  return query.toString();
}

async function analysed(page: Page, axe: AxeBuilder): ReturnType<AxeBuilder['analyze']> {
  await comeToRest(page);
  return axe.analyze();
}

/**
 * Ends whatever moves towards an end. A colour on its way from one theme to the other is in neither, and a page that is
 * judged within the time of its transitions would fail or pass by chance.
 */
async function comeToRest(page: Page): Promise<void> {
  await drawn(page);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
    }
  });
}

/**
 * Resolves when the page listens to keys. React draws first and sets its effects up in a task of its own; these go
 * behind it, several, as effects may ask for another drawing. No frames and no timers: a test may hold the page's clock.
 */
function listening(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let task = 0; task < 5; task += 1) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
    }
  });
}

/** Through a blank page, as a change of the fragment alone would not load anew. */
async function visit(page: Page, address: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(address);
}
