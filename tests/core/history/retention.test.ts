import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/history/calendar.ts';
import {
  isRetentionDue,
  minuteOfRetention,
  oldestKeptDay,
  retentionDone,
  retentionRules,
  type RetentionState,
  startRetention
} from '../../../src/core/history/retention.ts';

const today = '2026-07-17';
const wish = { today, historyDays: 400 };
const { settledMinutes, wideGapDays, witnessDays } = retentionRules;

/** Days on which Plumbline ran, ascending, up to yesterday, none further apart than a holiday. */
const livedDays = fc
  .array(fc.integer({ min: 1, max: wideGapDays }), { minLength: 1, maxLength: 60 })
  .map((gaps) => {
    let daysBack = 0;
    const days = gaps.map((gap) => {
      daysBack += gap;
      return addDays(today, -daysBack);
    });
    return days.toReversed();
  });

function stood(minutes: number, state = startRetention(wish)): RetentionState {
  let next = state;
  for (let minute = 0; minute < minutes; minute += 1) next = minuteOfRetention(next, next.wish);
  return next;
}

describe('the days that are too old', () => {
  it('are looked for in the first minute of a run, and once a day', () => {
    const begun = stood(1);
    expect(isRetentionDue(begun)).toBe(true);
    const done = retentionDone(begun);
    expect(isRetentionDue(stood(600, done))).toBe(false);
    const tomorrow = minuteOfRetention(done, { ...wish, today: '2026-07-18' });
    expect(isRetentionDue(stood(settledMinutes - 2, tomorrow))).toBe(false);
    expect(isRetentionDue(stood(settledMinutes - 1, tomorrow))).toBe(true);
  });

  it('are found anew when a changed setting has stood, and not for numbers on the way to it', () => {
    const typing = minuteOfRetention(retentionDone(stood(1)), { today, historyDays: 30 });
    expect(isRetentionDue(stood(settledMinutes - 2, typing))).toBe(false);
    const typed = minuteOfRetention(stood(settledMinutes - 2, typing), { today, historyDays: 300 });
    expect(isRetentionDue(typed)).toBe(false);
    expect(isRetentionDue(stood(settledMinutes - 1, typed))).toBe(true);
  });

  it('are counted back from today, to the day, for who is there as often as people are', () => {
    fc.assert(
      fc.property(livedDays, fc.double({ min: 30, max: 1825, noNaN: true }), (days, historyDays) => {
        const state = stood(1, startRetention({ today, historyDays }));
        expect(oldestKeptDay(state, days, true)).toBe(addDays(today, -Math.floor(historyDays)));
        expect(oldestKeptDay(state, [...days, today], true)).toBe(addDays(today, -Math.floor(historyDays)));
      })
    );
  });

  it('are no other ones on a day and the next whose date is far ahead, however it came about', () => {
    fc.assert(
      fc.property(
        livedDays,
        fc.integer({ min: wideGapDays + 1, max: 40_000 }),
        fc.integer({ min: 0, max: 1 }),
        (days, ahead, nights) => {
          const falseDay = addDays(today, ahead);
          const falseToday = addDays(falseDay, nights);
          const kept = [...days, today, ...(nights === 0 ? [] : [falseDay])];
          const state = stood(1, startRetention({ ...wish, today: falseToday }));
          const oldest = oldestKeptDay(state, kept, true) ?? '';
          // The second day may be a true one more; nothing else has passed.
          expect(oldest <= addDays(today, nights - wish.historyDays)).toBe(true);
        }
      )
    );
  });

  it('are counted from the clock again when enough days were lived with it', () => {
    const back = Array.from({ length: witnessDays }, (_, index) => addDays('2026-12-01', index));
    const oldest = back.map((day, index) =>
      oldestKeptDay(stood(1, startRetention({ ...wish, today: day })), [today, ...back.slice(0, index)], true)
    );
    expect(oldest).toEqual([addDays(today, -400), addDays(today, 1 - 400), addDays('2026-12-03', -400)]);
  });

  it('go a few months late, and not never, for who is there once in a quarter', () => {
    const quarters = ['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'];
    expect(oldestKeptDay(stood(1), quarters, true)).toBe(addDays('2026-01-01', -400));
  });

  it('wait for the hour where no day bears witness: nothing is kept yet, or no more', () => {
    for (const [days, keeps] of [
      [[], true],
      [[today], true],
      [['2026-07-15', '2026-07-16'], false]
    ] as const) {
      expect(oldestKeptDay(stood(settledMinutes - 1), days, keeps)).toBeNull();
      expect(oldestKeptDay(stood(settledMinutes), days, keeps)).toBe(addDays(today, -400));
    }
  });

  it('are not fewer because days of the future are kept, from a clock that was ahead once', () => {
    const days = ['2026-07-15', '2026-07-16', '2036-01-01'];
    expect(oldestKeptDay(stood(1), days, true)).toBe(addDays(today, -400));
  });
});
