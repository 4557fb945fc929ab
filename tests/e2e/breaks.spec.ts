import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { z } from 'zod';
import type { BreakMemory } from '../../src/core/breaks/breakMemory.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { writeCalibration } from './calibratedPerson.ts';
import { writeDeskRecording } from './deskRecording.ts';
import { expect, findWindow, test } from './fixture.ts';
import { zoneOfMorning } from './morning.ts';
import { cameraIsOn, notificationsOf, tooltipOf } from './observations.ts';
import { specFolder } from './specFolder.ts';

/**
 * Mornings at the desk. The day's clock runs fast (`--clock-rate`), the camera does not. A busy machine makes each
 * story later and none of them wrong: recordings go round and round, and every wait is for something that comes; patience
 * is good for a whole round that was missed.
 */
const patience = { timeout: 240_000 };

// Hours of the day pass in minutes, and none of them is midnight.
test.use({ environment: { TZ: zoneOfMorning(Date.now()) } });

/** What these stories look for in `wellbeing.json`. */
const stored = z.object({
  cards: z.array(z.string()).optional(),
  breathing: z.array(z.unknown()).optional(),
  breaks: z.object({ timers: z.object({ movement: z.object({ workedSeconds: z.number() }) }) }).optional()
});

test.describe('A morning at the desk', () => {
  const recording = resolve(import.meta.dirname, '../../out/e2e/slouchingMorning.mjpeg');
  test.use({ camera: recording, appArguments: ['--clock-rate=20'] });
  test.beforeAll(async () => {
    await writeDeskRecording('slouchingMorning', [
      { posture: 'upright', seconds: 6 },
      // Longer than three minutes of the day's.
      { posture: 'slouch', seconds: 15 },
      // Notice, break, and the time after it in which alerts keep quiet.
      { posture: 'upright', seconds: 24 },
      { posture: 'slouch', seconds: 8 },
      { posture: 'upright', seconds: 4 },
      { posture: 'slouch', seconds: 8 },
      { posture: 'upright', seconds: 4 },
      // For an alert that a busy machine's longer break swallowed.
      { posture: 'slouch', seconds: 8 },
      { posture: 'upright', seconds: 4 },
      // Ten seconds pass before it counts as an absence, and half a movement break is seven more.
      { posture: 'gone', seconds: 24 }
    ]);
  });

  test('slouching is told, brings the break forward, and in the end offers to breathe; leaving the chair is a break, too @stand-in', async ({
    userData,
    launch
  }) => {
    test.setTimeout(600_000);
    writeSettings(userData, {
      microBreaks: false,
      slouchDelaySeconds: 3,
      alertCoolDownMinutes: 0,
      movementNoticeSeconds: 120,
      movementSeconds: 300,
      breathingSessionSeconds: 120,
      watchMode: 'precise'
    });
    await writeCalibration(userData);
    const app = await launch();
    const dashboard = await findWindow(app, 'dashboard');

    const cards = (): number => (readStored(userData).cards ?? []).length;
    expect(cards()).toBe(0);
    const slouches = async (): Promise<number> =>
      (await notificationsOf(app)).filter(({ title }) => title === 'Slouching').length;
    await expect.poll(slouches, patience).toBe(1);

    // Three minutes of slouching bring the break long before its 45 minutes are over: first its notice, then the break.
    await expect.poll(() => standsOnScreen(app), patience).toBe('corner');
    await picture(app, 'notice');
    await expect.poll(() => standsOnScreen(app), patience).toBe('display');
    const overlay = await findWindow(app, 'overlay');
    await expect(overlay.getByText(/a little earlier than planned/iu)).toBeVisible();
    await picture(app, 'break');
    // From half on it is taken.
    await overlay.getByRole('button', { name: 'I’m back' }).click(patience);
    await expect.poll(() => overlaysOf(app).length, patience).toBe(0);
    await expect.poll(cards).toBe(1);

    // Three alerts within half an hour.
    await expect.poll(slouches, patience).toBeGreaterThanOrEqual(3);
    const offer = dashboard.getByRole('button', { name: 'Breathe now' });
    await expect(offer).toBeVisible(patience);
    await picture(app, 'offer');
    await offer.click();
    // Its two minutes are six seconds here, in which a machine that is very busy opens no window.
    const isOver = (): boolean => (readStored(userData).breathing ?? []).length > 0;
    await expect.poll(async () => isOver() || (await standsOnScreen(app)) === 'display', patience).toBe(true);
    await picture(app, 'breathing');
    await expect
      .poll(() => readStored(userData).breathing, patience)
      .toEqual([expect.objectContaining({ done: true, how: 'finished', plannedSeconds: 120 })]);
    await expect.poll(() => overlaysOf(app).length, patience).toBe(0);

    // The empty chair itself begins the interval anew, while nobody is there: the break before is long ago.
    const standing = dashboard.getByText(/Next movement break in 45\u00a0min/u);
    await expect
      .poll(
        async () => ({
          isAway: (await tooltipOf(app)).includes('Away'),
          minutesWorked: minutesWorked(userData),
          isTold: await standing.isVisible()
        }),
        patience
      )
      .toEqual({ isAway: true, minutesWorked: 0, isTold: true });
    expect(await app.evaluate(({ standIn }) => standIn.requestsOutside())).toEqual([]);
  });
});

