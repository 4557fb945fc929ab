import { minutesPerDay, type Weekday, weekdays } from '../breaks/localTime.ts';
import { isWorkingHours, type WorkingHours, type WorkingRange } from '../breaks/workingHours.ts';

/** The one line that says "at any time". */
export const alwaysLine = 'always';

const linePattern = /^\s*(?<day>[a-z]+)\s+(?<from>\d{1,2}:\d{2})\s*[-–]\s*(?<to>\d{1,2}:\d{2})\s*$/iu;

/** The pattern of one line as the JSON Schema has it; what it lets pass is not yet right (25:00 is not). */
export const workingHoursLinePattern = `^(${alwaysLine}|(${weekdays.join('|')}) ([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9])$`;

/**
 * Working hours as policies write them, one range a line: `monday 09:00-12:30`. A day that no line names is free; an
 * end at or before the start lies on the next day. Null: a line is none of that.
 */
export function workingHoursFromLines(
  lines: unknown,
  rangesPerDay: number
): { readonly hours: WorkingHours } | null {
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) return null;
  const written = lines.filter((line) => line.trim() !== '');
  const [first] = written;
  if (first === undefined) return null;
  if (written.length === 1 && first.trim().toLowerCase() === alwaysLine) return { hours: null };
  const ranges = written.map(rangeOf);
  const hours = Object.fromEntries(
    weekdays.map((day) => [day, ranges.flatMap((each) => (each?.day === day ? [each.range] : []))])
  );
  return ranges.includes(null) || !isWorkingHours(hours, rangesPerDay) ? null : { hours };
}

/** The other direction, for reports and samples; days in the order of a working week. */
export function linesOfWorkingHours(hours: WorkingHours): readonly string[] {
  if (hours === null) return [alwaysLine];
  const [sunday, ...others] = weekdays;
  return [...others, sunday].flatMap((day) =>
    hours[day].map(({ fromMinute, toMinute }) => `${day} ${clock(fromMinute)}-${clock(toMinute)}`)
  );
}

function rangeOf(line: string): { readonly day: Weekday; readonly range: WorkingRange } | null {
  const groups = linePattern.exec(line)?.groups;
  const day = weekdays.find((each) => each === groups?.['day']?.toLowerCase());
  const fromMinute = minuteOf(groups?.['from']);
  const toMinute = minuteOf(groups?.['to']);
  if (day === undefined || fromMinute === null || toMinute === null) return null;
  return { day, range: { fromMinute, toMinute } };
}

function minuteOf(clockText: string | undefined): number | null {
  const [hours, minutes] = (clockText ?? '').split(':').map(Number);
  if (hours === undefined || minutes === undefined || minutes > 59) return null;
  const minute = hours * 60 + minutes;
  return minute < minutesPerDay ? minute : null;
}

function clock(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
