import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from '../../core/history/calendar.ts';
import type { MinuteRecord } from '../../core/history/records.ts';
import type { ShownTip } from '../../core/history/reportTips.ts';
import type { StoredEvent } from '../../core/history/storedEvent.ts';
import type { DayRange } from '../../core/ipc/reportContract.ts';
import { localMidnight } from '../system/localTime.ts';
import type { EventsRead } from './eventRows.ts';
import { connectHistory, type HistoryConnectionParts } from './historyConnection.ts';
import { hasDaysBefore, removeCopies, removeDays, shrink } from './historyDeletion.ts';
import { historyFile } from './historyDatabase.ts';
import { datesIn } from './datesIn.ts';
import { dayNumber } from './historySchema.ts';
import type { HourRow } from './hourRows.ts';
import type { MinutesRead } from './minuteRows.ts';
import { dropOldest, noneWaiting, waitingOn, withWaiting } from './waitingRows.ts';
import { writeRows } from './writeRows.ts';

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

export type HistoryStoreParts = HistoryConnectionParts;

/** Opens the store. A file that cannot be opened now is tried again with each write. */
export function openHistoryStore(parts: HistoryStoreParts): HistoryStore {
  const { folder, log, notice, now } = parts;
  let waiting = noneWaiting;
  let closed = false;
  let toldSkipped = false;
  const file = connectHistory(parts);

  const flush = (): void => {
    if (waiting.minutes.length === 0 && waiting.events.length === 0) return;
    // Once more where the file turned out to be damaged: into the fresh one.
    for (let tries = 0; tries < 2; tries += 1) {
      const written = file.use('rows could not be written', (open) => writeRows(open, waiting, now(), log));
      if (written === true) {
        waiting = noneWaiting;
        file.written();
        return;
      }
      if (file.isOpen()) break;
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
    const rows = file.look('rows could not be read', noRows, ({ minutes, events }) => ({
      minutes: minutes.read(range.from, range.to),
      events: events.read(range.from, range.to)
    }));
    if (rows === null) return null;
    tellSkipped(rows.minutes.skipped + rows.events.skipped);
    const unwritten = waitingOn(waiting, (date) => isWithin(range, date));
    return {
      minutes: withWaiting(rows.minutes.minutes, unwritten.minutes),
      events: [...rows.events.events, ...unwritten.events]
    };
  };

  const readHours = (range: DayRange): StoredHours | null => {
    const rows = file.look('hours could not be read', noHours, ({ hours, events }) => ({
      hours: hours.read(range.from, range.to),
      events: events.read(range.from, range.to)
    }));
    if (rows === null) return null;
    tellSkipped(rows.events.skipped);
    const unwritten = waitingOn(waiting, (date) => isWithin(range, date));
    return {
      hours: [...rows.hours, ...unwritten.minutes],
      events: [...rows.events.events, ...unwritten.events]
    };
  };

  const dates = (): readonly string[] | null => {
    const days = file.look<readonly string[]>('days could not be read', [], ({ database }) =>
      datesIn(database)
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
      const written = file.look('tips could not be read', [], ({ events }) =>
        events.latestTips(tipsRemembered)
      );
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
      waiting = waitingOn(waiting, (date) => !isWithin(range, date));
      // Their room may be what the deleting needs.
      removeCopies(folder, () => true, log);
      const { from, to } = range ?? everyDay;
      const removed = file.look('days could not be deleted', true, ({ database }) => {
        removeDays(database, dayNumber(from), dayNumber(to));
        shrink(database, log);
        return true;
      });
      // A file that turned out to be damaged was set aside just now.
      const copiesGone = removeCopies(folder, () => true, log);
      if (removed === true) return copiesGone;
      // A full disk has no room even for zeros. Everything can go without them; not under another program, though.
      return range === null && !file.isHeldByOther() && file.drop() && copiesGone;
    },
    removeBefore: (date) => {
      const oldest = localMidnight(date);
      removeCopies(folder, (modifiedMs) => modifiedMs < oldest, log);
      file.look('old days could not be deleted', undefined, ({ database }) => {
        const day = dayNumber(date);
        // Their room is taken by the days to come: the file need not be written anew each day.
        if (hasDaysBefore(database, day)) removeDays(database, 0, day - 1);
      });
    },
    close: () => {
      if (closed) return;
      flush();
      closed = true;
      file.close();
    }
  };
}

const noRows = {
  minutes: { minutes: [], skipped: 0 },
  events: { events: [], skipped: 0 }
} as const satisfies { readonly minutes: MinutesRead; readonly events: EventsRead };
const noHours = { hours: [], events: noRows.events } as const;

/** More than there are tips, so that all take their turn. */
const tipsRemembered = 60;

const everyDay: DayRange = { from: '0000-01-01', to: '9999-12-31' };

function bytesOf(folder: string, name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
}
