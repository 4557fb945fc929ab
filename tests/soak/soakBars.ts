import { growthOf, hasGrown, toldFrom, type Growth, type Point } from './growth.ts';
import type { Night, Sample, SoakResult } from './soakResult.ts';

/** What a day may add, and what it may write; where the numbers come from: docs/soak.md. */
export const soakRule = {
  /** Memory of all processes or one, MB. */
  memoryPerDay: 1,
  /** What a collected heap holds, MB. */
  heapPerDay: 0.2,
  /** Handles, timers, listeners, windows, processes, nodes and tensors, in pieces: one in ten days is one too many. */
  piecesPerDay: 0.1,
  databaseBytesPerDay: 100_000,
  /** A history that grows by more each day than the day before is not linear; this much is chance. Bytes. */
  databaseBendBytes: 2000,
  logBytesPerDay: 64_000
} as const;

export type SoakBar = {
  readonly name: string;
  readonly unit: 'MB' | 'pieces' | 'bytes';
  /** Null: the run was too short to tell. */
  readonly growth: Growth | null;
  readonly allowedPerDay: number;
  /** The least growth a day that this run would have told. */
  readonly toldFrom: number | null;
  readonly passed: boolean;
};

/** How each figure went over the days. What a run is too short for is not missed. */
export function soakBars({ samples, nights }: Pick<SoakResult, 'samples' | 'nights'>): readonly SoakBar[] {
  const names = [...new Set(samples.flatMap(({ figures }) => Object.keys(figures)))].toSorted();
  return [...names.map((name) => barOfFigure(name, samples)), ...barsOfDisk(nights)];
}

function barOfFigure(name: string, samples: readonly Sample[]): SoakBar {
  const points = samples.flatMap(({ day, figures }) => {
    const value = figures[name];
    return value === undefined ? [] : [{ day, value }];
  });
  if (name.startsWith('memory')) return level(name, 'MB', points, soakRule.memoryPerDay);
  if (name.startsWith('heap') || name.startsWith('buffers'))
    return level(name, 'MB', points, soakRule.heapPerDay);
  return level(name, 'pieces', points, soakRule.piecesPerDay);
}

function barsOfDisk(nights: readonly Night[]): readonly SoakBar[] {
  const { databaseBytesPerDay, databaseBendBytes, logBytesPerDay } = soakRule;
  const database = nights.map(({ day, databaseBytes }) => ({ day, value: databaseBytes }));
  const log = nights.map(({ day, logBytes }) => ({ day, value: logBytes }));
  return [
    level('history on the disk', 'bytes', database, databaseBytesPerDay),
    level('history written in a day', 'bytes', increments(database), databaseBendBytes),
    level('log on the disk', 'bytes', log, logBytesPerDay)
  ];
}

function increments(points: readonly Point[]): readonly Point[] {
  return points
    .slice(1)
    .map(({ day, value }, index) => ({ day, value: value - (points[index]?.value ?? 0) }));
}

/** What can be counted may also stay behind at once, of which a slope knows little: a page, a process. */
function isOneMore({ apart }: Growth): boolean {
  return apart >= 1;
}

function level(
  name: string,
  unit: SoakBar['unit'],
  points: readonly Point[],
  allowedPerDay: number
): SoakBar {
  const growth = growthOf(points);
  return {
    name,
    unit,
    growth,
    allowedPerDay,
    toldFrom: growth === null ? null : toldFrom(growth, allowedPerDay),
    passed: growth === null || !(hasGrown(growth, allowedPerDay) || (unit === 'pieces' && isOneMore(growth)))
  };
}
