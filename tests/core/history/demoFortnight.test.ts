import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOfDays, daysSinceEpoch, weekdayOf } from '../../../src/core/history/calendar.ts';
import { demoFortnight } from '../../../src/core/history/demoFortnight.ts';
import { type EpochMsAt, momentOfEvent, movedHistory } from '../../../src/core/history/movedHistory.ts';
import type { HistoryEvent, HistorySpan } from '../../../src/core/history/records.ts';
import { alertEvent, anyEvents, anyMinutes, stretch } from './records.ts';

const inUtc: EpochMsAt = (date, minuteOfDay) => (daysSinceEpoch(date) * 1440 + minuteOfDay) * 60_000;

/** Three weeks from a Monday on, an hour from nine on each day, with an alert in it. */
const prepared: HistorySpan = {
  minutes: Array.from({ length: 21 }, (_, index) =>
    stretch(`${addDays('2026-03-02', index)}T09:00Z`, 60, { states: { upright: 60 } })
  ).flat(),
  events: Array.from({ length: 21 }, (_, index) =>
    alertEvent(`${addDays('2026-03-02', index)}T09:30:20Z`, 20)
  )
};
const aRecent = fc.integer({ min: 20_000, max: 30_000 }).map(dateOfDays);

describe('days laid elsewhere in the calendar', () => {
  test('keep the times of the wall clock and everything else', () => {
    fc.assert(
      fc.property(
        anyMinutes(),
        anyEvents(),
        fc.integer({ min: -400, max: 400 }),
        (minutes, events, byDays) => {
          const moved = movedHistory({ minutes, events }, byDays, inUtc);
          const back = movedHistory(moved, -byDays, inUtc);
          expect(back).toEqual({ minutes, events });
          for (const [index, minute] of moved.minutes.entries()) {
            expect(minute.minuteOfDay).toBe(minutes[index]?.minuteOfDay);
            expect(minute.epochMinute * 60_000).toBe(inUtc(minute.date, minute.minuteOfDay));
          }
        }
      )
    );
  });

  test('take every kind of event along', () => {
    const date = '2026-03-02';
    const at = inUtc(date, 600) + 12_345;
    const minuteOfDay = 600;
    const events: readonly HistoryEvent[] = [
      {
        kind: 'cameraGap',
        record: { reason: 'call', fromMs: at, toMs: at + 1000, seconds: 1, date, minuteOfDay }
      },
      { kind: 'pairing', record: { ruleId: 'alertsOfferBreathing', at, date } },
      { kind: 'tipShown', record: { tipId: 'sitTall', date } },
      {
        kind: 'checkIn',
        record: { atEpochMs: at, discomfort: 1, harder: [], signs: [], date, minuteOfDay }
      }
    ];
    const moved = movedHistory({ minutes: [], events }, 7, inUtc).events;
    expect(moved.map(({ record }) => record.date)).toEqual(moved.map(() => '2026-03-09'));
    const week = 7 * 86_400_000;
    expect(moved.map(momentOfEvent)).toEqual(
      events.map((event) => {
        const moment = momentOfEvent(event);
        return moment === null ? null : moment + week;
      })
    );
  });
});

describe('the fortnight of the demo', () => {
  test('ends today, on the right weekdays, whatever day it is', () => {
    fc.assert(
      fc.property(aRecent, (today) => {
        const { minutes } = demoFortnight(prepared, today, inUtc(today, 1000), inUtc);
        const dates = [...new Set(minutes.map(({ date }) => date))].toSorted();
        expect(dates).toHaveLength(15);
        expect(dates[0]).toBe(addDays(today, -14));
        expect(dates.at(-1)).toBe(today);
        // Each was made from the same weekday: the prepared weeks begin on a Monday.
        expect(weekdayOf(minutes[0]?.date ?? '')).toBe(weekdayOf(today));
      })
    );
  });

  test('has nothing that is not past yet', () => {
    const today = '2026-07-15';
    const nowMs = inUtc(today, 9 * 60 + 20) + 30_000;
    const { minutes, events } = demoFortnight(prepared, today, nowMs, inUtc);
    const ofToday = minutes.filter(({ date }) => date === today);
    expect(ofToday).toHaveLength(20);
    expect(ofToday.at(-1)?.minuteOfDay).toBe(9 * 60 + 19);
    // The alert of today comes at half past.
    expect(events).toHaveLength(14);
  });

  test('is nothing before the first hour of today, but the days before are there', () => {
    const today = '2026-07-15';
    const { minutes } = demoFortnight(prepared, today, inUtc(today, 300), inUtc);
    expect(minutes.some(({ date }) => date === today)).toBe(false);
    expect(minutes).toHaveLength(14 * 60);
  });
});
