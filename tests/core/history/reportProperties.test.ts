import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayReport } from '../../../src/core/history/dayReport.ts';
import { addSums, noSums, sumsOf } from '../../../src/core/history/daySums.ts';
import { dayTotalsOf } from '../../../src/core/history/dayTotals.ts';
import type { HistoryEvent, MinuteRecord } from '../../../src/core/history/records.ts';
import { reportRules } from '../../../src/core/history/report.ts';
import { anyEvents, anyMinutes } from './records.ts';

const date = '2026-03-02';
const anyDay = fc.tuple(anyMinutes(date), anyEvents(date));

const minuteOf = (event: HistoryEvent): number =>
  event.kind === 'pairing' || event.kind === 'tipShown' ? 0 : event.record.minuteOfDay;

function reportOf(minutes: readonly MinuteRecord[], events: readonly HistoryEvent[]): unknown {
  return dayReport({
    date,
    minutes,
    events,
    earlier: [],
    checkIns: [],
    shownTips: [],
    partOfDay: 'evening'
  });
}

describe('whatever a day holds', () => {
  test('seconds never exceed the clock, and every second at the desk is judged or has its reason', () => {
    fc.assert(
      fc.property(anyDay, ([minutes, events]) => {
        const { coverage, states, upright } = dayTotalsOf({ date, sums: sumsOf(minutes, events) });
        const unseen = coverage.unseen.reduce((sum, { seconds }) => sum + seconds, 0);
        expect(coverage.judgedSeconds + unseen).toBe(coverage.runningSeconds);
        expect(coverage.runningSeconds + coverage.awaySeconds).toBeLessThanOrEqual(minutes.length * 60);
        expect(states.upright ?? 0).toBeLessThanOrEqual(coverage.judgedSeconds);
        expect(upright.kind === 'known').toBe(coverage.judgedSeconds >= reportRules.leastJudgedSeconds);
        if (upright.kind === 'known') expect(upright.share).toBeLessThanOrEqual(1);
      })
    );
  });

  test('cut at any minute and added again it is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1440), ([minutes, events], cut) => {
        const part = (isPart: (minute: number) => boolean) =>
          sumsOf(
            minutes.filter(({ minuteOfDay }) => isPart(minuteOfDay)),
            events.filter((event) => isPart(minuteOf(event)))
          );
        const whole = sumsOf(minutes, events);
        const [before, after] = [part((minute) => minute < cut), part((minute) => minute >= cut)];
        expect(addSums(before, after)).toEqual(whole);
        expect(addSums(after, before)).toEqual(whole);
      })
    );
  });

  test('added to nothing it stays as it is', () => {
    fc.assert(
      fc.property(anyDay, ([minutes, events]) => {
        const sums = sumsOf(minutes, events);
        expect(addSums(noSums, sums)).toEqual(sums);
      })
    );
  });

  test('in any order it makes the same report', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.array(fc.nat(), { minLength: 90, maxLength: 90 }),
        ([minutes, events], places) => {
          const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
            items
              .map((item, index) => ({ item, at: places[index] ?? 0 }))
              .toSorted((one, other) => one.at - other.at)
              .map(({ item }) => item);
          expect(reportOf(shuffled(minutes), shuffled(events))).toEqual(reportOf(minutes, events));
        }
      )
    );
  });

  test('the ribbon has no hole and no overlap, and no neighbours that are alike', () => {
    fc.assert(
      fc.property(anyDay, ([minutes, events]) => {
        const report = dayReport({
          date,
          minutes,
          events,
          earlier: [],
          checkIns: [],
          shownTips: [],
          partOfDay: 'evening'
        });
        let at = report.fromMinute;
        let before = '';
        for (const { fromMinute, toMinute, kind, reason } of report.ribbon) {
          expect(fromMinute).toBe(at);
          expect(toMinute).toBeGreaterThan(fromMinute);
          expect(`${kind} ${reason}`).not.toBe(before);
          before = `${kind} ${reason}`;
          at = toMinute;
        }
        expect(at).toBe(report.toMinute);
        expect(report.fromMinute % 60).toBe(0);
        expect(report.toMinute % 60).toBe(0);
        for (const { minute } of report.marks) {
          expect(minute >= report.fromMinute && minute < report.toMinute).toBe(true);
        }
      })
    );
  });

  test('its sums are plain data and survive being written down', () => {
    fc.assert(
      fc.property(anyDay, ([minutes, events]) => {
        const sums = sumsOf(minutes, events);
        const read: unknown = JSON.parse(JSON.stringify(sums));
        expect(read).toEqual(sums);
      })
    );
  });
});
