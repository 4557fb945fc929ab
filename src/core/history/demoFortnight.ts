import { addDays, daysSinceEpoch, spanAround, weekdayOf } from './calendar.ts';
import { type EpochMsAt, momentOfEvent, movedHistory } from './movedHistory.ts';
import type { HistorySpan } from './records.ts';

/** Of three prepared weeks from Monday to Sunday, the demo shows the day of today's name in the third, and a fortnight before. */
const shownDays = 14;

/**
 * A prepared history laid so that it ends now, on the same weekdays: today up to this minute and the fortnight before.
 * @param prepared three weeks from a Monday on
 * @param today the local day of `nowMs`, epoch milliseconds
 */
export function demoFortnight(
  prepared: HistorySpan,
  today: string,
  nowMs: number,
  epochMsAt: EpochMsAt
): HistorySpan {
  const first = prepared.minutes.reduce((least, { date }) => (date < least ? date : least), '9999-12-31');
  const sameDay = addDays(spanAround('week', first).from, shownDays + weekdayOf(today));
  const byDays = daysSinceEpoch(today) - daysSinceEpoch(sameDay);
  const from = addDays(today, -shownDays);
  const { minutes, events } = movedHistory(prepared, byDays, epochMsAt);
  // The minute under way is counted by the demo itself.
  const isPast = (ms: number): boolean => Math.floor(ms / 60_000) < Math.floor(nowMs / 60_000);
  return {
    minutes: minutes.filter(({ date, epochMinute }) => date >= from && isPast(epochMinute * 60_000)),
    events: events.filter((event) => {
      const { date } = event.record;
      const moment = momentOfEvent(event);
      return date >= from && (moment === null ? date < today : isPast(moment));
    })
  };
}
