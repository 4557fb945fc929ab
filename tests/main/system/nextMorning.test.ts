import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMorning } from '../../../src/main/system/nextMorning.ts';

const local = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 6, day, hour, minute).getTime();

describe('tomorrow morning', () => {
  it.each([
    ['in the afternoon', local(17, 15), local(18, 4)],
    ['at four sharp', local(17, 4), local(18, 4)],
    ['a minute before four', local(17, 3, 59), local(17, 4)],
    ['after midnight', local(18, 0, 30), local(18, 4)],
    ['on the last of the month', local(31, 20), local(32, 4)]
  ])('seen %s is the next four o’clock', (_when, now, morning) => {
    expect(nextMorning(now)).toBe(morning);
  });

  it('is always ahead, within a day and the hour of a clock change', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2060, 0, 1), noInvalidDate: true }),
        (now) => {
          const ahead = nextMorning(now.getTime()) - now.getTime();
          expect(ahead).toBeGreaterThan(0);
          expect(ahead).toBeLessThanOrEqual(25 * 3_600_000);
        }
      )
    );
  });
});
