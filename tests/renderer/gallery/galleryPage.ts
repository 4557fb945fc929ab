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
    { scope: 'worker' }
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
}

/** Changes to a theme on a page that was visited without one. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
}

/** What axe finds wrong with the page as it is. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  return (await new AxeBuilder({ page }).analyze()).violations;
}

/**
 * What axe finds wrong in both themes. Between the two nothing but colours changes, so the second looks at contrast
 * alone.
 */
export async function violationsInBothThemes(page: Page): Promise<readonly unknown[]> {
  await showTheme(page, 'light');
  const inLight = await violations(page);
  await showTheme(page, 'dark');
  const inDark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  // Nothing to judge would be no answer either.
  expect(inDark.passes.length + inDark.incomplete.length).toBeGreaterThan(0);
  return [...inLight, ...inDark.violations];
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

export function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

export function heightBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollHeight - window.innerHeight));
}

function queryOf(parameters: Readonly<Record<string, string>>, options: VisitOptions): string {
  const query = new URLSearchParams(parameters);
  if (options.theme !== undefined) query.set('theme', options.theme);
  if (options.long === true) query.set('long', '');
  if (options.rtl === true) query.set('rtl', '');
  if (options.pace !== undefined) query.set('pace', String(options.pace));
  return query.toString();
}

/** Through a blank page, as a change of the fragment alone would not load anew. */
async function visit(page: Page, address: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(address);
}
