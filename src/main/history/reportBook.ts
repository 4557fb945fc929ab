import type { CheckInEntry } from '../../core/checkIn/checkInEntry.ts';
import { partOfDayAt } from '../../core/guide/cause.ts';
import { addDays, datesOf, spanAround } from '../../core/history/calendar.ts';
import { dayReport } from '../../core/history/dayReport.ts';
import { type DatedSums, type DaySums, type Summable, sumsOf } from '../../core/history/daySums.ts';
import { mergeMinutes } from '../../core/history/minuteMerge.ts';
import { neededFrom, rangeReport } from '../../core/history/rangeReport.ts';
import type { Dated, HistoryEvent, MinuteRecord } from '../../core/history/records.ts';
import { tipsFirstShown } from '../../core/history/reportTips.ts';
import { type ReportAnswer, type ReportRequest, reportRules } from '../../core/history/report.ts';
import type { LocalTime } from '../../core/breaks/localTime.ts';
import type { DayRange } from '../../core/ipc/reportContract.ts';
import type { HistoryStore } from './historyStore.ts';

/** Answers questions for reports out of the history file, and remembers what past days add up to. */
export type ReportBook = {
  readonly answer: (request: ReportRequest) => ReportAnswer;
  /** The sums of the days that have any, oldest first; null while the file cannot be read. */
  readonly sums: (range: DayRange) => readonly DatedSums[] | null;
  /** Rows of these days were written or deleted; null: of any. */
  readonly changed: (dates: readonly string[] | null) => void;
};

export type ReportBookParts = {
  readonly store: Pick<HistoryStore, 'read' | 'readHours' | 'dates' | 'tipsShown' | 'record'>;
  /** The minute that is not closed yet. */
  readonly minuteUnderWay: () => MinuteRecord | null;
  readonly checkIns: () => readonly Dated<CheckInEntry>[];
  readonly keepsHistory: () => boolean;
  readonly localNow: () => LocalTime;
};

export function createReportBook(parts: ReportBookParts): ReportBook {
  const { store } = parts;
  /** Null: a day without rows. Two years of them are 2 MB. */
  const known = new Map<string, DaySums | null>();

  const sums = (range: DayRange): readonly DatedSums[] | null => {
    const today = parts.localNow().date;
    const missing = datesOf(range).filter((date) => date === today || !known.has(date));
    const [from] = missing;
    const to = missing.at(-1);
    if (from !== undefined && to !== undefined) {
      const stored = store.readHours({ from, to });
      if (stored === null) return null;
      const underWay = parts.minuteUnderWay();
      const counted: readonly (Summable & { readonly date: string })[] =
        underWay === null ? stored.hours : [...stored.hours, underWay];
      const hours = byDate(counted, ({ date }) => date);
      const events = byDate<HistoryEvent>(stored.events, ({ record }) => record.date);
      for (const date of missing) {
        const ofDay = hours.get(date) ?? [];
        known.set(date, ofDay.length === 0 ? null : sumsOf(ofDay, events.get(date) ?? []));
      }
    }
    return datesOf(range).flatMap((date) => {
      const ofDay = known.get(date) ?? null;
      return ofDay === null ? [] : [{ date, sums: ofDay }];
    });
  };

  const nothing = ({ from, to }: DayRange): ReportAnswer => {
    const dates = store.dates();
    if (dates === null) return { kind: 'unavailable', why: 'fileBroken' };
    if (!parts.keepsHistory()) return { kind: 'unavailable', why: 'historyOff' };
    const before = dates.findLast((date) => date < from) ?? null;
    return { kind: 'empty', before, after: dates.find((date) => date > to) ?? null };
  };

  const answerDay = (date: string): ReportAnswer => {
    const span = store.read({ from: date, to: date });
    const earlier = sums({ from: addDays(date, -reportRules.previousWithinDays), to: addDays(date, -1) });
    if (span === null || earlier === null) return { kind: 'unavailable', why: 'fileBroken' };
    const minutes = withUnderWay(span.minutes, parts.minuteUnderWay()).filter((each) => each.date === date);
    if (minutes.length === 0 && span.events.length === 0) return nothing({ from: date, to: date });
    const local = parts.localNow();
    const shownTips = store.tipsShown();
    const report = dayReport({
      date,
      minutes,
      events: span.events,
      earlier,
      checkIns: parts.checkIns(),
      shownTips,
      partOfDay: date === local.date ? partOfDayAt(local.minuteOfDay / 60) : 'evening'
    });
    if (parts.keepsHistory()) {
      for (const record of tipsFirstShown(report.tips, date, local.date, shownTips)) {
        store.record({ kind: 'tipShown', record });
      }
    }
    return { kind: 'day', report };
  };

  const answerRange = (kind: 'week' | 'month', date: string): ReportAnswer => {
    const span = spanAround(kind, date);
    const days = sums({ from: neededFrom(kind, date), to: span.to });
    if (days === null) return { kind: 'unavailable', why: 'fileBroken' };
    if (!days.some((day) => day.date >= span.from)) return nothing(span);
    return { kind: 'range', report: rangeReport({ kind, date, days, shownTips: store.tipsShown() }) };
  };

  return {
    answer: ({ kind, date }) => (kind === 'day' ? answerDay(date) : answerRange(kind, date)),
    sums,
    changed: (dates) => {
      if (dates === null) known.clear();
      else for (const date of dates) known.delete(date);
    }
  };
}

function withUnderWay(
  minutes: readonly MinuteRecord[],
  underWay: MinuteRecord | null
): readonly MinuteRecord[] {
  if (underWay === null) return minutes;
  const same = minutes.find(({ epochMinute }) => epochMinute === underWay.epochMinute);
  if (same === undefined) return [...minutes, underWay];
  return minutes.map((minute) => (minute === same ? mergeMinutes(same, underWay) : minute));
}

function byDate<Row>(
  rows: readonly Row[],
  dateOf: (row: Row) => string
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const date = dateOf(row);
    const group = groups.get(date);
    if (group === undefined) groups.set(date, [row]);
    else group.push(row);
  }
  return groups;
}
