import { median } from '../../src/core/history/judged.ts';
import type { ProcessRole } from './procText.ts';

/** What one process used within a measured time. */
export type ProcessUse = {
  readonly role: ProcessRole;
  readonly cpuSeconds: number;
  /** Median over the measured time; null: not to be had. */
  readonly pssBytes: number | null;
};

/** One program over one measured time. */
export type Run = {
  readonly wallSeconds: number;
  readonly processes: readonly ProcessUse[];
  /** How often a second the first thread of the program itself woke: main’s, in the app. Null: not to be had. */
  readonly wakesPerSecond: number | null;
};

/** A figure that was taken several times. */
export type Figure = {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly times: number;
};

/** Null where nothing was measured. */
export function figureOf(values: readonly number[]): Figure | null {
  const middle = median(values);
  if (middle === null) return null;
  return { median: middle, least: Math.min(...values), most: Math.max(...values), times: values.length };
}

/**
 * Ratios within each round, where both were measured side by side. Rounds that lack one of them, or where the second
 * is nothing, give none.
 */
export function pairedRatio(
  first: readonly (number | null)[],
  second: readonly (number | null)[]
): Figure | null {
  return figureOf(pairs(first, second).flatMap(([one, other]) => (other > 0 ? [one / other] : [])));
}

/** Differences within each round. */
export function pairedDifference(
  first: readonly (number | null)[],
  second: readonly (number | null)[]
): Figure | null {
  return figureOf(pairs(first, second).map(([one, other]) => one - other));
}

/** Percent of one core, all processes or those of some roles. */
export function cpuPercent(run: Run, roles: readonly ProcessRole[] | null = null): number {
  const seconds = chosen(run, roles).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  return (100 * seconds) / run.wallSeconds;
}

/** Memory of all processes or those of some roles, in MB; null where one of them could not be read. */
export function memoryMegabytes(run: Run, roles: readonly ProcessRole[] | null = null): number | null {
  let sum = 0;
  for (const { pssBytes } of chosen(run, roles)) {
    if (pssBytes === null) return null;
    sum += pssBytes / 1e6;
  }
  return sum;
}

/**
 * The slope of a straight line through evenly spaced values (least squares), per step, and the standard error of it: a
 * growth is one when it is larger than twice its error. Null for fewer than three values.
 */
export function slopeOf(
  values: readonly number[]
): { readonly perStep: number; readonly error: number } | null {
  const count = values.length;
  if (count < 3) return null;
  const meanX = (count - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / count;
  let over = 0;
  let under = 0;
  for (const [x, y] of values.entries()) {
    over += (x - meanX) * (y - meanY);
    under += (x - meanX) ** 2;
  }
  const perStep = over / under;
  const residual = values.reduce((sum, y, x) => sum + (y - meanY - perStep * (x - meanX)) ** 2, 0);
  return { perStep, error: Math.sqrt(residual / (count - 2) / under) };
}

function chosen({ processes }: Run, roles: readonly ProcessRole[] | null): readonly ProcessUse[] {
  return roles === null ? processes : processes.filter(({ role }) => roles.includes(role));
}

function pairs(
  first: readonly (number | null)[],
  second: readonly (number | null)[]
): readonly (readonly [number, number])[] {
  return first.flatMap((one, index) => {
    const other = second[index] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
}
