import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, datesOf, spanAround } from '../../../src/core/history/calendar.ts';
import { shareUpright } from '../../../src/core/history/comparison.ts';
import { type DatedSums, sumsOf } from '../../../src/core/history/daySums.ts';
import { neededFrom, rangeReport, type RangeReportInput } from '../../../src/core/history/rangeReport.ts';
import type { HistoryEvent } from '../../../src/core/history/records.ts';
import type { RangeReport } from '../../../src/core/history/report.ts';
import { anyEvents, anyMinutes, breakEvent, breathingEvent, stretch } from './records.ts';

/** A day of some judged hours from nine on, with so many percent upright. */
function day(
  date: string,
  percent: number,
  {
    hours = 1,
    events = [],
    rulesVersion = 1
  }: { hours?: number; events?: readonly HistoryEvent[]; rulesVersion?: number } = {}
): DatedSums {
  const upright = (60 * percent) / 100;
  const states = { upright, slouch: 60 - upright };
  return { date, sums: sumsOf(stretch(`${date}T09:00Z`, hours * 60, { states, rulesVersion }), events) };
}

function weekOf(days: readonly DatedSums[], change: Partial<RangeReportInput> = {}): RangeReport {
  return rangeReport({ kind: 'week', date: '2026-03-04', days, shownTips: [], ...change });
}

describe('a week', () => {
  /*
   * Monday 2 March to Sunday 8 March 2026: 50 % of 2 h, 75 % of 1 h, nothing on Wednesday, 40 % of 1 h.
   * Upright: (3600 + 2700 + 1440) / (7200 + 3600 + 3600) = 7740 / 14400 = 53.75 %.
   * The week before: 60 % of 1 h and 50 % of 1 h = 55 %. 54 - 55 = -1 point.
   */
  const days = [
    day('2026-03-02', 50, { hours: 2 }),
    day('2026-03-03', 75),
    day('2026-03-05', 40),
    day('2026-02-24', 60),
    day('2026-02-26', 50)
  ];
  const report = weekOf(days);

  test('weighs its days by their judged time', () => {
    expect(report).toMatchObject({ kind: 'week', from: '2026-03-02', to: '2026-03-08' });
    expect(report.totals.upright).toEqual({ kind: 'known', share: 0.5375 });
    expect(report.totals.coverage.judgedSeconds).toBe(14_400);
    expect(report.causes).toEqual([{ state: 'slouch', seconds: 6660 }]);
  });

  test('has every one of its days, and null where Plumbline did not run', () => {
    expect(report.days.map(({ date }) => date)).toEqual(datesOf({ from: '2026-03-02', to: '2026-03-08' }));
    expect(report.days.map(({ totals }) => totals?.coverage.judgedSeconds ?? null)).toEqual([
      7200,
      3600,
      null,
      3600,
      null,
      null,
      null
    ]);
  });

  test('is held against the week before', () => {
    expect(report.previous).toEqual({ upright: { kind: 'known', share: 0.55 }, points: -1 });
    expect(weekOf(days.slice(0, 3)).previous).toBeNull();
  });

  test('tells no points where either week had too little or was judged by other rules', () => {
    const short: DatedSums = {
      date: '2026-02-24',
      sums: sumsOf(stretch('2026-02-24T09:00Z', 20, { states: { upright: 60 } }), [])
    };
    expect(weekOf([...days.slice(0, 3), short]).previous).toEqual({
      upright: { kind: 'tooLittle' },
      points: null
    });
    const old = day('2026-02-24', 60, { rulesVersion: 0 });
    expect(weekOf([...days.slice(0, 3), old]).previous?.points).toBeNull();
  });

  test('shows each hour of each weekday that was judged, with a share from half an hour on', () => {
    const short: DatedSums = {
      date: '2026-03-08',
      sums: sumsOf(stretch('2026-03-08T23:00Z', 29, { states: { upright: 60 } }), [])
    };
    expect(weekOf([...days, short]).heat).toEqual([
      { weekday: 0, hour: 9, share: { kind: 'known', share: 0.5 }, judgedSeconds: 3600 },
      { weekday: 0, hour: 10, share: { kind: 'known', share: 0.5 }, judgedSeconds: 3600 },
      { weekday: 1, hour: 9, share: { kind: 'known', share: 0.75 }, judgedSeconds: 3600 },
      { weekday: 3, hour: 9, share: { kind: 'known', share: 0.4 }, judgedSeconds: 3600 },
      { weekday: 6, hour: 23, share: { kind: 'tooLittle' }, judgedSeconds: 1740 }
    ]);
  });

  test('gives a tip for its main cause and none for the night', () => {
    expect(report.tips).toEqual(['screenAtEyeLevel']);
    expect(weekOf(days, { shownTips: [{ tipId: 'screenAtEyeLevel', date: '2026-03-01' }] }).tips).toEqual([
      'chairCarries'
    ]);
  });
});

