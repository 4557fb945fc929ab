import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Settings } from '../../src/core/settings/schema.ts';
import { writeDeskRecording } from './deskRecording.ts';
import { expect, findWindow, test } from './fixture.ts';

const recordings = resolve(import.meta.dirname, '../../out/e2e');

const overlaysOf = (app: ElectronApplication): Page[] =>
  app.windows().filter((page) => page.url().includes('/overlay/'));
const tooltipOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ standIn }) => standIn.trays()[0]?.tooltip ?? '');
const cameraIsOn = async (app: ElectronApplication): Promise<boolean> =>
  (await app.evaluate(({ standIn }) => standIn.liveCameraTracks())) > 0;

/** Settings that the user made before this run. */
function writeSettings(userData: string, settings: Partial<Settings>): void {
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
}

/** A part of what the app has written down; undefined before it has. */
function readStored(userData: string, part: 'cards' | 'breathing'): unknown {
  const file = join(userData, 'wellbeing.json');
  if (!existsSync(file)) return undefined;
  const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return stored === null ? undefined : new Map<string, unknown>(Object.entries(stored ?? {})).get(part);
}

async function calibrate(dashboard: Page): Promise<void> {
  await dashboard.getByRole('link', { name: 'Calibrate' }).first().click();
  await dashboard.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dashboard.getByRole('heading', { name: 'Calibrated', exact: true })).toBeVisible({
    timeout: 30_000
  });
  await dashboard.getByRole('button', { name: 'Go to Now' }).click();
}

test.describe('A morning at the desk', () => {
  test.use({ camera: join(recordings, 'slouchingMorning.mjpeg'), appArguments: ['--clock-rate=12'] });
  test.beforeAll(async () => {
    const slouches = Array.from({ length: 4 }, () => [
      { posture: 'slouch', seconds: 20 } as const,
      { posture: 'upright', seconds: 6 } as const
    ]).flat();
    await writeDeskRecording('slouchingMorning', [{ posture: 'upright', seconds: 30 }, ...slouches]);
  });

  test('slouching is told, brings the break forward, and in the end offers to breathe @stand-in', async ({
    userData,
    launch
  }) => {
    test.setTimeout(240_000);
    writeSettings(userData, {
      microBreaks: false,
      slouchDelaySeconds: 5,
      alertCoolDownMinutes: 0,
      breathingSessionSeconds: 120
    });
    const app = await launch();
    const dashboard = await findWindow(app, 'dashboard');
    await calibrate(dashboard);

    const notifications = (): Promise<string[]> =>
      app.evaluate(({ standIn }) => standIn.notifications().map(({ title }) => title));
    await expect.poll(notifications, { timeout: 45_000 }).toEqual(['Slouching']);

    // Three minutes of slouching: the notice comes long before the 45 minutes are over, and then the break.
    await expect.poll(() => overlaysOf(app).length, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => standsOnScreen(app)).toBe('corner');
    await expect.poll(() => standsOnScreen(app), { timeout: 15_000 }).toBe('display');
    const overlay = await findWindow(app, 'overlay');
    await expect(overlay.getByText(/a little earlier than planned/i)).toBeVisible();
    await expect.poll(() => overlaysOf(app).length, { timeout: 40_000 }).toBe(0);
    expect(readStored(userData, 'cards')).toHaveLength(1);
    await expect.poll(() => tooltipOf(app)).toContain('Stand up in 45 min');

    // Three alerts within half an hour.
    await expect.poll(notifications, { timeout: 70_000 }).toEqual(['Slouching', 'Slouching', 'Slouching']);
    const offer = dashboard.getByRole('button', { name: 'Breathe now' });
    await expect(offer).toBeVisible();
    await offer.click();
    const breathing = await findWindow(app, 'overlay');
    await expect(breathing.getByText('Light-headed?')).toBeVisible();
    await expect.poll(() => standsOnScreen(app)).toBe('display');
    await expect
      .poll(() => readStored(userData, 'breathing'), { timeout: 30_000 })
      .toEqual([expect.objectContaining({ done: true, how: 'finished', plannedSeconds: 120 })]);
    await expect.poll(() => overlaysOf(app).length, { timeout: 15_000 }).toBe(0);
    expect(await app.evaluate(({ standIn }) => standIn.requestsOutside())).toEqual([]);
  });
});

