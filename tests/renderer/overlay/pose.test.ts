import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycleSeconds, poseAt, type Move } from '../../../src/renderer/overlay/figure/pose.ts';

type Joint = 'arm' | 'head';
const rest = { arm: 0, head: 5 };
const moves: readonly Move<Joint>[] = [
  { to: { arm: 90 }, seconds: 2, hold: 1 },
  { to: { arm: 0 }, seconds: 1 }
];

describe('a drawn movement', () => {
  test('is half way at half of its time, and stays where it is held', () => {
    expect(poseAt(rest, moves, 1).arm).toBeCloseTo(45);
    expect(poseAt(rest, moves, 2.5)).toEqual({ arm: 90, head: 5 });
  });

  test('leaves joints alone that no move names', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (seconds) => {
        expect(poseAt(rest, moves, seconds).head).toBe(5);
      })
    );
  });

  test('begins anew after its cycle', () => {
    expect(cycleSeconds(moves)).toBe(4);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.integer({ min: 0, max: 50 }),
        (at, cycle) => {
          expect(poseAt(rest, moves, at + 4 * cycle).arm).toBeCloseTo(poseAt(rest, moves, at).arm, 4);
        }
      )
    );
  });

  test('never jumps: a frame moves a joint by little', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (at) => {
        const step = Math.abs(poseAt(rest, moves, at + 1 / 30).arm - poseAt(rest, moves, at).arm);

        expect(step).toBeLessThan(6);
      })
    );
  });

  test('without moves is the rest', () => {
    expect(poseAt(rest, [], 12)).toEqual(rest);
  });
});
