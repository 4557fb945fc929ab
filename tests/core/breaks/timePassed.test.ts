import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noTimePassed, timePassed, timePassedRules } from '../../../src/core/breaks/timePassed.ts';

const start = { epochMs: 1_772_000_000_000, seconds: 500 };
const after = (wallSeconds: number, steadySeconds: number) => ({
  epochMs: start.epochMs + wallSeconds * 1000,
  seconds: start.seconds + steadySeconds
});

describe('the time between two readings', () => {
  test('is lived while both clocks go on together', () => {
    expect(timePassed(start, after(1, 1), false)).toEqual({ ...noTimePassed, livedSeconds: 1 });
  });

  test('is slept through when the machine is known to sleep, whichever clock ran on', () => {
    expect(timePassed(start, after(3600, 0), true).sleptSeconds).toBe(3600);
    expect(timePassed(start, after(3600, 3600), true).sleptSeconds).toBe(3600);
  });

  test('is slept through when the program was silent for minutes, even without an event', () => {
    expect(timePassed(start, after(3600, 3600), false)).toEqual({ ...noTimePassed, sleptSeconds: 3600 });
  });

  test('counts for nothing when the program was silent for less', () => {
    expect(timePassed(start, after(60, 60), false)).toEqual({ ...noTimePassed, unseen: true });
  });

  test.each([3600, -3600, 90])('is the steady clock’s when the wall clock is set by %i s', (jump) => {
    expect(timePassed(start, after(1 + jump, 1), false)).toEqual({
      livedSeconds: 1,
      sleptSeconds: 0,
      unseen: true,
      wallJumpSeconds: jump
    });
  });

  test('is unknown across a restart, whose steady clock begins anew', () => {
    expect(timePassed(start, after(40, -490), false)).toEqual({ ...noTimePassed, unseen: true });
  });

  test('ignores the slow correction of network time', () => {
    expect(timePassed(start, after(1.4, 1), false)).toEqual({ ...noTimePassed, livedSeconds: 1 });
  });

  test('is never negative and never counts a long silence as lived, whatever the clocks do', () => {
    const seconds = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, fc.boolean(), (wall, steady, asleep) => {
        const { livedSeconds, sleptSeconds } = timePassed(start, after(wall, steady), asleep);
        expect(sleptSeconds).toBeGreaterThanOrEqual(0);
        expect(livedSeconds).toBeGreaterThanOrEqual(0);
        expect(livedSeconds).toBeLessThanOrEqual(timePassedRules.longestStepSeconds);
      })
    );
  });
});
