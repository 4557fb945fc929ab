import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hasGrown, type Point, toldFrom } from './growth.ts';

/** Six samples a day that go up and down by chance of a fixed kind. */
function series(days: number, valueOf: (day: number, index: number) => number): readonly Point[] {
  return Array.from({ length: days * 6 }, (_nothing, index) => {
    const day = 1 + Math.floor(index / 6);
    return { day, value: valueOf(day, index) };
  });
}
const restless = (index: number): number => ((index * 7919) % 13) / 2;

describe('the growth of a figure over days', () => {
  it('is found where every day leaks, whatever noise lies over it', () => {
    const leaking = growthOf(series(10, (day, index) => 100 + 3 * day + restless(index)));
    expect(leaking).toMatchObject({ firstDay: 3, lastDay: 10 });
    expect(leaking?.perDay).toBeCloseTo(3, 0);
    expect(leaking !== null && hasGrown(leaking, 1)).toBe(true);
  });

  it('is none where there is noise and nothing else', () => {
    const level = growthOf(series(10, (_day, index) => 100 + restless(index)));
    expect(level !== null && hasGrown(level, 1)).toBe(false);
  });

  it('is told exactly of one handle that every day leaves open', () => {
    const handles = growthOf(series(10, (day) => 40 + day));
    expect(handles).toMatchObject({ perDay: 1, from: 43, to: 50 });
    expect(handles !== null && hasGrown(handles, 0.1)).toBe(true);
  });

  it('does not count what the first days fill, nor one odd moment of a day', () => {
    const filling = growthOf(
      series(10, (day, index) => (day <= 2 ? 50 * day : 150) + (index === 35 ? 900 : 0))
    );
    expect(filling).toMatchObject({ perDay: 0, error: 0 });
  });

  it('is not told by a run that is too short for it', () => {
    expect(growthOf(series(5, (day) => 100 * day))).toBeNull();
    expect(growthOf([])).toBeNull();
  });

  it('is told of every leak that is larger than the run says it can tell', () => {
    assert(
      property(
        double({ min: 0, max: 5, noNaN: true }),
        double({ min: 0, max: 20, noNaN: true }),
        integer({ min: 8, max: 40 }),
        (allowed, noise, days) => {
          const level = growthOf(series(days, (day) => noise * (day % 3)));
          if (level === null) throw new Error('long enough, and yet not judged');
          const leak = toldFrom(level, allowed) - level.perDay + 0.01;
          const leaking = growthOf(series(days, (day) => noise * (day % 3) + leak * day));
          expect(leaking !== null && hasGrown(leaking, allowed)).toBe(true);
        }
      )
    );
  });
});