test.describe('A call', () => {
  test.skip(process.platform !== 'linux', 'the pretended system is one of Linux');
  const system = specFolder('system');
  const microphone = join(system, 'proc/asound/card0/pcm0c/sub0');
  const inUse = (used: boolean): void =>
    writeFileSync(join(microphone, 'status'), used ? 'state: RUNNING\nowner_pid   : 4321\n' : 'closed\n');
  test.use({ appArguments: ['--clock-rate=15', `--system-root=${system}`] });
  test.beforeAll(() => {
    mkdirSync(microphone, { recursive: true });
    inUse(false);
  });
  test.afterAll(() => rmSync(system, { recursive: true, force: true }));

  test('gets the camera and holds breaks back; one quiet line follows, then the break, strict if so set @stand-in', async ({
    userData,
    launch
  }) => {
    test.setTimeout(600_000);
    writeSettings(userData, { movementEveryMinutes: 30, movementSeconds: 900, strict: true });
    // Six minutes until the movement break, 24 seconds here: by then the call has begun on a slow machine, too.
    writeWorked(userData, { microSeconds: 10 * 60, movementSeconds: 24 * 60 });
    const app = await launch();
    const dashboard = await findWindow(app, 'dashboard');
    await expect.poll(() => cameraIsOn(app), patience).toBe(true);

    inUse(true);
    // Within three seconds, which a clock of the test's own measures (`main/signals/createSignals.test.ts`).
    await expect.poll(() => cameraIsOn(app)).toBe(false);
    await expect.poll(() => tooltipOf(app)).toContain('Camera given to a call');
    await expect(dashboard.getByText(/in a call/iu).first()).toBeVisible();

    // The break becomes due and does not come.
    let shown = 0;
    await expect
      .poll(() => {
        shown = Math.max(shown, overlaysOf(app).length);
        return minutesWorked(userData);
      }, patience)
      .toBeGreaterThan(31);
    expect(shown).toBe(0);

    inUse(false);
    await expect.poll(() => notificationsOf(app), patience).toMatchObject([{ title: 'After your call' }]);
    await expect.poll(() => standsOnScreen(app), patience).toBe('display');
    await expect.poll(() => cameraIsOn(app), patience).toBe(true);

    const page = await pageWith(app, 'Emergency exit');
    await expect(page.getByRole('button', { name: 'Skip' })).toHaveCount(0);
    await picture(app, 'strict');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Emergency exit' })).toBeFocused();
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(page.getByText('Leave this break before its end?')).toBeVisible({ timeout: 1000 });
    }).toPass(patience);
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect.poll(() => overlaysOf(app).length).toBe(0);
  });
});

