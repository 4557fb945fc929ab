import type { Moment } from '../monitor/moment.ts';

/** In the order of `Date.prototype.getDay`, so that the shell reads `weekdays[date.getDay()]`. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday'
] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * What calendar and clock on the wall say, in the time zone of the moment. Only for what a person means by the wall
 * clock (working hours, the day a fact belongs to); never subtracted from another one, because an hour may be missing
 * or come twice.
 */
export type LocalTime = {
  /** `2026-03-29`. */
  readonly date: string;
  readonly weekday: Weekday;
  /** Minutes that the wall clock shows since its 00:00: 0–1439, on a day of a clock change, too. */
  readonly minuteOfDay: number;
};

/**
 * One look at all clocks. Waits are counted on the steady one, which neither zone, daylight saving nor a corrected
 * clock can move; the wall clock tells how long a machine slept on systems that stop the steady one meanwhile.
 */
export type Reading = Moment & { readonly local: LocalTime };

export const minutesPerDay = 1440;

export function previousWeekday(weekday: Weekday): Weekday {
  const index = weekdays.indexOf(weekday);
  return weekdays[(index + weekdays.length - 1) % weekdays.length] ?? weekday;
}
