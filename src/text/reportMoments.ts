import type { Text } from './createText.ts';

/**
 * Local days and wall-clock minutes as moments that messages can format. Noon stands for a day: no zone changes its
 * clocks then.
 */
export function momentOfDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12).getTime();
}

/** A minute of the wall clock, 0–1440, on a January day on which no zone changes its clocks. */
export function momentOfMinute(minute: number): number {
  return new Date(2001, 0, 15, 0, minute).getTime();
}

/** @param weekday 0 Monday … 6 Sunday */
export function momentOfWeekday(weekday: number): number {
  return new Date(2001, 0, 15 + weekday, 12).getTime();
}

/** The local day of a moment, `2026-03-29`. */
export function dayOfMoment(epochMs: number): string {
  const at = new Date(epochMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `Thursday 19 November 2026`. */
export function formatDay(text: Text, date: string): string {
  return text('report.day', { day: momentOfDay(date) });
}

/** `16:40`, or as the language writes it. */
export function formatMinute(text: Text, minute: number): string {
  return text('report.time', { at: momentOfMinute(minute) });
}
