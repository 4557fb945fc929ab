import { paceModes, type PaceMode } from '../../core/pace/paceRules.ts';
import type { BarResult } from './bars.ts';
import { runMode, type Effort } from './runMode.ts';
import { scoresOf, type Scores } from './scores.ts';
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
  /** Seconds from the begin of a held bad posture to its alert, onset subtracted: nine of ten are below. */
  readonly latestDelaySeconds: number | null;
};

export type ModeReport = {
  readonly modes: readonly PaceMode[];
  readonly rows: readonly ModeRow[];
  readonly bars: readonly BarResult[];
};

/** How far below `precise` a mode may stand, points of balanced accuracy over the seconds that it looked at. */
export const modeBars: Readonly<Partial<Record<PaceMode, number>>> = { balanced: 2, saver: 5 };

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
      return { kind: recording.kind, standing: tallyOf(run.standing), looked: tallyOf(run.looked), run };
    });
    return (['all', ...kinds] as const).map((material): ModeRow => {
      const some = runs.filter(({ kind }) => material === 'all' || kind === material);
      const standing = addTallies(some.map((each) => each.standing));
      return {
        mode,
        material,
        standing: scoresOf(standing),
        looked: scoresOf(addTallies(some.map((each) => each.looked))),
        effort: addEfforts(some.map(({ run }) => run.effort)),
        latestDelaySeconds: ninthTenth(standing.episodes.flatMap(({ delaySeconds }) => delaySeconds ?? []))
      };
    });
  });
  return { modes, rows, bars: modes.flatMap((mode) => barOf(rows, mode)) };
}

function barOf(rows: readonly ModeRow[], mode: PaceMode): readonly BarResult[] {
  const bar = modeBars[mode];
  if (bar === undefined) return [];
  return rows
    .filter((row) => row.mode === mode)
    .map((row) => {
      const best = rows.find((other) => other.mode === 'precise' && other.material === row.material);
      const precise = best?.looked.balancedAccuracy ?? null;
      const own = row.looked.balancedAccuracy;
      const value = precise === null || own === null ? null : 100 * (precise - own);
      return {
        name: `${mode} below precise, ${row.material}`,
        value,
        bar,
        kind: 'atMost',
        unit: 'points',
        passed: value === null || value <= bar
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

function ninthTenth(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.9 * sorted.length) - 1] ?? null;
}
