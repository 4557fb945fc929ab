import { momentOfDay } from '../../../text/reportMoments.ts';

/** A local day as a `Date` at noon, for the calendar: no zone changes its clocks then. */
export function localNoon(date: string): Date {
  return new Date(momentOfDay(date));
}

/** The first day of the week where the person lives. @returns 0 Monday … 6 Sunday */
export function firstWeekday(locale: string): number {
  return (new Intl.Locale(locale).getWeekInfo().firstDay + 6) % 7;
}
