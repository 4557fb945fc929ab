import { addDays, spanAround } from '../../core/history/calendar.ts';
import { dayReport } from '../../core/history/dayReport.ts';
import { sumsOf, type DatedSums } from '../../core/history/daySums.ts';
import { neededFrom, rangeReport } from '../../core/history/rangeReport.ts';
import type { MinuteRecord } from '../../core/history/records.ts';
import type { ReportAnswer, ReportRequest } from '../../core/history/report.ts';
import { reportRules } from '../../core/history/report.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import {
  breakOf,
  cannotTell,
  evenDay,
  madeUpDay,
  madeUpDays,
  seen,
  unwatched,
  type MadeUpDay
} from './reportHistory.ts';

/** Answers a request as main would, or leaves it unanswered, or refuses it. */
export type ReportSource = (request: ReportRequest) => Promise<ReportAnswer>;

/** The evening that the situations of the report are opened on. */
export const reportToday = '2026-11-19';
const evening = Date.UTC(2026, 10, 19, 19, 30);

const usualDays = madeUpDays(reportToday, 70);
const withoutCamera: MadeUpDay = {
  ...evenDay(reportToday, 545, 950, unwatched('noCameraMode')),
  events: [600, 655, 720, 790, 860].flatMap((minute, index) =>
    breakOf(reportToday, minute, [0.1, 0.6, 0.9][index % 3] ?? 0)
  )
};
/** The night of the change to winter time: an hour comes twice; and a short day at that. */
const clockChange: MadeUpDay = (() => {
  const day = evenDay('2026-11-18', 60, 180, seen('upright'));
  return {
    ...day,
    minutes: day.minutes.map((minute, index) => (index < 60 ? minute : anHourLater(minute)))
  };
})();

const sources: Readonly<Record<string, ReportSource>> = {
  report: answering(usualDays),
  'report-first': answering([evenDay(reportToday, 1140, 1164, seen('upright'))]),
  'report-nothing': answering([]),
  'report-withoutCamera': answering([...usualDays.slice(0, -1), withoutCamera]),
  'report-unknown': answering([evenDay(reportToday, 545, 900, cannotTell('tooDark'))]),
  'report-short': answering([...usualDays.slice(0, -2), clockChange, madeUpDay(reportToday)]),
  'report-allHours': answering([
    ...usualDays.slice(0, -1),
    evenDay(reportToday, 3, 1438, seen('forwardHead'))
  ]),
  'report-off': () => Promise.resolve({ kind: 'unavailable', why: 'historyOff' }),
  'report-broken': () => Promise.resolve({ kind: 'unavailable', why: 'fileBroken' }),
  'report-failed': () => Promise.reject(new Error('Main did not answer.')),
  'report-loading': () => new Promise<never>(() => undefined)
};

/** The situations of the report, by name; to be opened with `#report` and what follows it. */
export function reportCases(usual: AppSnapshot): readonly (readonly [string, AppSnapshot])[] {
  return Object.keys(sources).map((name) => [name, { ...usual, at: evening }]);
}

/** What a situation knows of the days; those that are not about the report know the usual ones. */
export function reportSource(name: string): ReportSource {
  return sources[name] ?? answering(usualDays);
}

/** The first and last day of a situation, for the calendar. */
export const madeUpFacts = {
  firstDate: usualDays[0]?.date ?? null,
  lastDate: reportToday,
  days: usualDays.length,
  bytes: 4_200_000
};

function anHourLater(minute: MinuteRecord): MinuteRecord {
  return { ...minute, epochMinute: minute.epochMinute + 60 };
}

function answering(days: readonly MadeUpDay[]): ReportSource {
  return (request) =>
    Promise.resolve(
      request.kind === 'day'
        ? dayAnswer(days, request.date)
        : rangeAnswer(days, { ...request, kind: request.kind })
    );
}

function dayAnswer(days: readonly MadeUpDay[], date: string): ReportAnswer {
  const day = days.find((each) => each.date === date);
  if (day === undefined) return emptyAnswer(days, date, date);
  return {
    kind: 'day',
    report: dayReport({
      ...day,
      earlier: summed(days, addDays(date, -reportRules.previousWithinDays), addDays(date, -1)),
      checkIns: [],
      shownTips: [],
      partOfDay: 'evening'
    })
  };
}

function rangeAnswer(
  days: readonly MadeUpDay[],
  { kind, date }: Extract<ReportRequest, { readonly kind: 'week' | 'month' }>
): ReportAnswer {
  const { from, to } = spanAround(kind, date);
  if (summed(days, from, to).length === 0) return emptyAnswer(days, from, to);
  return {
    kind: 'range',
    report: rangeReport({ kind, date, days: summed(days, neededFrom(kind, date), to), shownTips: [] })
  };
}

function summed(days: readonly MadeUpDay[], from: string, to: string): readonly DatedSums[] {
  return days
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, minutes, events }) => ({ date, sums: sumsOf(minutes, events) }));
}

function emptyAnswer(days: readonly MadeUpDay[], from: string, to: string): ReportAnswer {
  return {
    kind: 'empty',
    before: days.findLast(({ date }) => date < from)?.date ?? null,
    after: days.find(({ date }) => date > to)?.date ?? null
  };
}