test.describe('A person who leaves the chair', () => {
  test.use({ camera: join(recordings, 'leaving.mjpeg'), appArguments: ['--clock-rate=12'] });
  test.beforeAll(() =>
    writeDeskRecording('leaving', [
      { posture: 'upright', seconds: 40 },
      { posture: 'gone', seconds: 30 },
      { posture: 'upright', seconds: 60 }
    ])
  );

  test('has had the break, and the count begins anew @stand-in', async ({ userData, launch }) => {
    test.setTimeout(150_000);
    writeSettings(userData, { microBreaks: false });
    const app = await launch();
    const dashboard = await findWindow(app, 'dashboard');
    await calibrate(dashboard);
    await expect.poll(() => tooltipOf(app), { timeout: 30_000 }).toMatch(/Stand up in (39|40) min/u);

    await expect.poll(() => tooltipOf(app), { timeout: 45_000 }).toContain('Away');
    await expect.poll(() => tooltipOf(app), { timeout: 45_000 }).toContain('Stand up in 45 min');
    expect(overlaysOf(app)).toEqual([]);
  });
});

test.describe('A call', () => {
  test.skip(process.platform !== 'linux', 'the pretended system is one of Linux');
  const system = mkdtempSync(join(tmpdir(), 'plumbline-system-'));
  const microphone = join(system, 'proc/asound/card0/pcm0c/sub0');
  const inUse = (used: boolean): void =>
    writeFileSync(join(microphone, 'status'), used ? 'state: RUNNING\nowner_pid   : 4321\n' : 'closed\n');
  test.use({ appArguments: ['--clock-rate=60', `--system-root=${system}`] });
  test.beforeAll(() => {
    mkdirSync(microphone, { recursive: true });
    inUse(false);
  });
  test.afterAll(() => rmSync(system, { recursive: true, force: true }));

  test('gets the camera within three seconds and holds every break back; one quiet line follows @stand-in', async ({
    userData,
    launch
  }) => {
    test.setTimeout(150_000);
    writeSettings(userData, { movementEveryMinutes: 30, movementSeconds: 900 });
    const app = await launch();
    const dashboard = await findWindow(app, 'dashboard');
    await expect.poll(() => cameraIsOn(app), { timeout: 20_000 }).toBe(true);

    inUse(true);
    await expect.poll(() => cameraIsOn(app), { timeout: 3000, intervals: [100] }).toBe(false);
    await expect.poll(() => tooltipOf(app)).toContain('Camera given to a call');
    await expect(dashboard.getByText(/as in a call/u).first()).toBeVisible();

    // Both kinds of break become due and neither comes.
    const due = dashboard.getByText(/in a call/iu).first();
    await expect(due).toBeVisible();
    let seen = 0;
    const until = Date.now() + 32_000;
    await expect
      .poll(
        () => {
          seen = Math.max(seen, overlaysOf(app).length);
          return Date.now() > until;
        },
        { timeout: 40_000, intervals: [250] }
      )
      .toBe(true);
    expect(seen).toBe(0);

    inUse(false);
    const summaries = (): Promise<{ title: string; body: string }[]> =>
      app.evaluate(({ standIn }) => standIn.notifications().map(({ title, body }) => ({ title, body })));
    await expect.poll(summaries, { timeout: 30_000 }).toHaveLength(1);
    expect((await summaries())[0]).toMatchObject({ title: 'After your call' });
    await expect.poll(() => standsOnScreen(app), { timeout: 20_000 }).toBe('display');
    await expect.poll(() => cameraIsOn(app), { timeout: 15_000 }).toBe(true);
  });
});

