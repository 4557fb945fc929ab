import { addDays, datesOf, type DaySpan, spanAround, spanBefore, weekdayOf } from './calendar.ts';
import { shareUpright, usualOf } from './comparison.ts';
import { addSums, areComparable, type DatedSums, type DaySums, type HourSums, noSums } from './daySums.ts';
import { causesOf, dayTotalsOf, totalsOf } from './dayTotals.ts';
import { pointsBetween, shareOf } from './judged.ts';
import { rangePraise } from './rangePraise.ts';
import { type HourCell, type RangeReport, reportRules } from './report.ts';
import { reportTips, type ShownTip } from './reportTips.ts';

export type RangeReportInput = {
  readonly kind: 'week' | 'month';
  /** Any day of the week or month. */
  readonly date: string;
  /** Days from `neededFrom` on in any order, each once; days without records are absent. */
  readonly days: readonly DatedSums[];
  readonly shownTips: readonly ShownTip[];
};

/** The first day whose sums the report of a week or month looks at; the last one is the end of the range. */
export function neededFrom(kind: 'week' | 'month', date: string): string {
  const { to } = spanAround(kind, date);
  const trendFrom = addDays(to, 1 - 7 * reportRules.trendWeeks - (reportRules.usualDays - 1));
  const before = spanBefore(kind, date).from;
  return before < trendFrom ? before : trendFrom;
}

/** The report of a week or month, made from the sums of its days and of those before. */
export function rangeReport({ kind, date, days, shownTips }: RangeReportInput): RangeReport {
  const span = spanAround(kind, date);
  const byDate = new Map(days.map((day) => [day.date, day.sums]));
  const inside = daysIn(span, byDate);
  const sums = sumOver(inside);
  const totals = totalsOf(sums);
  const before = daysIn(spanBefore(kind, date), byDate);
  const previous = before.length === 0 ? null : sumOver(before);
  return {
    kind,
    ...span,
    days: datesOf(span).map((each) => {
      const known = byDate.get(each);
      return { date: each, totals: known === undefined ? null : dayTotalsOf({ date: each, sums: known }) };
    }),
    totals,
    heat: heatOf(inside),
    trend: trendOf(span.to, byDate),
    causes: causesOf(totals.states),
    previous: previousOf(sums, previous),
    praise: rangePraise(inside, previous),
    // A week has no evening: the tips for the night stay with the days.
    tips: reportTips(totals.mainCause, span.from, 'afternoon', shownTips)
  };
}

function daysIn(span: DaySpan, byDate: ReadonlyMap<string, DaySums>): readonly DatedSums[] {
  return datesOf(span).flatMap((date) => {
    const sums = byDate.get(date);
    return sums === undefined ? [] : [{ date, sums }];
  });
}

function sumOver(days: readonly DatedSums[]): DaySums {
  return days.reduce((total, { sums }) => addSums(total, sums), noSums);
}

function heatOf(days: readonly DatedSums[]): readonly HourCell[] {
  const cells = new Map<number, HourSums>();
  for (const { date, sums } of days) {
    for (const [hour, { judgedSeconds, uprightSeconds }] of sums.hours.entries()) {
      const key = weekdayOf(date) * 24 + hour;
      const cell = cells.get(key);
      cells.set(key, {
        judgedSeconds: (cell?.judgedSeconds ?? 0) + judgedSeconds,
        uprightSeconds: (cell?.uprightSeconds ?? 0) + uprightSeconds
      });
    }
  }
  return [...cells]
    .filter(([, { judgedSeconds }]) => judgedSeconds > 0)
    .toSorted(([one], [other]) => one - other)
    .map(([key, { judgedSeconds, uprightSeconds }]) => ({
      weekday: Math.floor(key / 24),
      hour: key % 24,
      share: shareOf(uprightSeconds, judgedSeconds),
      judgedSeconds
    }));
}

function trendOf(to: string, byDate: ReadonlyMap<string, DaySums>): RangeReport['trend'] {
  const { trendWeeks, usualDays } = reportRules;
  const newest = datesOf({ from: addDays(to, 1 - 7 * trendWeeks), to }).reduce(
    (version, date) => Math.max(version, byDate.get(date)?.rulesVersion ?? 0),
    0
  );
  const shareAt = (date: string): number | null => {
    const sums = byDate.get(date);
    return sums === undefined || sums.rulesVersion !== newest ? null : shareUpright(sums);
  };
  return datesOf({ from: addDays(to, 1 - 7 * trendWeeks), to }).map((date) => {
    const week = datesOf({ from: addDays(date, 1 - usualDays), to: date }).flatMap(
      (each) => shareAt(each) ?? []
    );
    return { date, share: shareAt(date), median: usualOf(week)?.median ?? null };
  });
}

function previousOf(sums: DaySums, before: DaySums | null): RangeReport['previous'] {
  if (before === null) return null;
  const share = shareUpright(sums);
  const previous = shareUpright(before);
  const known = share !== null && previous !== null && areComparable(sums, before);
  return {
    upright: totalsOf(before).upright,
    points: known ? pointsBetween(share, previous) : null
  };
}