describe('the trend', () => {
  test('has the share of each day of eight weeks with the median of the seven days up to it', () => {
    // 30, 50 and 70 % on three days in a row; the two before them make no median yet.
    const trend = weekOf([day('2026-03-02', 30), day('2026-03-03', 50), day('2026-03-04', 70)]).trend;
    expect(trend).toHaveLength(56);
    expect(trend[0]?.date).toBe('2026-01-12');
    expect(trend.slice(-8)).toEqual([
      { date: '2026-03-01', share: null, median: null },
      { date: '2026-03-02', share: 0.3, median: null },
      { date: '2026-03-03', share: 0.5, median: null },
      { date: '2026-03-04', share: 0.7, median: 0.5 },
      { date: '2026-03-05', share: null, median: 0.5 },
      { date: '2026-03-06', share: null, median: 0.5 },
      { date: '2026-03-07', share: null, median: 0.5 },
      { date: '2026-03-08', share: null, median: 0.5 }
    ]);
  });

  test('takes in the days before its first one for the median, and nothing from before them', () => {
    const first = '2026-01-12';
    const days = [-6, -5, 0].map((offset) => day(addDays(first, offset), 50 + offset));
    expect(weekOf(days).trend[0]).toEqual({ date: first, share: 0.5, median: 0.45 });
    expect(weekOf([day(addDays(first, -7), 90), ...days.slice(1)]).trend[0]?.median).toBeNull();
    expect(neededFrom('week', '2026-03-04')).toBe(addDays(first, -6));
  });

  test('begins anew where the rules of the judgement changed', () => {
    const days = [
      ...['2026-02-23', '2026-02-24', '2026-02-25'].map((date) => day(date, 90, { rulesVersion: 0 })),
      day('2026-03-02', 50)
    ];
    const known = weekOf(days).trend.filter(({ share, median }) => share !== null || median !== null);
    expect(known).toEqual([{ date: '2026-03-02', share: 0.5, median: null }]);
  });
});

describe('a month', () => {
  test('has all its days, and needs the month before and the weeks of the trend', () => {
    const report = rangeReport({
      kind: 'month',
      date: '2026-02-10',
      days: [day('2026-02-10', 60)],
      shownTips: []
    });
    expect(report).toMatchObject({ kind: 'month', from: '2026-02-01', to: '2026-02-28' });
    expect(report.days).toHaveLength(28);
    // 28 February less 55 days for the trend and six for its first median: before the first of January.
    expect(neededFrom('month', '2026-02-10')).toBe('2025-12-29');
    // 31 August less 61 days is 1 July; the month before begins then, too.
    expect(neededFrom('month', '2026-08-10')).toBe('2026-07-01');
  });

  test('without any day in it is empty and says too little', () => {
    const report = rangeReport({ kind: 'month', date: '2026-02-10', days: [], shownTips: [] });
    expect(report.totals.upright).toEqual({ kind: 'tooLittle' });
    expect(report).toMatchObject({ heat: [], causes: [], previous: null, praise: null });
    expect(report.days.every(({ totals }) => totals === null)).toBe(true);
  });
});

