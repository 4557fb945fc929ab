import { type LocalTime, type Reading, weekdays } from '../../core/breaks/localTime.ts';
import type { Moment } from '../../core/monitor/moment.ts';
import type { Disposer } from '../disposer.ts';
import type { Timers } from './timers.ts';

/** What calendar and clock on the wall say at a moment, in the machine's time zone of now. */
export function localTimeAt(epochMs: number): LocalTime {
  const date = new Date(epochMs);
  const weekday = weekdays[date.getDay()] ?? 'sunday';
  return {
    date: [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-'),
    weekday,
    minuteOfDay: date.getHours() * 60 + date.getMinutes()
  };
}

/** Epoch milliseconds of the beginning of a local day (`2026-03-29`), in the machine's time zone of now. */
export function localMidnight(date: string): number {
  return new Date(`${date}T00:00:00`).getTime();
}

/** The moment with what the wall clock shows. */
export function readingOf(moment: Moment): Reading {
  return { ...moment, local: localTimeAt(moment.epochMs) };
}

export const zoneLookMs = 60_000;

/**
 * Follows the machine through time zones. The engine reads the zone once; taking `TZ` out of the environment makes
 * Node look again, even where it was not in it (Node's `DateTimeConfigurationChangeNotification`). A zone that was
 * given by `TZ` is a wish and stays.
 */
export function followTimeZone(
  timers: Pick<Timers, 'every'>,
  environment: Record<string, string | undefined> = process.env
): Disposer {
  if (environment['TZ'] !== undefined) return () => undefined;
  return timers.every(zoneLookMs, () => {
    delete environment['TZ'];
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
