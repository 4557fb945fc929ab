import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from './measureGrowth.ts';

/** One value in ten looks, as the process would show them: a level, a leak, and a saw of garbage. */
const values = (perThousand: number, saw: number): { readonly looks: number; readonly megabytes: number }[] =>
  Array.from({ length: 400 }, (_, index) => ({
    looks: 10 * index,
    megabytes: 120 + (perThousand * 10 * index) / 1000 + (saw * (index % 7)) / 7
  }));

describe('the growth of a process', () => {
  it('is found under the saw of garbage that is collected, and nothing is found where there is none', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (saw) => {
        const leaking = growthOf(values(5, saw));
        expect(Math.abs(leaking.perThousand - 5)).toBeLessThan(3 * leaking.error + 0.05);
        const level = growthOf(values(0, saw));
        expect(Math.abs(level.perThousand)).toBeLessThanOrEqual(3 * level.error + 0.05);
      })
    );
  });

  it('leaves out what fills caches and heaps in the beginning', () => {
    const filling = values(0, 1).map(({ looks, megabytes }) => ({
      looks,
      megabytes: megabytes - (looks < 900 ? 60 : 0)
    }));
    expect(growthOf(filling).perThousand).toBeCloseTo(growthOf(values(0, 1)).perThousand, 6);
  });

  it('counts by looks, not by seconds: a slow stretch is no plateau', () => {
    const slow = values(5, 0).flatMap((value) => (value.looks < 2000 ? [value] : [value, value, value]));
    expect(growthOf(slow).perThousand).toBeCloseTo(5, 1);
  });

  it('is not told from a few values', () => {
    expect(() => growthOf(values(0, 0).slice(0, 10))).toThrow('too few');
  });
});
