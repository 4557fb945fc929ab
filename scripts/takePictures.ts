/**
 * `npm run screenshots`: the pictures of README and docs, taken of the running app while its demo plays.
 * They land in docs/images; look at them before committing.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { addDays, spanAround } from '../src/core/history/calendar.ts';
import { dayOfMoment } from '../src/text/reportMoments.ts';
import { buildWhenNeeded } from './buildWhenNeeded.ts';
import { findElectron } from './findElectron.ts';
import { noChromium, provideChromium } from './provideChromium.ts';

const folder = resolve(import.meta.dirname, '..');
const images = join(folder, 'docs', 'images');

/** What the demo shows, in its order. Each picture is taken as soon as the heading says so. */
const moments = [
  { heading: 'Calibrating', file: 'calibrating.png', dark: false },
  { heading: 'Upright', file: 'upright.png', dark: false },
  { heading: 'Slouching for', file: 'slouching.png', dark: false },
  { heading: 'Head forward for', file: 'headForward-dark.png', dark: true }
] as const;

/** The size of the README's pictures. */
const view = { width: 1180, height: 860 };

process.exitCode = (await buildWhenNeeded(folder)) ? await takeAll() : 1;

async function takeAll(): Promise<number> {
  const environment = await environmentOfTheApp();
  if (environment === null) {
    console.error(noChromium);
    return 1;
  }
  mkdirSync(images, { recursive: true });
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-pictures-'));
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${userData}`, '--demo'],
    env: environment
  });
  try {
    const page = await windowOf('dashboard', () => app.windows());
    await page.setViewportSize(view);
    for (const { heading, file, dark } of moments) {
      await momentOf(page, heading);
      await picture(page, file, dark);
    }
    for (const { address, file, dark } of reports(dayOfMoment(Date.now()))) {
      await goTo(page, address);
      await page.getByRole('heading', { level: 1 }).filter({ hasText: 'I could see' }).waitFor();
      await picture(page, file, dark);
    }
    await goTo(page, '#about');
    await setUpScreens(page);
    await breakScreen(page, () => app.windows());
    return 0;
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/**
 * Waits for a posture and, where it is one, for the alert that follows it after its onset delay: the picture is to show
 * both at once. The demo goes round and round, and a busy machine may need a second round.
 */
async function momentOf(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    ({ words, alerted }) =>
      document.querySelector('h1')?.textContent.includes(words) === true &&
      (!alerted || document.querySelector('.now-alert') !== null),
    { words: heading, alerted: heading.endsWith('for') },
    { timeout: 300_000, polling: 100 }
  );
}

/** The step with camera and set-up check, and the settings. */
async function setUpScreens(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up again' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Both are in the picture.').waitFor({ timeout: 120_000 });
  await picture(page, 'settingUp.png', false);
  await page.getByRole('button', { name: 'Set up later' }).click();
  await goTo(page, '#settings');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await picture(page, 'settings.png', false);
}

/** A movement break as it lies over the screen. */
async function breakScreen(page: Page, windows: () => readonly Page[]): Promise<void> {
  await goTo(page, '#now');
  await page.getByRole('button', { name: 'Take a break now' }).click();
  const overlay = await windowOf('overlay', windows);
  await overlay.setViewportSize(view);
  await overlay.getByRole('timer').waitFor();
  // In its first seconds a break cannot be skipped, and the button is pale.
  await overlay.locator('button[aria-disabled="true"]').waitFor({ state: 'detached' });
  await picture(overlay, 'break.png', true);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/**
 * The theme is set only now, as the window follows the system's all the while, and the pointer put where it marks
 * nothing; the colours that change with both are then at their end.
 */
async function picture(page: Page, file: string, dark: boolean): Promise<void> {
  await page.mouse.move(0, 0);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.screenshot({ path: join(images, file), animations: 'disabled' });
  console.log(`docs/images/${file}`);
}

/** A whole day and a whole week of the demo's fortnight, which ends today. */
function reports(
  today: string
): readonly { readonly address: string; readonly file: string; readonly dark: boolean }[] {
  const week = spanAround('week', addDays(today, -7));
  return [
    { address: `#report/day/${addDays(week.from, 2)}`, file: 'reportDay.png', dark: false },
    { address: `#report/week/${week.from}`, file: 'reportWeek-dark.png', dark: true }
  ];
}

/** The environment that makes Playwright start Electron, or its stand-in where the binary cannot run. */
async function environmentOfTheApp(): Promise<Record<string, string> | null> {
  const inherited = Object.entries(process.env).map(([name, value]): [string, string] => [name, value ?? '']);
  if (findElectron(folder).kind === 'usable') return Object.fromEntries(inherited);
  const chromium = await provideChromium(folder);
  if (chromium === null) return null;
  // Playwright looks for the binary in this process' own environment.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(folder, 'tests', 'stand-in');
  return {
    ...Object.fromEntries(inherited),
    ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'tests', 'stand-in'),
    PLUMBLINE_CHROMIUM: chromium
  };
}

async function windowOf(role: string, windows: () => readonly Page[]): Promise<Page> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const page = windows().find((candidate) => candidate.url().includes(`/${role}/`));
    if (page !== undefined) {
      await page.waitForLoadState();
      return page;
    }
    await new Promise((wait) => {
      setTimeout(wait, 100);
    });
  }
  throw new Error(`The window “${role}” did not open within 15 seconds.`);
}