test.describe('A movement break', () => {
  test.use({ camera: 'none' });
  const twoDisplays = [
    { x: 0, y: 0, width: 1600, height: 1000 },
    { x: 1600, y: 0, width: 1280, height: 800 }
  ];

  test('covers every display, is left with the keyboard, and frees them all @stand-in', async ({
    app,
    win
  }) => {
    await win('dashboard');
    await app.evaluate(({ standIn }, displays) => standIn.setDisplays(displays), twoDisplays);
    await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Take a break now']));
    await expect.poll(() => overlaysOf(app).length).toBe(2);
    await expect.poll(() => shownOverlays(app)).toHaveLength(2);
    for (const window of await shownOverlays(app)) {
      expect(window).toMatchObject({ alwaysOnTop: true, allWorkspaces: true });
    }
    const main = await pageWith(app, 'button', 'Skip');
    // Keys that were meant for the work below do nothing.
    await main.keyboard.press('Enter');
    await expect.poll(() => overlaysOf(app).length).toBe(2);
    await expect(main.getByRole('button', { name: 'Skip' })).not.toHaveAttribute('aria-disabled', 'true', {
      timeout: 8000
    });
    await main.keyboard.press('Escape');
    await expect(main.getByRole('button', { name: 'Skip' })).toBeFocused();
    // The window goes while the key is still down.
    await Promise.allSettled([main.keyboard.press('Enter')]);
    await expect.poll(() => overlaysOf(app).length).toBe(0);
  });

  test('follows displays that come and go @stand-in', async ({ app, win }) => {
    await win('dashboard');
    await app.evaluate(({ standIn }, displays) => standIn.setDisplays(displays), twoDisplays);
    await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Take a break now']));
    await expect.poll(() => shownOverlays(app)).toHaveLength(2);
    const away = [{ x: 0, y: 0, width: 1280, height: 800 }];
    await app.evaluate(({ standIn }, displays) => standIn.setDisplays(displays), away);
    await expect.poll(() => shownOverlays(app)).toHaveLength(1);
    expect((await shownOverlays(app))[0]).toMatchObject({ bounds: { width: 1280, height: 800 } });
    await expect((await pageWith(app, 'button', 'Skip')).getByRole('timer')).toBeVisible();
    await app.evaluate(({ standIn }, displays) => standIn.setDisplays(displays), twoDisplays);
    await expect.poll(() => shownOverlays(app)).toHaveLength(2);
  });

  test('whose page crashes frees the desk at once @stand-in', async ({ app, win }) => {
    const dashboard = await win('dashboard');
    await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Take a break now']));
    await expect.poll(() => shownOverlays(app)).toHaveLength(1);
    await pageWith(app, 'button', 'Skip');
    await app.evaluate(({ standIn }) => standIn.crashRenderer('overlay'));
    await expect.poll(() => shownOverlays(app), { timeout: 5000 }).toHaveLength(0);
    await expect(dashboard.getByText(/on a break/iu)).toBeHidden();
    await expect.poll(() => tooltipOf(app)).toContain('in');
  });

  test('ends with the lock and the pause of the app, and nothing is left on the screen @stand-in', async ({
    app,
    win
  }) => {
    await win('dashboard');
    const begin = async (): Promise<void> => {
      await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Take a break now']));
      await expect.poll(() => shownOverlays(app)).toHaveLength(1);
    };
    await begin();
    await app.evaluate(({ standIn }) => standIn.lockScreen());
    await expect.poll(() => overlaysOf(app).length).toBe(0);
    await app.evaluate(({ standIn }) => standIn.unlockScreen());
    await expect.poll(() => shownOverlays(app)).toHaveLength(1);
    await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Pause', '1 hour']));
    await expect.poll(() => overlaysOf(app).length).toBe(0);
  });
});

test.describe('A strict break', () => {
  test.use({ camera: 'none', appArguments: ['--clock-rate=60'] });

  test('has no way out but the emergency exit, which asks once more @stand-in', async ({
    userData,
    launch
  }) => {
    test.setTimeout(120_000);
    writeSettings(userData, {
      microBreaks: false,
      movementEveryMinutes: 30,
      movementSeconds: 900,
      movementNoticeSeconds: 0,
      strict: true
    });
    const app = await launch();
    await findWindow(app, 'dashboard');
    await expect.poll(() => overlaysOf(app).length, { timeout: 50_000 }).toBe(1);
    const page = await findWindow(app, 'overlay');
    await expect(page.getByRole('button', { name: 'Emergency exit' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skip' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Emergency exit' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Leave this break before its end?')).toBeVisible();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect.poll(() => overlaysOf(app).length).toBe(0);
  });
});

type ShownOverlay = {
  readonly alwaysOnTop: boolean;
  readonly allWorkspaces: boolean;
  readonly bounds: { readonly width: number; readonly height: number };
};

function shownOverlays(app: ElectronApplication): Promise<ShownOverlay[]> {
  return app.evaluate(({ standIn }) =>
    standIn
      .windows()
      .filter(({ url, visible }) => visible && url.includes('/overlay/'))
      .map(({ alwaysOnTop, allWorkspaces, bounds }) => ({ alwaysOnTop, allWorkspaces, bounds }))
  );
}

/** What the overlay on the screen fills, if there is one. */
async function standsOnScreen(app: ElectronApplication): Promise<'nothing' | 'corner' | 'display'> {
  const [shown] = await shownOverlays(app);
  if (shown === undefined) return 'nothing';
  return shown.bounds.width > 400 ? 'display' : 'corner';
}

/** The overlay that has this control: on other displays there is none. */
async function pageWith(app: ElectronApplication, role: 'button', name: string): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of overlaysOf(app)) {
        if ((await page.getByRole(role, { name }).count()) > 0) found = page;
      }
      return found !== undefined;
    })
    .toBe(true);
  if (found === undefined) throw new Error(`No overlay has ${name}.`);
  return found;
}
