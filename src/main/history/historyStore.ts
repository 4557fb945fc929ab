import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { mergeMinutes } from '../../core/history/minuteMerge.ts';
import type { MinuteRecord } from '../../core/history/records.ts';
import type { ShownTip } from '../../core/history/reportTips.ts';
import type { DayRange } from '../../core/ipc/reportContract.ts';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Log } from '../system/log.ts';
import { type EventRows, eventRows, type StoredEvent } from './eventRows.ts';
import { hasDaysBefore, removeCopies, removeDays, shrink } from './historyDeletion.ts';
import { connectToHistory, historyFile, openHistoryDatabase } from './historyDatabase.ts';
import { dateOfDay, dayNumber, historySteps } from './historySchema.ts';
import { type HourRow, type HourRows, hourRows } from './hourRows.ts';
import { type MinuteRows, minuteRows } from './minuteRows.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { dropOldest, forgetWaiting, noneWaiting, type WaitingRows, withWaiting } from './waitingRows.ts';

/** What is kept of some days: written rows, and those that wait to be written. */
export type StoredSpan = {
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly StoredEvent[];
};

/** Of a minute that waits to be written, the hours hold it as a row of its own. */
export type StoredHours = {
  readonly hours: readonly HourRow[];
  readonly events: readonly StoredEvent[];
};

export type HistoryFacts = {
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Local days with at least one minute. */
  readonly days: number;
  /** Of the file with its write-ahead log. */
  readonly bytes: number;
};

/** Holds the history file. Nothing here throws: trouble is told by notices, and rows wait in memory until it is over. */
export type HistoryStore = {
  /** Takes in what happened; it is written with the next minute. */
  readonly record: (event: StoredEvent) => void;
  /** Writes minutes and the events before them in one transaction. The same minute may come more than once. */
  readonly write: (minutes: readonly MinuteRecord[]) => void;
  /** Tries again to write what waits. */
  readonly flush: () => void;
  /** The rows of these local days, both included, oldest first; null while the file cannot be read. */
  readonly read: (range: DayRange) => StoredSpan | null;
  /** The same added up hour by hour, which is enough for sums and much faster; null while the file cannot be read. */
  readonly readHours: (range: DayRange) => StoredHours | null;
  /** Local days with minutes, oldest first; null while the file cannot be read. */
  readonly dates: () => readonly string[] | null;
  /** Tips that the reports of the last weeks showed. */
  readonly tipsShown: () => readonly ShownTip[];
  readonly facts: () => HistoryFacts;
  /** Deletes these days so that no byte of them is left in the folder; null: all. Tells whether that succeeded. */
  readonly remove: (range: DayRange | null) => boolean;
  /** Deletes the days before this one, as the retention setting wants. */
  readonly removeBefore: (date: string) => void;
  readonly close: () => void;
};

export type HistoryStoreParts = {
  readonly folder: string;
  readonly log: Log;
  readonly notice: (content: NoticeContent) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly steps?: readonly string[];
  readonly connect?: (path: string) => DatabaseSync;
};

type Open = {
  readonly database: DatabaseSync;
  readonly minutes: MinuteRows;
  readonly hours: HourRows;
  readonly events: EventRows;
};

