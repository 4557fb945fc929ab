/**
 * Arithmetic with local days, `2026-03-29`. Days of the calendar and no hours: what a clock change does to a day is none
 * of its business.
 */

const daysPerEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochOffsetDays = 719_468;

/** Days since 1970-01-01. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`. */
export function daysSinceEpoch(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochOffsetDays;
}

/** The other way round: `civil_from_days` of the same source. */
export function dateOfDays(days: number): string {
  const shifted = days + epochOffsetDays;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function addDays(date: string, days: number): string {
  return dateOfDays(daysSinceEpoch(date) + days);
}

/** 0 Monday … 6 Sunday, as in ISO 8601. */
export function weekdayOf(date: string): number {
  // 1970-01-01 was a Thursday.
  return (((daysSinceEpoch(date) + 3) % 7) + 7) % 7;
}

/** Local days, both included. */
export type DaySpan = { readonly from: string; readonly to: string };

/** Whether a day is one of them; null: all days are. */
export function isWithin(span: DaySpan | null, date: string): boolean {
  return span === null || (date >= span.from && date <= span.to);
}

/** The week from Monday to Sunday, or the calendar month, that a day lies in. */
export function spanAround(kind: 'week' | 'month', date: string): DaySpan {
  if (kind === 'week') {
    const from = addDays(date, -weekdayOf(date));
    return { from, to: addDays(from, 6) };
  }
  const from = `${date.slice(0, 7)}-01`;
  // Every month has a 28th, and four days later it is over.
  const next = `${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
  return { from, to: addDays(next, -1) };
}

/** The week or month before. */
export function spanBefore(kind: 'week' | 'month', date: string): DaySpan {
  return spanAround(kind, addDays(spanAround(kind, date).from, -1));
}

/** Every day of a span. */
export function datesOf({ from, to }: DaySpan): readonly string[] {
  const first = daysSinceEpoch(from);
  const days = Math.max(0, daysSinceEpoch(to) - first + 1);
  return Array.from({ length: days }, (_, index) => dateOfDays(first + index));
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
