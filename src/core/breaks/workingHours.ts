import type { LocalTime, Weekday } from './localTime.ts';
import { previousWeekday } from './localTime.ts';

/**
 * From one minute of the day up to, but not including, another. An end at or before the start lies on the next day:
 * 22:00–06:00 on Friday ends on Saturday morning, and 00:00–00:00 is the whole day.
 */
export type WorkingRange = { readonly fromMinute: number; readonly toMinute: number };

/** Any number of ranges per weekday, in any order; a day without one is free. Null: always. */
export type WorkingHours = Readonly<Record<Weekday, readonly WorkingRange[]>> | null;

/**
 * Whether the wall clock stands inside the working hours. It compares what the clock shows, so a night that skips or
 * repeats an hour needs no rule of its own: a skipped hour is never shown, a repeated one counts both times.
 */
export function insideWorkingHours(hours: WorkingHours, local: LocalTime): boolean {
  if (hours === null) return true;
  const { minuteOfDay, weekday } = local;
  const today = hours[weekday].some((range) =>
    runsOverMidnight(range)
      ? minuteOfDay >= range.fromMinute
      : minuteOfDay >= range.fromMinute && minuteOfDay < range.toMinute
  );
  return (
    today ||
    hours[previousWeekday(weekday)].some((range) => runsOverMidnight(range) && minuteOfDay < range.toMinute)
  );
}

function runsOverMidnight(range: WorkingRange): boolean {
  return range.toMinute <= range.fromMinute;
}
