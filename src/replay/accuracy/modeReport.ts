import { paceModes, type PaceMode } from '../../core/pace/paceRules.ts';
import type { BarResult } from './bars.ts';
import { episodesOf, findEpisodes } from './episodes.ts';
import { runMode, type Effort } from './runMode.ts';
import { scoresOf, type Scores, type Share } from './scores.ts';
import { addTallies, tallyOf } from './tally.ts';
import type { Recording } from './truth.ts';

/** One mode on one kind of material, or on all of it. */
export type ModeRow = {
  readonly mode: PaceMode;
  readonly material: Recording['kind'] | 'all';
  /** Every recorded second, by the verdict that stood then. */
  readonly standing: Scores;
  /** Only seconds that were looked at. */
  readonly looked: Scores;
  readonly effort: Effort;
  /** Held bad postures, and those that were told before they ended, however late. */
  readonly told: Share;
  /** Seconds from the begin of a held bad posture to its alert, onset subtracted: the median, and what nine of ten are below. */
  readonly delaySeconds: number | null;
  readonly latestDelaySeconds: number | null;
};

export type ModeReport = {
  readonly modes: readonly PaceMode[];
  readonly rows: readonly ModeRow[];
  readonly bars: readonly BarResult[];
};

/**
 * How far below `precise` a mode may stand, points of balanced accuracy: of what it looked at, and of every second by the verdict
 * that stood. The saver does not look between its checks on purpose, so it has no bar on what it cannot have seen.
 */
export const modeBars: readonly {
  readonly mode: PaceMode;
  readonly over: 'looked' | 'standing';
  readonly points: number;
}[] = [
  { mode: 'balanced', over: 'looked', points: 2 },
  { mode: 'balanced', over: 'standing', points: 2 },
  { mode: 'saver', over: 'looked', points: 5 }
];

/** Runs the recordings as the modes would see them; `precise` always comes along, for the bars stand against it. */
export function modeReport(
  recordings: readonly Recording[],
  asked: PaceMode | null,
  step: () => void
): ModeReport {
  const modes = paceModes.filter((mode) => asked === null || mode === asked || mode === 'precise');
  const kinds = [...new Set(recordings.map(({ kind }) => kind))].sort();
  const rows = modes.flatMap((mode) => {
    const runs = recordings.map((recording) => {
      const run = runMode(recording, mode);
      step();
      const { judged, alerts } = run.standing;
      const episodes = findEpisodes(episodesOf(judged), alerts, Number.POSITIVE_INFINITY);
      return {
        kind: recording.kind,
        standing: tallyOf(run.standing),
        looked: tallyOf(run.looked),
        effort: run.effort,
        episodes
      };
    });
    return (['all', ...kinds] as const).map((material): ModeRow => {
      const some = runs.filter(({ kind }) => material === 'all' || kind === material);
      const episodes = some.flatMap((each) => each.episodes);
      const delays = episodes.flatMap(({ delaySeconds }) => delaySeconds ?? []).toSorted((a, b) => a - b);
      return {
        mode,
        material,
        standing: scoresOf(addTallies(some.map((each) => each.standing))),
        looked: scoresOf(addTallies(some.map((each) => each.looked))),
        effort: addEfforts(some.map(({ effort }) => effort)),
        told: { count: delays.length, of: episodes.length },
        delaySeconds: quantile(delays, 0.5),
        latestDelaySeconds: quantile(delays, 0.9)
      };
    });
  });
  return {
    modes,
    rows,
    bars: modeBars.filter(({ mode }) => modes.includes(mode)).flatMap((bar) => barResultsOf(rows, bar))
  };
}

function barResultsOf(
  rows: readonly ModeRow[],
  { mode, over, points }: (typeof modeBars)[number]
): readonly BarResult[] {
  return rows
    .filter((row) => row.mode === mode)
    .map((row) => {
      const best = rows.find((other) => other.mode === 'precise' && other.material === row.material);
      const precise = best?.[over].balancedAccuracy ?? null;
      const own = row[over].balancedAccuracy;
      const value = precise === null || own === null ? null : 100 * (precise - own);
      const seconds = over === 'looked' ? 'looked' : 'stood';
      return {
        name: `${mode} below precise, ${seconds}, ${row.material}`,
        value,
        bar: points,
        kind: 'atMost',
        unit: 'points',
        passed: value === null || value <= points
      };
    });
}

function addEfforts(efforts: readonly Effort[]): Effort {
  const sum = (of: (effort: Effort) => number): number =>
    efforts.reduce((total, effort) => total + of(effort), 0);
  return {
    seconds: sum(({ seconds }) => seconds),
    openSeconds: sum(({ openSeconds }) => openSeconds),
    looks: sum(({ looks }) => looks),
    leftOut: sum(({ leftOut }) => leftOut)
  };
}

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}
