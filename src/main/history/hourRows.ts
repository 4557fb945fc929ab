import type { DatabaseSync } from 'node:sqlite';
import type { Summable } from '../../core/history/daySums.ts';
import { withMore } from '../../core/history/counts.ts';
import { type Counts, unwatchedReasons } from '../../core/history/records.ts';
import { cannotTellReasons, postureStates } from '../../core/posture/verdict.ts';
import { dateOfDay, dayNumber } from './historySchema.ts';

/** The minutes of one hour of the wall clock, added up. */
export type HourRow = Summable & { readonly date: string };

export type HourRows = { readonly read: (fromDate: string, toDate: string) => readonly HourRow[] };

const counted = ['runningSeconds', 'sittingSeconds', ...postureStates] as const;

/** Rows that no version writes are left out here as they are where minutes are read one by one. */
const wholeMinutes = `
  day BETWEEN ? AND ?
  AND minuteOfDay BETWEEN 0 AND 1439
  AND unbrokenSittingSeconds >= 0
  AND min(${counted.join(', ')}) >= 0
  AND max(${counted.join(', ')}) <= 60
  AND (cannotTellReasons IS NULL OR json_valid(cannotTellReasons))
  AND (unwatchedReasons IS NULL OR json_valid(unwatchedReasons))
`;

/**
 * Lets SQLite add up minutes hour by hour: four times as fast as reading the thirty thousand of two months, and by
 * definition the same sums (a test holds it).
 */
export function hourRows(database: DatabaseSync): HourRows {
  const sums = database.prepare(`
    SELECT day, minuteOfDay / 60, max(unbrokenSittingSeconds), max(rulesVersion),
      ${counted.map((column) => `sum(${column})`).join(', ')}
    FROM minute WHERE ${wholeMinutes} GROUP BY 1, 2
  `);
  sums.setReturnArrays(true);
  const reasons = (column: 'cannotTellReasons' | 'unwatchedReasons') => {
    const statement = database.prepare(`
      SELECT day, minuteOfDay / 60, key, sum(value)
      FROM minute, json_each(${column}) WHERE ${column} IS NOT NULL AND ${wholeMinutes} GROUP BY 1, 2, 3
    `);
    statement.setReturnArrays(true);
    return statement;
  };
  const cannotTell = reasons('cannotTellReasons');
  const unwatched = reasons('unwatchedReasons');

  return {
    read: (fromDate, toDate) => {
      const days = [dayNumber(fromDate), dayNumber(toDate)] as const;
      const cannotTellOf = countsByHour(cannotTell.all(...days), cannotTellReasons);
      const unwatchedOf = countsByHour(unwatched.all(...days), unwatchedReasons);
      return sums.all(...days).flatMap((row) => {
        const values = numbersOf(row);
        const [day, hour, unbrokenSittingSeconds, rulesVersion, runningSeconds, sittingSeconds] = values;
        if (day === undefined || hour === undefined || runningSeconds === undefined) return [];
        let states: HourRow['states'] = {};
        for (const [index, state] of postureStates.entries()) {
          const seconds = values[6 + index] ?? 0;
          if (seconds > 0) states = withMore(states, state, seconds);
        }
        return [
          {
            date: dateOfDay(day),
            minuteOfDay: hour * 60,
            runningSeconds,
            states,
            cannotTell: cannotTellOf.get(hourKey(day, hour)) ?? {},
            unwatched: unwatchedOf.get(hourKey(day, hour)) ?? {},
            sittingSeconds: sittingSeconds ?? 0,
            unbrokenSittingSeconds: unbrokenSittingSeconds ?? 0,
            rulesVersion: rulesVersion ?? 0
          }
        ];
      });
    }
  };
}

function countsByHour<const Name extends string>(
  rows: readonly unknown[],
  names: readonly Name[]
): ReadonlyMap<number, Counts<Name>> {
  const hours = new Map<number, Counts<Name>>();
  for (const row of rows) {
    if (!Array.isArray(row)) continue;
    const values: readonly unknown[] = row;
    const [day, hour, key, seconds] = values;
    const name = names.find((each) => each === key);
    if (name === undefined || typeof day !== 'number' || typeof hour !== 'number') continue;
    if (typeof seconds !== 'number' || seconds <= 0) continue;
    const none: Counts<Name> = emptyCounts();
    hours.set(hourKey(day, hour), withMore(hours.get(hourKey(day, hour)) ?? none, name, seconds));
  }
  return hours;
}

function emptyCounts<Name extends string>(): Counts<Name> {
  const none: Partial<Record<Name, number>> = {};
  return none;
}

function hourKey(day: number, hour: number): number {
  return day * 24 + hour;
}

function numbersOf(row: unknown): readonly (number | undefined)[] {
  if (!Array.isArray(row)) return [];
  const values: readonly unknown[] = row;
  return values.map((value) => (typeof value === 'number' ? value : undefined));
}
