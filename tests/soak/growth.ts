import { median } from '../../src/core/history/judged.ts';
import { slopeOf } from '../bench/figures.ts';

/** How a series that should be level is judged; docs/soak.md says where the numbers come from. */
export const growthRule = {
  /** The first days fill caches and heaps: this share of them is not judged, and one day at least. */
  warmUpShare: 0.2,
  /** Fewer days than this after warming up tell nothing. */
  leastDays: 5,
  /** A growth counts when it is beyond what is allowed by more than this many standard errors of its slope. */
  errors: 3
} as const;

/** One figure at one of the moments of a run that are alike. `day` counts from 1. */
export type Point = { readonly day: number; readonly value: number };

export type Growth = {
  /** The middle figure of the first and the last judged day. */
  readonly from: number;
  readonly to: number;
  /** What a day adds, and the standard error of that. */
  readonly perDay: number;
  readonly error: number;
  /** By how much every figure of the last day lies above every one of the first; below zero where they overlap. */
  readonly apart: number;
  readonly firstDay: number;
  readonly lastDay: number;
};

/**
 * What each day adds to a figure: the slope of a straight line through the days' medians, so that one odd moment weighs
 * nothing. Null for a run that is too short.
 */
export function growthOf(points: readonly Point[]): Growth | null {
  const days = [...new Set(points.map(({ day }) => day))].toSorted((one, other) => one - other);
  const judged = days.slice(Math.max(1, Math.ceil(growthRule.warmUpShare * days.length)));
  const valuesOf = (wanted: number | undefined): readonly number[] =>
    points.flatMap(({ day, value }) => (day === wanted ? [value] : []));
  const medians = judged.flatMap((day) => median(valuesOf(day)) ?? []);
  const [from, to] = [medians[0], medians.at(-1)];
  const [firstDay, lastDay] = [judged[0], judged.at(-1)];
  const slope = slopeOf(medians);
  if (medians.length < growthRule.leastDays || slope === null) return null;
  if (from === undefined || to === undefined || firstDay === undefined || lastDay === undefined) return null;
  const apart = Math.min(...valuesOf(lastDay)) - Math.max(...valuesOf(firstDay));
  return { from, to, perDay: slope.perStep, error: slope.error, apart, firstDay, lastDay };
}

/** Whether a figure grew by more than a day may add. */
export function hasGrown({ perDay, error }: Growth, allowedPerDay: number): boolean {
  return perDay - growthRule.errors * error > allowedPerDay;
}

/** The smallest growth a day that a run with this much noise would have told. */
export function toldFrom({ error }: Growth, allowedPerDay: number): number {
  return allowedPerDay + growthRule.errors * error;
}
