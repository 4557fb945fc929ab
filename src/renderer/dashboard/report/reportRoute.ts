import {
  dateOfDays,
  daysSinceEpoch,
  addDays,
  spanAround,
  spanBefore,
  type DaySpan
} from '../../../core/history/calendar.ts';
import type { ReportRequest } from '../../../core/history/report.ts';

/** The four reports; `today` is a day, too, but follows the clock. */
export const reportViews = ['today', 'day', 'week', 'month'] as const;
export type ReportView = (typeof reportViews)[number];
export type ReportPlace = { readonly view: ReportView; readonly date: string };

/** A page of paper to lay a report out on. */
export type PrintPlace = {
  readonly request: ReportRequest;
  readonly paper: 'a4' | 'letter';
};

/**
 * The report that an address names: `#report`, `#report/day/2026-11-19`, `#report/week/2026-11-19`, or in short
 * `#report/2026-11-19`. What names none is today's.
 */
export function placeFrom(hash: string, today: string): ReportPlace {
  const [, first = '', second = ''] = hash.replace(/^#/u, '').split('/');
  if (isDay(first)) return { view: 'day', date: first };
  const view = reportViews.find((name) => name === first) ?? 'today';
  return { view, date: view !== 'today' && isDay(second) ? second : today };
}

export function hashOf({ view, date }: ReportPlace): string {
  return view === 'today' ? '#report' : `#report/${view}/${date}`;
}

/** The report that main is asked for. */
export function requestOf({ view, date }: ReportPlace): ReportRequest {
  return view === 'week' || view === 'month' ? { kind: view, date } : { kind: 'day', date };
}

/** `#print/week/2026-11-19/letter`; null where the address asks for no paper. */
export function printPlaceFrom(hash: string): PrintPlace | null {
  const [page, kind, date = '', paper] = hash.replace(/^#/u, '').split('/');
  if (page !== 'print' || !isDay(date)) return null;
  if (kind !== 'day' && kind !== 'week' && kind !== 'month') return null;
  return { request: { kind, date }, paper: paper === 'letter' ? 'letter' : 'a4' };
}

/** The days that a report is about. */
export function spanOf({ view, date }: ReportPlace): DaySpan {
  return view === 'week' || view === 'month' ? spanAround(view, date) : { from: date, to: date };
}

/** The report before, at the last day of it. */
export function placeBefore({ view, date }: ReportPlace): ReportPlace {
  if (view === 'week' || view === 'month') return { view, date: spanBefore(view, date).to };
  return { view: 'day', date: addDays(date, -1) };
}

/** The report after; null where it lies in the future. */
export function placeAfter(place: ReportPlace, today: string): ReportPlace | null {
  const next = addDays(spanOf(place).to, 1);
  if (next > today) return null;
  if (place.view === 'week' || place.view === 'month') return { view: place.view, date: next };
  return next === today ? { view: 'today', date: today } : { view: 'day', date: next };
}

/** A local day as it is written in records, and one that the calendar has. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && dateOfDays(daysSinceEpoch(text)) === text;
}