test.describe('A movement break', () => {
  test.use({ camera: 'none' });
  const twoDisplays = [
    { x: 0, y: 0, width: 1600, height: 1000 },
    { x: 1600, y: 0, width: 1280, height: 800 }
  ];
  const oneDisplay = [{ x: 0, y: 0, width: 1280, height: 800 }];

  test('covers every display as they come and go, is left with the keyboard, a crash, a lock or a pause, and frees them all @stand-in', async ({
    app,
    win
  }) => {
    test.setTimeout(300_000);
    await win('dashboard');
    const setDisplays = (displays: readonly { x: number; y: number; width: number; height: number }[]) =>
      app.evaluate(({ standIn }, next) => standIn.setDisplays(next), displays);
    const begin = () => app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Take a break now']));

    await test.step('every display', async () => {
      await setDisplays(twoDisplays);
      await begin();
      await expect.poll(() => shownOverlays(app)).toHaveLength(2);
      for (const window of await shownOverlays(app)) {
        expect(window).toMatchObject({ alwaysOnTop: true, allWorkspaces: true });
      }
    });
    await test.step('one is unplugged, and another plugged in', async () => {
      await setDisplays(oneDisplay);
      await expect.poll(() => shownOverlays(app)).toMatchObject([{ bounds: { width: 1280, height: 800 } }]);
      await expect((await pageWith(app, 'Skip')).getByRole('timer')).toBeVisible();
      await setDisplays(twoDisplays);
      await expect.poll(() => shownOverlays(app)).toHaveLength(2);
    });
    await test.step('the keyboard', async () => {
      const main = await pageWith(app, 'Skip');
      await expect(main.getByRole('button', { name: 'Skip' })).not.toHaveAttribute('aria-disabled', 'true');
      await main.keyboard.press('Escape');
      await expect(main.getByRole('button', { name: 'Skip' })).toBeFocused();
      // The window goes while the key is still down.
      await Promise.allSettled([main.keyboard.press('Enter')]);
      await expect.poll(() => overlaysOf(app).length).toBe(0);
    });
    await test.step('a crash', async () => {
      await setDisplays(oneDisplay);
      await begin();
      await pageWith(app, 'Skip');
      await app.evaluate(({ standIn }) => standIn.crashRenderer('overlay'));
      await expect.poll(() => shownOverlays(app), { intervals: [100] }).toHaveLength(0);
    });
    await test.step('a lock and a pause', async () => {
      await begin();
      await expect.poll(() => shownOverlays(app)).toHaveLength(1);
      await app.evaluate(({ standIn }) => standIn.lockScreen());
      await expect.poll(() => overlaysOf(app).length).toBe(0);
      await app.evaluate(({ standIn }) => standIn.unlockScreen());
      await expect.poll(() => shownOverlays(app)).toHaveLength(1);
      await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Pause', '1 hour']));
      await expect.poll(() => overlaysOf(app).length).toBe(0);
    });
  });
});

type ShownOverlay = {
  readonly alwaysOnTop: boolean;
  readonly allWorkspaces: boolean;
  readonly bounds: { readonly width: number; readonly height: number };
};

function overlaysOf(app: ElectronApplication): Page[] {
  return app.windows().filter((page) => page.url().includes('/overlay/'));
}

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

/** The overlay that has this button: on other displays there is none. */
async function pageWith(app: ElectronApplication, name: string): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of overlaysOf(app)) {
        // A window may go while it is asked.
        const count = await page
          .getByRole('button', { name })
          .count()
          .catch(() => 0);
        if (count > 0) found = page;
      }
      return found !== undefined;
    })
    .toBe(true);
  if (found === undefined) throw new Error(`No overlay has ${name}.`);
  return found;
}

/** Settings that the user made before this run. */
function writeSettings(userData: string, settings: Partial<Settings>): void {
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
}

/** What the run before this one counted, a moment ago. */
function writeWorked(
  userData: string,
  { microSeconds, movementSeconds }: { readonly microSeconds: number; readonly movementSeconds: number }
): void {
  const timer = { postponedSeconds: null, postponements: 0, dueRecorded: false };
  const memory: BreakMemory = {
    version: 1,
    at: Date.now(),
    timers: {
      micro: { ...timer, workedSeconds: microSeconds },
      movement: { ...timer, workedSeconds: movementSeconds }
    },
    sittingSeconds: movementSeconds,
    broughtForward: false,
    sinceTakenSeconds: null,
    nextId: 1,
    resting: null
  };
  writeFileSync(join(userData, 'wellbeing.json'), JSON.stringify({ breaks: memory }));
}

function readStored(userData: string): z.infer<typeof stored> {
  const file = join(userData, 'wellbeing.json');
  return stored.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
}

/** Since the last movement break, as far as it is written down; null: not at all. */
function minutesWorked(userData: string): number | null {
  const { breaks } = readStored(userData);
  return breaks === undefined ? null : breaks.timers.movement.workedSeconds / 60;
}

/** For the eye, where a folder is given. */
async function picture(app: ElectronApplication, moment: string): Promise<void> {
  const folder = process.env['PLUMBLINE_TEST_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of overlaysOf(app).entries()) {
    await page.screenshot({ path: join(folder, `${moment}-${index}.png`) });
  }
}
