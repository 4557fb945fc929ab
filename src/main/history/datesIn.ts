import type { DatabaseSync } from 'node:sqlite';
import { dateOfDay } from './historySchema.ts';

/** The local days of an open history file that have minutes, oldest first. */
export function datesIn(database: DatabaseSync): readonly string[] {
  return database
    .prepare(everyDayOnce)
    .all()
    .flatMap(({ day }) => (typeof day === 'number' ? [dateOfDay(day)] : []));
}

/** Leaps from day to day in the index, instead of walking over every minute of a year. */
const everyDayOnce = `
  WITH RECURSIVE days (day) AS (
    SELECT min(day) FROM minute
    UNION ALL
    SELECT (SELECT min(day) FROM minute WHERE day > days.day) FROM days WHERE days.day IS NOT NULL
  )
  SELECT day FROM days WHERE day IS NOT NULL
`;
