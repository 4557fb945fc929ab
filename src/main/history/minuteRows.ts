import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type Counts, type MinuteRecord, unwatchedReasons } from '../../core/history/records.ts';
import { cannotTellReasons, postureStates } from '../../core/posture/verdict.ts';
import { presences } from '../../core/presence/presence.ts';
import { dateOfDay, dayNumber } from './historySchema.ts';
import { isSecondsOfMinute, memoised, reasonsReader, reasonsText } from './minuteReasons.ts';

/** Minutes of some days, oldest first, and how many rows held what no minute can hold. */
export type MinutesRead = { readonly minutes: readonly MinuteRecord[]; readonly skipped: number };

export type MinuteRows = {
  readonly read: (fromDate: string, toDate: string) => MinutesRead;
  /** What is written down already of one minute. */
  readonly at: (epochMinute: number) => MinuteRecord | null;
  /** Replaces what stood there for the same minute. */
  readonly put: (minute: MinuteRecord) => void;
};

/** In the order in which rows are read and written. */
const columns = [
  'epochMinute',
  'day',
  'minuteOfDay',
  'runningSeconds',
  'sittingSeconds',
  'unbrokenSittingSeconds',
  'rulesVersion',
  'baseline',
  'cannotTellReasons',
  'unwatchedReasons',
  ...postureStates,
  ...presences.map((presence) => `${presence}Seconds`)
] as const;
const firstState = columns.indexOf('upright');
const firstPresence = firstState + postureStates.length;

/** The minutes of an open history file. */
export function minuteRows(database: DatabaseSync): MinuteRows {
  const names = columns.join(', ');
  const prepared = (condition: string) => {
    const statement = database.prepare(`SELECT ${names} FROM minute WHERE ${condition} ORDER BY epochMinute`);
    // Rows as arrays are read twice as fast, and a month has ten thousand of them.
    statement.setReturnArrays(true);
    return statement;
  };
  const ofDays = prepared('day BETWEEN ? AND ?');
  const ofMinute = prepared('epochMinute = ?');
  const insert = database.prepare(
    `INSERT OR REPLACE INTO minute (${names}) VALUES (${columns.map(() => '?').join(', ')})`
  );
  const allBaselines = database.prepare('SELECT number, id FROM baseline');
  const addBaseline = database.prepare('INSERT OR IGNORE INTO baseline (id) VALUES (?)');
  const numberOfBaseline = database.prepare('SELECT number FROM baseline WHERE id = ?');

  const decode = (rows: readonly unknown[]): MinutesRead => {
    const baselines = new Map<unknown, string>();
    for (const { number, id } of allBaselines.all()) if (typeof id === 'string') baselines.set(number, id);
    const decoder = createDecoder(baselines);
    const minutes: MinuteRecord[] = [];
    for (const row of rows) {
      const minute = decoder(row);
      if (minute !== null) minutes.push(minute);
    }
    return { minutes, skipped: rows.length - minutes.length };
  };

  const baselineNumber = (id: string): SQLInputValue => {
    addBaseline.run(id);
    return numberOfBaseline.get(id)?.['number'] ?? null;
  };

  return {
    read: (fromDate, toDate) => decode(ofDays.all(dayNumber(fromDate), dayNumber(toDate))),
    at: (epochMinute) => decode(ofMinute.all(epochMinute)).minutes[0] ?? null,
    put: (minute) => {
      const { baselineId } = minute;
      insert.run(
        minute.epochMinute,
        dayNumber(minute.date),
        minute.minuteOfDay,
        minute.runningSeconds,
        minute.sittingSeconds,
        minute.unbrokenSittingSeconds,
        minute.rulesVersion,
        baselineId === null ? null : baselineNumber(baselineId),
        reasonsText(minute.cannotTell),
        reasonsText(minute.unwatched),
        ...postureStates.map((state) => minute.states[state] ?? 0),
        ...presences.map((presence) => minute.presence[presence] ?? 0)
      );
    }
  };
}

/** Reads rows, which are as foreign as the file; null for one that is no minute. */
function createDecoder(baselines: ReadonlyMap<unknown, string>): (row: unknown) => MinuteRecord | null {
  const dates = memoised(dateOfDay);
  const cannotTellOf = reasonsReader(cannotTellReasons);
  const unwatchedOf = reasonsReader(unwatchedReasons);

  return (row) => {
    if (!Array.isArray(row)) return null;
    const values: readonly unknown[] = row;
    const [epochMinute, day, minuteOfDay, runningSeconds, sittingSeconds, unbroken, rulesVersion] = values;
    if (
      typeof epochMinute !== 'number' ||
      typeof day !== 'number' ||
      typeof minuteOfDay !== 'number' ||
      typeof rulesVersion !== 'number' ||
      !isSecondsOfMinute(runningSeconds) ||
      !isSecondsOfMinute(sittingSeconds) ||
      typeof unbroken !== 'number' ||
      unbroken < 0 ||
      minuteOfDay < 0 ||
      minuteOfDay >= 1440
    ) {
      return null;
    }
    const cannotTell = cannotTellOf(values[8]);
    const unwatched = unwatchedOf(values[9]);
    const states = secondsByName(values, firstState, postureStates);
    const presence = secondsByName(values, firstPresence, presences);
    if (cannotTell === null || unwatched === null || states === null || presence === null) return null;
    return {
      epochMinute,
      date: dates(day),
      minuteOfDay,
      runningSeconds,
      states,
      cannotTell,
      unwatched,
      presence,
      sittingSeconds,
      unbrokenSittingSeconds: unbroken,
      baselineId: baselines.get(values[7]) ?? null,
      rulesVersion
    };
  };
}

function secondsByName<const Name extends string>(
  values: readonly unknown[],
  first: number,
  names: readonly Name[]
): Counts<Name> | null {
  const seconds: Partial<Record<Name, number>> = {};
  for (const [index, name] of names.entries()) {
    const value = values[first + index];
    if (!isSecondsOfMinute(value)) return null;
    if (value > 0) seconds[name] = value;
  }
  return seconds;
}
