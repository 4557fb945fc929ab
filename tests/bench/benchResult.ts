import type { HistoryCost } from '../../scripts/historyBench.ts';
import type { PaceMode } from '../../src/core/pace/paceRules.ts';
import type { Run } from './figures.ts';
import type { DashboardCost } from './measureDashboard.ts';
import type { Growth } from './measureGrowth.ts';
import type { InferenceCost } from './measureInference.ts';
import type { Subject } from './subjects.ts';

/** One subject in one round. */
export type Measured = Run & {
  /** Of the plain loop. */
  readonly posesPerSecond: number | null;
  /** Of the app. */
  readonly startCpuSeconds: number | null;
};

/** Null where a subject was not asked for, or failed in that round. */
export type Round = Readonly<Record<Subject, Measured | null>>;

/** Seconds from the begin of a held bad posture to its alert beyond the onset, on recordings. */
export type AlertDelay = {
  readonly mode: PaceMode;
  readonly medianSeconds: number | null;
  readonly nineOfTenSeconds: number | null;
  readonly told: number;
  readonly of: number;
};

/** Everything that `npm run bench` measured; what was not asked for is null or empty. */
export type BenchResult = {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly system: string;
    readonly runsOn: 'electron' | 'standIn' | null;
    /** Running programs per core over the last minute, before and after: near 1 and above, others were at work. */
    readonly loadPerCore: readonly [before: number, after: number];
  };
  readonly seconds: number;
  readonly rounds: readonly Round[];
  readonly growth: Growth | null;
  readonly inference: InferenceCost | null;
  readonly alerts: readonly AlertDelay[];
  readonly report: HistoryCost | null;
  readonly dashboard: DashboardCost | null;
  /** Paused, without a window. */
  readonly paused: Run | null;
};
