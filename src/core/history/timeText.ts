import { dateOfDays } from './calendar.ts';

const msPerDay = 86_400_000;

/** Minutes of the day as a clock shows them: `09:05`. */
export function clockText(minuteOfDay: number): string {
  return `${twoDigits(minuteOfDay / 60)}:${twoDigits(minuteOfDay % 60)}`;
}

/** A moment as in ISO 8601, in UTC and whole seconds: `2026-03-02T09:05:00Z`. */
export function momentText(epochMs: number): string {
  const days = Math.floor(epochMs / msPerDay);
  const seconds = Math.floor((epochMs - days * msPerDay) / 1000);
  const clock = clockText(Math.floor(seconds / 60));
  return `${dateOfDays(days)}T${clock}:${twoDigits(seconds % 60)}Z`;
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
