import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freshSampleClock,
  lostSeconds,
  placeSample,
  type SampleClock
} from '../../../src/core/monitor/sampleClock.ts';

function place(
  samples: readonly (readonly [sampleSeconds: number, nowSeconds: number])[]
): readonly (number | null)[] {
  let clock: SampleClock = freshSampleClock;
  return samples.map(([sampleSeconds, nowSeconds]) => {
    const placed = placeSample(clock, sampleSeconds, nowSeconds);
    if (placed === null) return null;
    clock = placed.clock;
    return placed.seconds;
  });
}

describe('the clock of the samples', () => {
  it('keeps the distances between frames, not those between their arrivals', () => {
    expect(
      place([
        [10, 100],
        [11, 101.4],
        [12, 102.1]
      ])
    ).toEqual([100, 101, 102]);
  });

  it('begins anew where the camera was restarted and its clock with it', () => {
    expect(
      place([
        [500, 100],
        [0.2, 140]
      ])
    ).toEqual([100, 140]);
  });

  it('begins anew after the machine slept', () => {
    expect(
      place([
        [10, 100],
        [11, 101],
        [12, 4000]
      ])
    ).toEqual([100, 101, 4000]);
  });

  it('does not judge the same moment twice', () => {
    expect(
      place([
        [10, 100],
        [10, 100.5],
        [9.5, 100.6]
      ])
    ).toEqual([100, null, null]);
  });

  it('never goes back and never leaves the steady clock by more than the limit', () => {
    const steps = fc.array(fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat({ max: 50 })));
    fc.assert(
      fc.property(steps, (pairs) => {
        let now = 0;
        const arrivals = pairs.map(([sample, wait]) => {
          now += wait;
          return [sample, now] as const;
        });
        let last = Number.NEGATIVE_INFINITY;
        for (const [index, seconds] of place(arrivals).entries()) {
          if (seconds === null) continue;
          expect(seconds).toBeGreaterThan(last);
          expect(Math.abs(seconds - (arrivals[index]?.[1] ?? Number.NaN))).toBeLessThanOrEqual(lostSeconds);
          last = seconds;
        }
      })
    );
  });
});
