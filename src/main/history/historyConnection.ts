import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Log } from '../system/log.ts';
import { type EventRows, eventRows } from './eventRows.ts';
import { connectToHistory, historyFile, openHistoryDatabase } from './historyDatabase.ts';
import { removeFile } from './historyDeletion.ts';
import { historySteps } from './historySchema.ts';
import { type HourRows, hourRows } from './hourRows.ts';
import { type MinuteRows, minuteRows } from './minuteRows.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';

/** The open file, and what reads and writes its rows. */
export type OpenHistory = {
  readonly database: DatabaseSync;
  readonly minutes: MinuteRows;
  readonly hours: HourRows;
  readonly events: EventRows;
};

/** Keeps the history file open while that is possible, and tells what is wrong when it is not. */
export type HistoryConnection = {
  /**
   * Does something with the file, opening it first where it is not. Null where that failed: trouble is told once, a
   * transaction is taken back, and a file that turned out to be damaged is set aside by the next use.
   * @param what for the log: what could not be done
   */
  readonly use: <Result>(what: string, operation: (open: OpenHistory) => Result) => Result | null;
  /** The same where there is a file already, and `none` where there is not: looking makes no file. */
  readonly look: <Result>(
    what: string,
    none: Result,
    operation: (open: OpenHistory) => Result
  ) => Result | null;
  /** Rows were written: whatever trouble was told is over. */
  readonly written: () => void;
  readonly isOpen: () => boolean;
  readonly isHeldByOther: () => boolean;
  /** Deletes the file itself, in whatever state it is; the next use begins a fresh one. Tells whether it is gone. */
  readonly drop: () => boolean;
  readonly close: () => void;
};

export type HistoryConnectionParts = {
  readonly folder: string;
  readonly log: Log;
  readonly notice: (content: NoticeContent) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly steps?: readonly string[];
  readonly connect?: (path: string) => DatabaseSync;
};

/** Opens nothing yet. */
export function connectHistory(parts: HistoryConnectionParts): HistoryConnection {
  const { folder, log, notice } = parts;
  let open: OpenHistory | null = null;
  let closed = false;
  let foundDamaged = false;
  let heldByOther = false;
  let toldTrouble = false;

  const tellTrouble = (what: string, error: unknown): void => {
    if (toldTrouble) return;
    toldTrouble = true;
    log.error(`history: ${what}`, error);
    const locked = sqliteTrouble(error) === 'locked';
    notice({ kind: locked ? 'historyLocked' : 'historyNotSaved', file: historyFile });
  };

  const ensureOpen = (): OpenHistory | null => {
    if (open !== null || closed) return open;
    const opening = openHistoryDatabase({
      folder,
      now: parts.now,
      steps: parts.steps ?? historySteps,
      connect: parts.connect ?? connectToHistory,
      foundDamaged
    });
    if (opening.setAside !== null) {
      foundDamaged = false;
      const { why, keptAs } = opening.setAside;
      log.warn(`history: ${historyFile} was set aside as ${keptAs} (${why})`);
      const kind = why === 'damaged' ? 'fileSetAside' : 'historyFromNewer';
      notice({ kind, file: historyFile, keptAs });
    }
    heldByOther = opening.kind === 'refused' && opening.trouble === 'locked';
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

  const letGo = (): void => {
    const current = open;
    open = null;
    if (current !== null) quietly(() => current.database.close());
  };

  const use = <Result>(what: string, operation: (open: OpenHistory) => Result): Result | null => {
    const current = ensureOpen();
    if (current === null) return null;
    try {
      return operation(current);
    } catch (error) {
      if (current.database.isTransaction) quietly(() => current.database.exec('ROLLBACK'));
      if (sqliteTrouble(error) === 'damaged') {
        log.error(`history: ${what}, the file is damaged`, error);
        letGo();
        foundDamaged = true;
      } else {
        tellTrouble(what, error);
      }
      return null;
    }
  };

  return {
    use,
    look: (what, none, operation) => {
      const isThere = open !== null || foundDamaged || existsSync(join(folder, historyFile));
      return isThere ? use(what, operation) : none;
    },
    written: () => {
      if (toldTrouble) notice({ kind: 'historySavedAgain', file: historyFile });
      toldTrouble = false;
    },
    isOpen: () => open !== null,
    isHeldByOther: () => heldByOther,
    drop: () => {
      letGo();
      foundDamaged = false;
      return removeFile(folder, log);
    },
    close: () => {
      closed = true;
      letGo();
    }
  };
}

function quietly(operation: () => void): void {
  try {
    operation();
  } catch {
    // The connection is given up anyway.
  }
}
