import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, type } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWhenNeeded } from '../../scripts/buildWhenNeeded.ts';
import { chooseElectron, type ElectronChoice } from '../../scripts/chooseElectron.ts';
import { measureHistory } from '../../scripts/historyBench.ts';
import { noChromium, provideChromium } from '../../scripts/provideChromium.ts';
import { Failure } from '../../src/replay/badInput.ts';
import { prepareDesk, type BenchDesk } from './benchDesk.ts';
import { buildPages } from './benchPage.ts';
import type { BenchResult, Measured, Round } from './benchResult.ts';
import { measureAlerts } from './measureAlerts.ts';
import { measureApp } from './measureApp.ts';
import { measureDashboard } from './measureDashboard.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureInference } from './measureInference.ts';
import { measurePage } from './measurePage.ts';
import { measurePaused } from './measurePaused.ts';
import { modeOf, orderOf, secondsOf, subjects, type Single, type Subject } from './subjects.ts';

/** What needs the built app. */
const programs: readonly Single[] = ['growth', 'dashboard', 'paused'];

/** The clock of processor time counts in hundredths of a second for each process: one opening tells little. */
const openings = 7;

const root = resolve(import.meta.dirname, '../..');

export type BenchWishes = {
  /** How long each subject is measured in a round. */
  readonly seconds: number;
  /** Rounds. */
  readonly repeat: number;
  /** Looks of the model in Node. */
  readonly looks: number;
  /** Looks of the app's worker over which its memory is followed. */
  readonly growthLooks: number;
  readonly only: ReadonlySet<Subject | Single>;
};

/** What programs are measured with. */
type Ground = {
  readonly choice: Exclude<ElectronChoice, { kind: 'none' }>;
  readonly chromium: string;
  readonly pages: string;
  readonly desk: BenchDesk;
  readonly dispose: () => void;
};

/** @throws Failure when the app cannot be built or started, Error when a subject fails */
export async function measureBench(wishes: BenchWishes): Promise<BenchResult> {
  const [processor] = cpus();
  const loadBefore = loadPerCore();
  const { seconds, repeat, looks, growthLooks, only } = wishes;
  const wanted = subjects.filter((subject) => only.has(subject));
  const runsPrograms = wanted.length > 0 || programs.some((single) => only.has(single));
  const ground = runsPrograms ? await prepareGround() : null;
  try {
    const rounds = ground === null ? [] : await measureRounds(ground, wanted, seconds, repeat);
    const growth =
      ground !== null && only.has('growth')
        ? await say(`${growthLooks} looks of the worker`, () =>
            measureGrowth({ ...ground, recording: ground.desk.recording, looks: growthLooks })
          )
        : null;
    const inference = only.has('inference')
      ? await say(`${looks} looks`, () => measureInference(looks))
      : null;
    const alerts = only.has('alerts') ? await say('alerts on recordings', measureAlerts) : [];
    const report = only.has('report')
      ? await say('reports of a year', () => Promise.resolve(measureHistory()))
      : null;
    const dashboard =
      ground !== null && only.has('dashboard')
        ? await say('opening the window on a year', () =>
            measureDashboard(ground.choice, ground.desk.app, openings)
          )
        : null;
    const paused =
      ground !== null && only.has('paused')
        ? await say('paused', () => measurePaused(ground.choice, ground.desk.app, seconds))
        : null;
    return {
      machine: {
        processor: processor?.model.trim() ?? 'unknown processor',
        cores: cpus().length,
        system: `${type()} ${release()}`,
        runsOn: ground?.choice.kind ?? null,
        loadPerCore: [loadBefore, loadPerCore()]
      },
      seconds,
      rounds,
      growth,
      inference,
      alerts,
      report,
      dashboard,
      paused
    };
  } finally {
    ground?.dispose();
  }
}

async function prepareGround(): Promise<Ground> {
  if (!(await buildWhenNeeded(root))) throw new Failure('the app could not be built');
  const choice = await chooseElectron(root);
  const chromium = await provideChromium(root);
  if (choice.kind === 'none' || chromium === null) throw new Failure(noChromium);
  const pages = mkdtempSync(join(tmpdir(), 'plumbline-bench-page-'));
  const desk = await prepareDesk('bench', [{ posture: 'upright', seconds: 60 }]);
  return {
    choice,
    chromium,
    pages: await buildPages(pages),
    desk,
    dispose: () => {
      desk.dispose();
      rmSync(pages, { recursive: true, force: true });
    }
  };
}

async function measureRounds(
  ground: Ground,
  wanted: readonly Subject[],
  seconds: number,
  repeat: number
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let index = 0; wanted.length > 0 && index < repeat; index += 1) {
    const round: Record<Subject, Measured | null> = {
      plain: null,
      idle: null,
      precise: null,
      balanced: null,
      saver: null
    };
    for (const subject of orderOf(wanted, index)) {
      round[subject] = await say(`round ${index + 1} of ${repeat}: ${subject}`, () =>
        measureSubject(ground, subject, secondsOf(subject, seconds))
      );
    }
    rounds.push(round);
  }
  return rounds;
}

async function measureSubject(
  { choice, chromium, pages, desk }: Ground,
  subject: Subject,
  seconds: number
): Promise<Measured> {
  const mode = modeOf(subject);
  if (mode === null) {
    const { recording } = desk;
    const loop = subject === 'plain';
    const { run, posesPerSecond } = await measurePage({ chromium, pages, recording, loop, seconds });
    return { ...run, posesPerSecond, startCpuSeconds: null };
  }
  const { run, startCpuSeconds } = await measureApp(choice, desk, mode, seconds);
  return { ...run, posesPerSecond: null, startCpuSeconds };
}

/** Says on standard error what is measured now: a bench takes minutes. */
function say<Result>(what: string, measure: () => Promise<Result>): Promise<Result> {
  console.error(`${what} …`);
  return measure();
}

function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}
