/** A local day as a `Date` at noon, for the calendar: no zone changes its clocks then. */
export function localNoon(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** The first day of the week where the person lives. @returns 0 Monday … 6 Sunday */
export function firstWeekday(locale: string): number {
  return (new Intl.Locale(locale).getWeekInfo().firstDay + 6) % 7;
}
