import type { CheckInEntry } from '../checkIn/checkInEntry.ts';
import { reasonsForCare } from '../checkIn/careReasons.ts';
import { careAdviceFor } from '../guide/care.ts';
import type { PartOfDay } from '../guide/cause.ts';
import { daysSinceEpoch } from './calendar.ts';
import { comparisonOf } from './comparison.ts';
import { type DatedSums, sumsOf } from './daySums.ts';
import { causesOf, dayTotalsOf } from './dayTotals.ts';
import { judgedSecondsOf } from './judged.ts';
import type { AlertRecord, Dated, HistoryEvent, MinuteRecord } from './records.ts';
import { type DayReport, type DayTotals, reportRules } from './report.ts';
import { reportTips, type ShownTip } from './reportTips.ts';
import { ribbonOf, ribbonSpan } from './ribbon.ts';
import { ribbonMarks } from './ribbonMarks.ts';
import { textOrder } from './textOrder.ts';

/** What is known of a local day, and what it is held against. */
export type DayReportInput = {
  readonly date: string;
  /** Of that day, one for each `epochMinute`, in any order. */
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly HistoryEvent[];
  /** The days before, in any order; those further back than `reportRules.previousWithinDays` say nothing. */
  readonly earlier: readonly DatedSums[];
  /** Of any day: the advice depends on the weeks before. */
  readonly checkIns: readonly Dated<CheckInEntry>[];
  readonly shownTips: readonly ShownTip[];
  /** When the report is read; `evening` for a day that is over. */
  readonly partOfDay: PartOfDay;
};

/** The report of one day. The same records in another order make the same report. */
export function dayReport(input: DayReportInput): DayReport {
  const { date, minutes, events, earlier } = input;
  const day: DatedSums = { date, sums: sumsOf(minutes, events) };
  const totals = dayTotalsOf(day);
  const marks = ribbonMarks(events);
  const span = ribbonSpan(minutes, marks);
  return {
    totals,
    ribbon: ribbonOf(minutes, span),
    marks,
    ...span,
    causes: causesOf(totals.states),
    mainCauseFromHour: mainCauseFromHour(totals.mainCause, minutes),
    alerts: events
      .flatMap((event) => (event.kind === 'alert' ? [event.record] : []))
      .toSorted(
        (one, other) =>
          one.raisedAt - other.raisedAt ||
          one.endedAt - other.endedAt ||
          textOrder(nameOf(one), nameOf(other))
      ),
    comparison: comparisonOf(day, earlier),
    ...checkInsOf(input),
    tips: reportTips(totals.mainCause, date, input.partOfDay, input.shownTips),
    clockChanged: clockChanged(minutes)
  };
}

/**
 * The latest hour from which on the main cause was so frequent that it may be called its time of the day: most of the
 * cause in half of the judged time or less.
 */
function mainCauseFromHour(cause: DayTotals['mainCause'], minutes: readonly MinuteRecord[]): number | null {
  if (cause === null || cause === 'longSitting') return null;
  const from = (hour: number): { readonly cause: number; readonly judged: number } => {
    const later = minutes.filter(({ minuteOfDay }) => minuteOfDay >= hour * 60);
    return {
      cause: later.reduce((sum, { states }) => sum + (states[cause] ?? 0), 0),
      judged: later.reduce((sum, { states }) => sum + judgedSecondsOf(states), 0)
    };
  };
  const whole = from(0);
  for (let hour = 23; hour > 0; hour -= 1) {
    const later = from(hour);
    if (later.cause < whole.cause * reportRules.lateCauseShare) continue;
    return later.judged <= whole.judged * reportRules.lateJudgedShare ? hour : null;
  }
  return null;
}

function checkInsOf({ date, checkIns }: DayReportInput): Pick<DayReport, 'checkIns' | 'advice'> {
  const ofDay = checkIns.filter((entry) => entry.date === date);
  if (ofDay.length === 0) return { checkIns: [], advice: null };
  const last = Math.max(...ofDay.map(({ atEpochMs }) => atEpochMs));
  return {
    checkIns: ofDay
      .map(({ minuteOfDay, discomfort }) => ({ minute: minuteOfDay, discomfort }))
      .toSorted((one, other) => one.minute - other.minute || one.discomfort - other.discomfort),
    advice: careAdviceFor(reasonsForCare(checkIns, last))
  };
}

/** Local time minus UTC is the same all day, unless the clock was changed for summer or winter, or the zone was. */
function clockChanged(minutes: readonly MinuteRecord[]): boolean {
  const offsets = new Set(
    minutes.map(
      ({ date, minuteOfDay, epochMinute }) => daysSinceEpoch(date) * 1440 + minuteOfDay - epochMinute
    )
  );
  return offsets.size > 1;
}

/** Gives alerts of one moment an order that does not depend on the records'. */
function nameOf({ state, outcome, heldSeconds }: AlertRecord): string {
  return `${state} ${outcome} ${heldSeconds}`;
}
