import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDays,
  datesOf,
  daysSinceEpoch,
  spanAround,
  spanBefore,
  weekdayOf
} from '../../../src/core/history/calendar.ts';

describe('days of the calendar', () => {
  test('are counted as the system’s own calendar counts them, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const date = dateOfDays(days);
        expect(date).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
        expect(daysSinceEpoch(date)).toBe(days);
        expect(weekdayOf(date)).toBe((new Date(days * 86_400_000).getUTCDay() + 6) % 7);
      })
    );
  });

  test('go on over the end of a month, a year and a leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('weeks and months', () => {
  test('a week runs from Monday to Sunday, whichever of its days is asked for', () => {
    // 2026-03-02 is a Monday.
    for (const date of ['2026-03-02', '2026-03-05', '2026-03-08']) {
      expect(spanAround('week', date)).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    }
    expect(spanBefore('week', '2026-03-05')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
  });

  test('a week may lie in two years', () => {
    expect(spanAround('week', '2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  });

  test('a month has all its days', () => {
    expect(spanAround('month', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(spanAround('month', '2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(spanAround('month', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(spanBefore('month', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(datesOf(spanAround('month', '2026-03-29'))).toHaveLength(31);
  });

  test('every day lies in its own week and month, and the range before ends the day before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom('week' as const, 'month' as const),
        (days, kind) => {
          const date = dateOfDays(days);
          const span = spanAround(kind, date);
          expect(datesOf(span)).toContain(date);
          expect(addDays(spanBefore(kind, date).to, 1)).toBe(span.from);
        }
      )
    );
  });
});
