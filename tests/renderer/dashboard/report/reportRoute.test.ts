import { describe, expect, test } from 'vitest';
import { firstWeekday, localNoon } from '../../../../src/renderer/dashboard/report/calendarDays.ts';
import {
  hashOf,
  placeAfter,
  placeBefore,
  placeFrom,
  printPlaceFrom,
  requestOf,
  spanOf
} from '../../../../src/renderer/dashboard/report/reportRoute.ts';

const today = '2026-11-19';

describe('the address of a report', () => {
  test.each([
    ['#report', 'today', today],
    ['#report/2026-11-17', 'day', '2026-11-17'],
    ['#report/day/2026-11-17', 'day', '2026-11-17'],
    ['#report/week/2026-11-17', 'week', '2026-11-17'],
    ['#report/month', 'month', today],
    ['#report/day/2026-02-30', 'day', today],
    ['#report/week/yesterday', 'week', today],
    ['#report/nonsense', 'today', today]
  ])('%s is %s of %s', (hash, view, date) => {
    expect(placeFrom(hash, today)).toEqual({ view, date });
  });

  test('leads back to the report that it was made of', () => {
    for (const view of ['today', 'day', 'week', 'month'] as const) {
      const place = { view, date: today };

      expect(placeFrom(hashOf(place), today)).toEqual(place);
    }
  });

  test('of paper names day, week or month and the size; anything else asks for none', () => {
    expect(printPlaceFrom('#print/week/2026-11-19/letter')).toEqual({
      request: { kind: 'week', date: today },
      paper: 'letter'
    });
    expect(printPlaceFrom('#print/day/2026-11-19/a4')?.paper).toBe('a4');
    for (const hash of ['#print/year/2026-11-19/a4', '#print/day/2026-13-01/a4', '#report', '']) {
      expect([hash, printPlaceFrom(hash)]).toEqual([hash, null]);
    }
  });
});

describe('going through reports', () => {
  test('asks main for a day where today is shown', () => {
    expect(requestOf({ view: 'today', date: today })).toEqual({ kind: 'day', date: today });
  });

  test('leads from today to yesterday and back, and never into the future', () => {
    const yesterday = placeBefore({ view: 'today', date: today });

    expect(yesterday).toEqual({ view: 'day', date: '2026-11-18' });
    expect(placeAfter(yesterday, today)).toEqual({ view: 'today', date: today });
    expect(placeAfter({ view: 'today', date: today }, today)).toBeNull();
    expect(placeAfter({ view: 'week', date: today }, today)).toBeNull();
    expect(placeAfter({ view: 'month', date: today }, today)).toBeNull();
  });

  test('goes by whole weeks and months', () => {
    expect(spanOf({ view: 'week', date: today })).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(placeBefore({ view: 'week', date: today })).toEqual({ view: 'week', date: '2026-11-15' });
    expect(placeBefore({ view: 'month', date: '2026-03-31' })).toEqual({ view: 'month', date: '2026-02-28' });
    expect(placeAfter({ view: 'month', date: '2026-01-31' }, today)).toEqual({
      view: 'month',
      date: '2026-02-01'
    });
  });
});

describe('the calendar', () => {
  test.each([
    ['en-GB', 0],
    ['de', 0],
    ['en-US', 6],
    ['ar-EG', 5]
  ])('begins its weeks as %s has it', (locale, weekday) => {
    expect(firstWeekday(locale)).toBe(weekday);
  });

  test('stands at noon, which every day has', () => {
    expect(localNoon('2026-03-29').getHours()).toBe(12);
    expect(localNoon('2026-03-29').getDate()).toBe(29);
  });
});