/** Opens the store. A file that cannot be opened now is tried again with each write. */
export function openHistoryStore(parts: HistoryStoreParts): HistoryStore {
  const { folder, log, notice, now } = parts;
  let waiting = noneWaiting;
  let open: Open | null = null;
  let foundDamaged = false;
  let closed = false;
  /** Trouble is told once, until rows were written again. */
  let toldTrouble = false;
  let toldSkipped = false;

  const tellTrouble = (what: string, error: unknown): void => {
    log.error(`history: ${what}`, error);
    if (toldTrouble) return;
    toldTrouble = true;
    const locked = sqliteTrouble(error) === 'locked';
    notice({ kind: locked ? 'historyLocked' : 'historyNotSaved', file: historyFile });
  };

  const ensureOpen = (): Open | null => {
    if (open !== null || closed) return open;
    const opening = openHistoryDatabase({
      folder,
      now,
      steps: parts.steps ?? historySteps,
      connect: parts.connect ?? connectToHistory,
      foundDamaged
    });
    if (opening.setAside !== null) {
      foundDamaged = false;
      const { why, keptAs } = opening.setAside;
      log.warn(`history: ${historyFile} was set aside as ${keptAs} (${why})`);
      notice({
        kind: why === 'damaged' ? 'fileSetAside' : 'historyFromNewer',
        file: historyFile,
        keptAs
      });
    }
    if (opening.kind === 'refused') {
      tellTrouble('the file could not be opened', opening.error);
      return null;
    }
    const { database } = opening;
    open = {
      database,
      minutes: minuteRows(database),
      hours: hourRows(database),
      events: eventRows(database)
    };
    return open;
  };

  /** Where an operation finds the file damaged, the next one sets it aside. */
  const attempt = <Result>(what: string, operation: (file: Open) => Result): Result | null => {
    const current = ensureOpen();
    if (current === null) return null;
    try {
      return operation(current);
    } catch (error) {
      if (current.database.isTransaction) quietly(() => current.database.exec('ROLLBACK'));
      if (sqliteTrouble(error) === 'damaged') {
        log.error(`history: ${what}, the file is damaged`, error);
        quietly(() => current.database.close());
        open = null;
        foundDamaged = true;
      } else {
        tellTrouble(what, error);
      }
      return null;
    }
  };

  const flush = (): void => {
    if (waiting.minutes.length === 0 && waiting.events.length === 0) return;
    // Once more where the file turned out to be damaged: into the fresh one.
    for (let tries = 0; tries < 2; tries += 1) {
      const written = attempt('rows could not be written', (current) => writeAll(current, waiting, now()));
      if (written === true) {
        waiting = noneWaiting;
        if (toldTrouble) notice({ kind: 'historySavedAgain', file: historyFile });
        toldTrouble = false;
        return;
      }
      if (open !== null) break;
    }
    waiting = dropOldest(waiting, log);
  };

  const tellSkipped = (count: number): void => {
    if (count === 0 || toldSkipped) return;
    toldSkipped = true;
    log.warn(`history: ${count} rows could not be read and were left out`);
    notice({ kind: 'historyRowsSkipped', file: historyFile, count });
  };

  const read = (range: DayRange): StoredSpan | null => {
    const rows = attempt('rows could not be read', ({ minutes, events }) => ({
      minutes: minutes.read(range.from, range.to),
      events: events.read(range.from, range.to)
    }));
    if (rows === null) return null;
    tellSkipped(rows.minutes.skipped + rows.events.skipped);
    const within = ({ date }: { readonly date: string }): boolean => isWithin(range, date);
    return {
      minutes: withWaiting(rows.minutes.minutes, waiting.minutes.filter(within)),
      events: [...rows.events.events, ...waiting.events.filter(({ record }) => within(record))]
    };
  };

  const readHours = (range: DayRange): StoredHours | null => {
    const rows = attempt('hours could not be read', ({ hours, events }) => ({
      hours: hours.read(range.from, range.to),
      events: events.read(range.from, range.to)
    }));
    if (rows === null) return null;
    tellSkipped(rows.events.skipped);
    const within = ({ date }: { readonly date: string }): boolean => isWithin(range, date);
    return {
      hours: [...rows.hours, ...waiting.minutes.filter(within)],
      events: [...rows.events.events, ...waiting.events.filter(({ record }) => within(record))]
    };
  };

  const dates = (): readonly string[] | null => {
    const days = attempt('days could not be read', ({ database }) =>
      database
        .prepare(everyDayOnce)
        .all()
        .flatMap(({ day }) => (typeof day === 'number' ? [dateOfDay(day)] : []))
    );
    if (days === null) return null;
    const unwritten = waiting.minutes.map(({ date }) => date);
    return unwritten.every((date) => days.includes(date))
      ? days
      : [...new Set([...days, ...unwritten])].toSorted();
  };

  return {
    record: (event) => {
      if (!closed) waiting = { ...waiting, events: [...waiting.events, event] };
    },
    write: (minutes) => {
      if (closed) return;
      waiting = { ...waiting, minutes: [...waiting.minutes, ...minutes] };
      flush();
    },
    flush,
    read,
    readHours,
    dates,
    tipsShown: () => {
      const written = attempt('tips could not be read', ({ events }) => events.latestTips(tipsRemembered));
      const unwritten = waiting.events.flatMap((event) => (event.kind === 'tipShown' ? [event.record] : []));
      return [...(written ?? []), ...unwritten];
    },
    facts: () => {
      const days = dates() ?? [];
      return {
        firstDate: days[0] ?? null,
        lastDate: days.at(-1) ?? null,
        days: days.length,
        bytes: bytesOf(folder, historyFile) + bytesOf(folder, `${historyFile}-wal`)
      };
    },
    remove: (range) => {
      waiting = forgetWaiting(waiting, (date) => range === null || isWithin(range, date));
      const copiesGone = removeCopies(folder, () => true, log);
      const removed = attempt('days could not be deleted', ({ database }) => {
        const { from, to } = range ?? everyDay;
        removeDays(database, dayNumber(from), dayNumber(to));
        shrink(database, log);
        return true;
      });
      return removed === true && copiesGone;
    },
    removeBefore: (date) => {
      const oldest = new Date(`${date}T00:00:00`).getTime();
      removeCopies(folder, (modifiedMs) => modifiedMs < oldest, log);
      attempt('old days could not be deleted', ({ database }) => {
        const day = dayNumber(date);
        // Their room is taken by the days to come: the file need not be written anew each day.
        if (hasDaysBefore(database, day)) removeDays(database, 0, day - 1);
      });
    },
    close: () => {
      if (closed) return;
      flush();
      closed = true;
      const current = open;
      open = null;
      if (current !== null) quietly(() => current.database.close());
    }
  };
}

function writeAll({ database, minutes, events }: Open, waiting: WaitingRows, now: number): true {
  database.exec('BEGIN IMMEDIATE');
  for (const minute of waiting.minutes) {
    const before = minutes.at(minute.epochMinute);
    minutes.put(before === null ? minute : mergeMinutes(before, minute));
  }
  for (const event of waiting.events) events.add(event, now);
  database.exec('COMMIT');
  return true;
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

/** More than there are tips, so that all take their turn. */
const tipsRemembered = 60;

const everyDay: DayRange = { from: '0000-01-01', to: '9999-12-31' };

function isWithin({ from, to }: DayRange, date: string): boolean {
  return date >= from && date <= to;
}

function bytesOf(folder: string, name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
}

function quietly(operation: () => void): void {
  try {
    operation();
  } catch {
    // The connection is given up anyway.
  }
}
