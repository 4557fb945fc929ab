import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../../src/core/cli/calendarDay.ts';

describe('a day on the command line', () => {
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    'today',
    '2026-01-00'
  ])('is not %j', (given) => {
    expect(isCalendarDay(given)).toBe(false);
  });

  it('is every day that a calendar has, leap days too', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2399-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        expect(isCalendarDay(date.toISOString().slice(0, 10))).toBe(true);
      })
    );
    expect([isCalendarDay('2028-02-29'), isCalendarDay('2000-02-29')]).toEqual([true, true]);
  });
});
