import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { z } from 'zod';
import type { BreakMemory } from '../../src/core/breaks/breakMemory.ts';
import type { Command } from '../../src/core/cli/command.ts';
import type { CommandStatus } from '../../src/core/cli/commandStatus.ts';
import { commandAddress } from '../../src/main/cli/commandAddress.ts';
import { sendCommand } from '../../src/main/cli/commandClient.ts';
import { breakMemoryParser } from '../../src/main/storage/breakMemoryParser.ts';
import { wait } from '../bench/processTree.ts';
import type { Seen } from './clockWatch.ts';

/** The running app, with what can be seen of it and done to it from outside. */
export type SoakApp = {
  readonly app: ElectronApplication;
  /** Of its main process. */
  readonly pid: number;
  /** Epoch milliseconds on the clock of the day, as it was last written down: at most a minute of that day old. */
  readonly clockMs: () => number | null;
  /** @param withCamera asks the pages whether they have one open, which takes its time while a page is loading */
  readonly look: (withCamera: boolean) => Promise<Seen>;
  /** The log with the one before it. */
  readonly log: () => string;
  readonly ask: (command: Exclude<Command, { readonly kind: 'status' }>) => Promise<void>;
  /** Opens the window by the tray, and waits until it is drawn. */
  readonly openDashboard: () => Promise<Page>;
  readonly closeDashboard: () => Promise<void>;
  readonly pages: (role: 'dashboard' | 'detector' | 'overlay') => readonly Page[];
  readonly desktop: Desktop;
  readonly quit: () => Promise<void>;
};

/** What happens to the machine that the app runs on. */
export type Desktop = {
  readonly lock: (locked: boolean) => Promise<void>;
  /** The machine sleeps for so long by its wall clock; its steady clock stands still meanwhile, as on Linux. */
  readonly sleep: (milliseconds: number, asleep: () => Promise<void>) => Promise<void>;
  readonly idle: (seconds: number) => Promise<void>;
  readonly plugCamera: (plugged: boolean) => Promise<void>;
  /** Lets the stand-in forget what it keeps for tests. @returns how many requests wanted to leave the machine */
  readonly forget: () => Promise<number>;
};

export type SoakStart = {
  /** The built app. */
  readonly folder: string;
  readonly data: string;
  readonly recording: string;
  /** A folder that is read as if it were `/`. */
  readonly system: string;
  readonly speed: number;
  readonly screenSpeed: number;
  readonly environment: Readonly<Record<string, string>>;
};

const patienceMs = 60_000;
/** Real milliseconds in which the app has heard of a sleep or its end, whatever it was doing. */
const turnMs = 500;

const stored = z.object({ breaks: breakMemoryParser });

/** Starts the app unseen in the tray. @throws Error when it does not come up */
export async function startSoakApp(start: SoakStart): Promise<SoakApp> {
  const { data } = start;
  const app = await _electron.launch({
    args: [
      start.folder,
      `--user-data-dir=${data}`,
      '--hidden',
      `--clock-rate=${start.speed}`,
      `--screen-clock-rate=${start.screenSpeed}`,
      `--system-root=${start.system}`,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${start.recording}`
    ],
    env: { ...start.environment },
    timeout: patienceMs
  });
  const address = commandAddress(data, process.platform, tmpdir());
  const pid = await app.evaluate(() => process.pid);
  const logs = await app.evaluate((electron) => electron.app.getPath('logs'));
  const pages: SoakApp['pages'] = (role) =>
    app.windows().filter((page) => !page.isClosed() && page.url().includes(`/${role}/`));

  const memory = (): BreakMemory | null => {
    const file = join(data, 'wellbeing.json');
    if (!existsSync(file)) return null;
    const parsed = stored.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data.breaks : null;
  };
  const status = async (): Promise<CommandStatus> => {
    const result = await sendCommand(address, { kind: 'status' }, patienceMs);
    if (result.kind !== 'answered' || result.reply.status === null) {
      throw new Error(`The app does not tell its status (${result.kind}).`);
    }
    return result.reply.status;
  };

  const soak: SoakApp = {
    app,
    pid,
    clockMs: () => memory()?.at ?? null,
    look: async (withCamera) => {
      const [overlays, cameraTracks] = await inTime(
        'its windows',
        app.evaluate(
          async ({ standIn }, askPages): Promise<[number, number | null]> => [
            standIn.windows().filter(({ url, visible }) => visible && url.includes('/overlay/')).length,
            askPages ? await standIn.liveCameraTracks() : null
          ],
          withCamera
        )
      );
      return {
        status: await status(),
        memory: memory(),
        overlays,
        cameraTracks
      };
    },
    log: () =>
      ['main.old.log', 'main.log']
        .map((name) => join(logs, name))
        .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
        .join(''),
    ask: async (command) => {
      await sendCommand(address, command, patienceMs);
    },
    openDashboard: async () => {
      await app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Open Plumbline']));
      const page = await until('the window', () => pages('dashboard')[0] ?? null);
      await page.getByRole('navigation').first().waitFor({ timeout: patienceMs });
      return page;
    },
    closeDashboard: async () => {
      if (pages('dashboard').length === 0) return;
      await app.evaluate(({ standIn }) => standIn.userClosesWindow('dashboard'));
      await until('the end of the window', () => (pages('dashboard').length === 0 ? true : null));
    },
    pages,
    desktop: desktopOf(app),
    quit: () => app.close()
  };
  // The clock is written down after the first minute of its day.
  await until('a sign of its clock', soak.clockMs);
  return soak;
}

function desktopOf(app: ElectronApplication): Desktop {
  return {
    lock: (locked) =>
      app.evaluate(
        ({ standIn }, isLocked) => (isLocked ? standIn.lockScreen() : standIn.unlockScreen()),
        locked
      ),
    sleep: async (milliseconds, asleep) => {
      await app.evaluate(({ standIn }) => standIn.suspend());
      await wait(turnMs);
      await app.evaluate((_electron_, leapMs) => {
        const before = Date.now;
        Date.now = () => before() + leapMs;
      }, milliseconds);
      await wait(turnMs);
      await asleep();
      await app.evaluate(({ standIn }) => standIn.resume());
    },
    idle: (seconds) => app.evaluate(({ standIn }, idle) => standIn.setIdleSeconds(idle), seconds),
    plugCamera: (plugged) =>
      app.evaluate(
        ({ standIn }, isPlugged) => (isPlugged ? standIn.setCamera('working') : standIn.unplugCamera()),
        plugged
      ),
    forget: () =>
      app.evaluate(({ standIn }) => {
        const outside = standIn.requestsOutside().length;
        standIn.forget();
        return outside;
      })
  };
}

/** What was asked of the app, or an error where it never comes. */
export function inTime<Thing>(what: string, asked: Promise<Thing>): Promise<Thing> {
  return Promise.race([
    asked,
    // Nothing waits for what has come in time.
    after(patienceMs, undefined, { ref: false }).then(() => {
      throw new Error(`The app did not tell ${what} within ${patienceMs / 1000} s.`);
    })
  ]);
}

/** @throws Error when it does not come within a minute */
async function until<Thing>(what: string, look: () => Thing | null): Promise<Thing> {
  const begun = performance.now();
  while (performance.now() - begun < patienceMs) {
    const found = look();
    if (found !== null) return found;
    await wait(20);
  }
  throw new Error(`The app did not show ${what} within ${patienceMs / 1000} s.`);
}
