import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronChoice } from '../../scripts/chooseElectron.ts';
import { seedFolder } from '../../scripts/seed/seedFolder.ts';
import { commandAddress } from '../../src/main/cli/commandAddress.ts';
import { sendCommand } from '../../src/main/cli/commandClient.ts';
import { openHistoryStore } from '../../src/main/history/historyStore.ts';
import { localTimeAt } from '../../src/main/system/localTime.ts';
import { pausedData } from './benchDesk.ts';
import { figureOf, type Figure } from './figures.ts';
import { startApp, untilAnswers } from './measureApp.ts';
import { processRoles, type ProcessRole } from './procText.ts';
import { cpuMeter, wait, type CpuByRole } from './processTree.ts';
import { askRemotePage, closeRemotePage, remotePages } from './remotePages.ts';
import type { RunningProgram } from './runningProgram.ts';

/** Processor milliseconds of all processes, from asking for a window until it is drawn and everything rests. */
export type WindowCost = {
  /** The first one since the app was started. */
  readonly first: Figure;
  /** After the first was closed. */
  readonly second: Figure;
  /** Medians of both, by process. */
  readonly byRole: Readonly<Partial<Record<ProcessRole, readonly [first: number, second: number]>>>;
};

export type DashboardCost = {
  /** The report of the last day, with a year of history. */
  readonly report: WindowCost;
  /** An empty window of an empty app: what Chromium takes for any. */
  readonly empty: WindowCost;
};

type Opening = { readonly milliseconds: number; readonly byRole: CpuByRole };
type Pair = readonly [first: Opening, second: Opening];
type Choice = Exclude<ElectronChoice, { kind: 'none' }>;

const yearDays = 365;
const stepMs = 100;
/** Everything rests when all processes together take no more than this share of a core for so long. */
const rest = { share: 0.05, steps: 10 } as const;
const patienceSteps = 600;

/** What stands on the screen when a day’s report is drawn: its minutes, and nothing that still waits. */
const drawn = `document.querySelectorAll('.ribbon-block').length > 0 && document.querySelector('[aria-busy=true]') === null`;

/**
 * Opens the window on a year of history and the empty one by turns, each in a freshly started app, first and again. Making
 * the history takes the better part of a minute.
 * @param app a copy of the built app
 */
export async function measureDashboard(choice: Choice, app: string, rounds: number): Promise<DashboardCost> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-window-'));
  try {
    const year = pausedData(join(folder, 'year'));
    seedFolder({ folder: year, days: yearDays, seed: 1, until: localTimeAt(Date.now()).date });
    const date = lastDay(year);
    const report: Pair[] = [];
    const empty: Pair[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const data = join(folder, `year-${round}`);
      cpSync(year, data, { recursive: true });
      report.push(await openReport(choice, app, data, date));
      empty.push(await openEmpty(choice, join(folder, `empty-${round}`)));
    }
    return { report: costOf(report), empty: costOf(empty) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The last day that has anything to report: today may be a Sunday. */
function lastDay(folder: string): string {
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const store = openHistoryStore({ folder, log, notice: console.warn, now: () => Date.now() });
  const { lastDate } = store.facts();
  store.close();
  if (lastDate === null) throw new Error(`${folder} has no history.`);
  return lastDate;
}

async function openReport(choice: Choice, app: string, data: string, date: string): Promise<Pair> {
  const port = await freePort();
  const program = startApp(choice, app, data, ['--hidden', `--remote-debugging-port=${port}`]);
  try {
    const address = commandAddress(data, process.platform, tmpdir());
    await untilAnswers(program, address);
    return await openTwice(program, port, 'dashboard', drawn, async () => {
      await sendCommand(address, { kind: 'report', date });
    });
  } finally {
    await program.stop();
  }
}

async function openEmpty(choice: Choice, data: string): Promise<Pair> {
  const port = await freePort();
  const app = join(import.meta.dirname, 'emptyWindow');
  const program = startApp(choice, app, data, [`--remote-debugging-port=${port}`]);
  try {
    for (let steps = 0; !program.output().includes('ready'); steps += 1) {
      if (steps > patienceSteps) throw new Error(`The empty app never got ready: ${program.output()}`);
      await wait(stepMs);
    }
    return await openTwice(program, port, 'about:blank', 'document.readyState === "complete"', () => {
      process.kill(program.pid, 'SIGUSR2');
      return Promise.resolve();
    });
  } finally {
    await program.stop();
  }
}

async function openTwice(
  program: RunningProgram,
  port: number,
  name: string,
  condition: string,
  ask: () => Promise<void>
): Promise<Pair> {
  const meter = cpuMeter(program.pid);
  const named = async () => (await remotePages(port)).filter(({ url }) => url.includes(name));
  const open = async (): Promise<Opening> => {
    await untilRest(meter);
    const before = meter();
    await ask();
    const after = await untilRest(meter, async () => {
      const [page] = await named();
      return page !== undefined && (await askRemotePage(page, condition)) === true;
    });
    const [page, ...others] = await named();
    if (page === undefined || others.length > 0) throw new Error(`There is not one window “${name}”.`);
    await closeRemotePage(port, page);
    const byRole = new Map(
      [...after].map(([role, seconds]) => [role, seconds - (before.get(role) ?? 0)] as const)
    );
    return { milliseconds: 1000 * sumOf(byRole), byRole };
  };
  return [await open(), await open()];
}

/**
 * Waits until everything rests and is done: on a busy machine it may seem to rest while it waits for its turn. It is asked
 * only then, as asking takes time of the processor, too.
 * @returns what had been used when the rest began
 */
async function untilRest(
  meter: () => CpuByRole,
  isDone: () => Promise<boolean> = () => Promise.resolve(true)
): Promise<CpuByRole> {
  let seen: CpuByRole[] = [meter()];
  for (let step = 0; step < patienceSteps; step += 1) {
    await wait(stepMs);
    const now = meter();
    seen.push(now);
    const then = seen[seen.length - 1 - rest.steps];
    const allowed = (rest.share * rest.steps * stepMs) / 1000;
    if (then === undefined || sumOf(now) - sumOf(then) > allowed) continue;
    if (await isDone()) return then;
    seen = [now];
  }
  throw new Error('It was never drawn and at rest.');
}

function sumOf(byRole: CpuByRole): number {
  return [...byRole.values()].reduce((sum, seconds) => sum + seconds, 0);
}

function costOf(pairs: readonly Pair[]): WindowCost {
  const first = figureOf(pairs.map(([opening]) => opening.milliseconds));
  const second = figureOf(pairs.map(([, opening]) => opening.milliseconds));
  if (first === null || second === null) throw new Error('At least one round is wanted.');
  const roles = processRoles.map((role) => {
    const of = (index: 0 | 1): number =>
      figureOf(pairs.map((pair) => 1000 * (pair[index].byRole.get(role) ?? 0)))?.median ?? 0;
    return [role, [of(0), of(1)] as const] as const;
  });
  return { first, second, byRole: Object.fromEntries(roles) };
}

/** A port that is free now; Chromium writes the one it finds itself where only its starter reads it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
