import type { LocalTime, Weekday } from './localTime.ts';
import { minutesPerDay, previousWeekday, weekdays } from './localTime.ts';

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

/**
 * Whether a value from outside is a set of working hours: every weekday with its ranges, minutes of the day in whole
 * numbers, or null.
 * @param rangesPerDay the most that one day may have
 */
export function isWorkingHours(value: unknown, rangesPerDay: number): value is WorkingHours {
  if (value === null) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const days = new Map<string, unknown>(Object.entries(value));
  return days.size === weekdays.length && weekdays.every((day) => isDay(days.get(day), rangesPerDay));
}

function isDay(value: unknown, rangesPerDay: number): boolean {
  return Array.isArray(value) && value.length <= rangesPerDay && value.every(isRange);
}

function isRange(value: unknown): value is WorkingRange {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return parts.size === 2 && isMinuteOfDay(parts.get('fromMinute')) && isMinuteOfDay(parts.get('toMinute'));
}

function isMinuteOfDay(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < minutesPerDay;
}

function runsOverMidnight(range: WorkingRange): boolean {
  return range.toMinute <= range.fromMinute;
}
