import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { habitRules, praiseFor, steadyWeeks, type DayHabits } from '../../../src/core/guide/praise.ts';

const nothing: DayHabits = { breaksTaken: 0, breathingsDone: 0 };
const breaks: DayHabits = { breaksTaken: 4, breathingsDone: 0 };
const breathing: DayHabits = { breaksTaken: 0, breathingsDone: 1 };
const week = (...active: readonly DayHabits[]): readonly DayHabits[] => [
  ...Array.from({ length: 7 - active.length }, () => nothing),
  ...active
];

describe('praise', () => {
  test('is silent where nothing was done', () => {
    expect(praiseFor([])).toBeNull();
    expect(praiseFor(week())).toBeNull();
  });

  test('greets a first break on its day, and not a day later', () => {
    expect(praiseFor(week(breaks))).toEqual({ kind: 'firstBreak' });
    expect(praiseFor(week(breaks, nothing))).toBeNull();
  });

  test('counts the days with breaks of the last seven', () => {
    expect(praiseFor([breaks, breaks, ...week(breaks, breaks, breaks)])).toEqual({
      kind: 'breakDays',
      days: 3
    });
  });

  test('counts the days with breathing where breaks were few', () => {
    expect(praiseFor(week(breathing, breathing))).toEqual({ kind: 'breathingDays', days: 2 });
  });

  test('of steady weeks outlasts a week-end and does not ask for every day', () => {
    const steady = [breaks, breaks, nothing, breaks, breaks, nothing, nothing];

    expect(praiseFor([...steady, ...steady, ...steady])).toEqual({ kind: 'steadyWeeks', weeks: 3 });
  });

  test('begins anew after a holiday without a word about it', () => {
    const steady = week(breaks, breaks, breaks);

    expect(steadyWeeks([...steady, ...week(), ...steady])).toBe(1);
    expect(praiseFor([...steady, ...week(), ...steady])).toEqual({ kind: 'breakDays', days: 3 });
  });

  test('never grows less for doing more', () => {
    const day = record({
      breaksTaken: integer({ min: 0, max: 8 }),
      breathingsDone: integer({ min: 0, max: 3 })
    });
    assert(
      property(array(day, { maxLength: 40 }), (days) => {
        const more = days.map((each) => ({ ...each, breaksTaken: each.breaksTaken + 1 }));

        expect(steadyWeeks(more)).toBeGreaterThanOrEqual(steadyWeeks(days));
        if (days.length >= habitRules.breakDaysFrom && praiseFor(days) !== null) {
          expect(praiseFor(more)).not.toBeNull();
        }
      })
    );
  });
});