describe('praise', () => {
  const dates = datesOf(spanAround('week', '2026-03-04'));
  const onDays = (
    count: number,
    ofDays: number,
    event: (date: string) => HistoryEvent
  ): readonly DatedSums[] =>
    dates.slice(0, ofDays).map((date, index) =>
      day(date, 20 + (index % 3) * 30, {
        events: index < count ? [event(date)] : []
      })
    );
  const taken = (date: string): HistoryEvent => breakEvent(`${date}T10:00Z`, 'taken', 180);
  const natural = (date: string): HistoryEvent => breakEvent(`${date}T10:00Z`, 'natural', 180);
  const breathed = (date: string): HistoryEvent => breathingEvent(`${date}T10:00Z`, 120);

  test('is for movement breaks on most days, taken or had by leaving the chair', () => {
    expect(weekOf(onDays(3, 5, taken)).praise).toEqual({ kind: 'breaksOnMostDays', days: 3 });
    expect(weekOf(onDays(4, 5, natural)).praise).toEqual({ kind: 'breaksOnMostDays', days: 4 });
    expect(weekOf(onDays(3, 6, taken)).praise).toBeNull();
    expect(weekOf(onDays(2, 2, taken)).praise).toBeNull();
  });

  test('is for breathing on two days and more', () => {
    expect(weekOf(onDays(2, 5, breathed)).praise).toEqual({ kind: 'breathingKept', days: 2 });
    expect(weekOf(onDays(1, 5, breathed)).praise).toBeNull();
  });

  test('is for days that were alike, but not when all went down together', () => {
    const alike = [50, 55, 60, 58].map((percent, index) => day(dates[index] ?? '', percent));
    expect(weekOf(alike).praise).toEqual({ kind: 'steady', days: 4 });
    const better = day('2026-02-24', 70);
    expect(weekOf([...alike, better]).praise).toBeNull();
    // From 56 % of this week, five points more are the most that a steady one may have lost.
    const little = day('2026-02-24', 61);
    expect(weekOf([...alike, little]).praise).toEqual({ kind: 'steady', days: 4 });
    expect(weekOf([...alike, day('2026-02-24', 62)]).praise).toBeNull();
  });

  test('never speaks of a perfect week', () => {
    const perfect = dates.map((date) => day(date, 100));
    expect(weekOf(perfect).praise).toEqual({ kind: 'steady', days: 7 });
  });
});

describe('whatever the days of a week held', () => {
  const anyWeek: fc.Arbitrary<readonly DatedSums[]> = fc
    .uniqueArray(fc.integer({ min: -70, max: 6 }), { maxLength: 6 })
    .chain((offsets) =>
      fc.tuple(
        ...offsets.map((offset) => {
          const date = addDays('2026-03-02', offset);
          return fc
            .tuple(anyMinutes(date), anyEvents(date))
            .map(([minutes, events]): DatedSums => ({ date, sums: sumsOf(minutes, events) }));
        })
      )
    );

  test('the week is the sum of its days, and the heat map is the same time once more', () => {
    fc.assert(
      fc.property(anyWeek, (days) => {
        const { totals, days: ofWeek, heat } = weekOf(days);
        const sum = (secondsOf: (totals: NonNullable<(typeof ofWeek)[number]['totals']>) => number): number =>
          ofWeek.reduce((total, each) => total + (each.totals === null ? 0 : secondsOf(each.totals)), 0);
        expect(totals.coverage.judgedSeconds).toBe(sum(({ coverage }) => coverage.judgedSeconds));
        expect(totals.coverage.runningSeconds).toBe(sum(({ coverage }) => coverage.runningSeconds));
        expect(totals.alerts.count).toBe(sum(({ alerts }) => alerts.count));
        expect(totals.movementBreaks.taken).toBe(sum(({ movementBreaks }) => movementBreaks.taken));
        const inHeat = heat.reduce((total, { judgedSeconds }) => total + judgedSeconds, 0);
        expect(inHeat).toBe(totals.coverage.judgedSeconds);
      }),
      { numRuns: 60 }
    );
  });

  test('the order in which its days are given makes no difference, and a median lies among its shares', () => {
    fc.assert(
      fc.property(anyWeek, (days) => {
        const report = weekOf(days);
        expect(weekOf(days.toReversed())).toEqual(report);
        const shares = days.flatMap(({ sums }) => shareUpright(sums) ?? []);
        for (const { median } of report.trend) {
          if (median === null) continue;
          expect(median).toBeGreaterThanOrEqual(Math.min(...shares));
          expect(median).toBeLessThanOrEqual(Math.max(...shares));
        }
      }),
      { numRuns: 60 }
    );
  });
});
