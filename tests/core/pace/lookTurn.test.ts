import { array, assert, constantFrom, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextTurn } from '../../../src/core/pace/lookTurn.ts';

/** The moments that are looked at, out of those at which frames came. */
const looks = (frames: readonly number[], perSecond: number): number[] => {
  let turn: number | null = null;
  const taken: number[] = [];
  for (const t of frames) {
    const next = nextTurn(turn, t, perSecond);
    if (next === null) continue;
    turn = next;
    taken.push(t);
  }
  return taken;
};
const stream = (framesPerSecond: number, seconds: number): number[] =>
  Array.from({ length: framesPerSecond * seconds }, (_, index) => 1000 + index / framesPerSecond);

describe('which frames are looked at', () => {
  test.each([
    [30, 1],
    [30, 5],
    [10, 1],
    [10, 2],
    [10, 5],
    [24, 5]
  ])('%i frames a second give %i looks a second', (framesPerSecond, perSecond) => {
    const count = looks(stream(framesPerSecond, 60), perSecond).length;
    expect(Math.abs(count - 60 * perSecond)).toBeLessThanOrEqual(1);
  });

  test('a camera slower than the wish has every frame looked at', () => {
    expect(looks(stream(3, 20), 5)).toHaveLength(60);
  });

  test('the first frame is looked at, and none when no look is wanted', () => {
    expect(looks([5], 1)).toEqual([5]);
    expect(looks(stream(30, 10), 0)).toEqual([]);
    expect(looks(stream(30, 10), Number.NaN)).toEqual([]);
  });

  test('a faster wish holds at once, without the wait of the slower one', () => {
    expect(nextTurn(100, 100.2, 1)).toBeNull();
    expect(nextTurn(100, 100.2, 5)).not.toBeNull();
  });

  test('jitter does not change how many looks there are', () => {
    assert(
      property(
        // The first frame sets the beat and has its own jitter: the whole spread must stay within `earlySeconds`.
        array(double({ min: -0.009, max: 0.009, noNaN: true }), { minLength: 300, maxLength: 300 }),
        constantFrom(1, 2, 5),
        (jitter, perSecond) => {
          const frames = jitter.map((late, index) => index / 10 + late);
          const count = looks(frames, perSecond).length;
          expect(Math.abs(count - 30 * perSecond)).toBeLessThanOrEqual(1);
        }
      )
    );
  });

  test('after a gap looks go on at their rate and do not catch up', () => {
    assert(
      property(
        double({ min: 1.5, max: 5000, noNaN: true }),
        integer({ min: 1, max: 5 }),
        (gap, perSecond) => {
          const before = stream(30, 3);
          const after = stream(30, 3).map((t) => t + gap + 3);
          const taken = looks([...before, ...after], perSecond).filter((t) => t >= 1003 + gap);
          for (const [index, t] of taken.entries()) {
            if (index > 0) expect(t - (taken[index - 1] ?? t)).toBeGreaterThan(0.5 / perSecond - 1 / 30);
          }
        }
      )
    );
  });
});
