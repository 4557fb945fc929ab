import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviationOf, directionOf } from '../../../src/core/posture/deviation.ts';
import { measureNames } from '../../../src/core/posture/verdict.ts';

describe('a measure against the calibrated position', () => {
  test('is told in its unit: centimetres and degrees as they are, ratios in per cent', () => {
    expect(deviationOf('headForwardCm', 4.2)).toBe(4.2);
    expect(deviationOf('leanDegrees', -7)).toBe(-7);
    expect(deviationOf('screenDistanceRatio', 0.86)).toBeCloseTo(-14);
  });

  test('is in line within the noise of landmarks, and beyond it lies on one side', () => {
    expect(['level', 'towards', 'back']).toEqual([0.9, 1, -1].map((cm) => directionOf('headDropCm', cm)));
    expect(['level', 'towards']).toEqual([2.9, 3].map((degrees) => directionOf('leanDegrees', degrees)));
    expect(['level', 'back']).toEqual([0.98, 0.96].map((ratio) => directionOf('neckRatio', ratio)));
  });

  test('never lies on the side that its distance does not', () => {
    const amount = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...measureNames), amount, (measure, value) => {
        const direction = directionOf(measure, value);

        if (direction === 'towards') expect(deviationOf(measure, value)).toBeGreaterThan(0);
        if (direction === 'back') expect(deviationOf(measure, value)).toBeLessThan(0);
      })
    );
  });
});
