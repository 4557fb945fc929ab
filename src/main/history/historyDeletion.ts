import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../system/log.ts';
import { historyFile } from './historyDatabase.ts';

/** Whether there is anything of the days before this one (`20260329`). */
export function hasDaysBefore(database: DatabaseSync, day: number): boolean {
  const row = database
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM minute WHERE day < ?) OR EXISTS (SELECT 1 FROM event WHERE day < ?) AS found`
    )
    .get(day, day);
  return row?.['found'] === 1;
}

/**
 * Deletes days (`20260329`), both included, so that their bytes are gone from the file and its log: `secure_delete`
 * writes zeros over the rows, and the log, the last to hold them, is cut to nothing.
 * @throws SQLite's errors
 */
export function removeDays(database: DatabaseSync, fromDay: number, toDay: number): void {
  database.exec('BEGIN IMMEDIATE');
  database.prepare('DELETE FROM minute WHERE day BETWEEN ? AND ?').run(fromDay, toDay);
  database.prepare('DELETE FROM event WHERE day BETWEEN ? AND ?').run(fromDay, toDay);
  database.exec(
    'DELETE FROM baseline WHERE number NOT IN (SELECT baseline FROM minute WHERE baseline IS NOT NULL)'
  );
  database.exec('COMMIT');
  cutLog(database);
}

/** Takes the room of what was deleted out of the file. Needs as much again while it runs; without it, nothing changes. */
export function shrink(database: DatabaseSync, log: Log): void {
  try {
    database.exec('VACUUM');
  } catch (error) {
    log.error('history: the file could not be made smaller', error);
  }
  cutLog(database);
}

/**
 * Deletes the files that were set aside or kept when the format changed: they may hold any day.
 * @param isGone by when the copy was last written, epoch milliseconds
 * @returns whether all that were to go are gone
 */
export function removeCopies(folder: string, isGone: (writtenMs: number) => boolean, log: Log): boolean {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (/^history\.kept-.*\.sqlite/u.test(name) && isGone(statSync(path).mtimeMs)) {
        rmSync(path, { force: true });
      }
    }
    return true;
  } catch (error) {
    log.error('history: copies could not be deleted', error);
    return false;
  }
}

/** Deletes the history file and what SQLite keeps beside it; tells whether they are gone. */
export function removeFile(folder: string, log: Log): boolean {
  try {
    for (const name of ['', '-wal', '-shm']) rmSync(join(folder, `${historyFile}${name}`), { force: true });
    return true;
  } catch (error) {
    log.error('history: the file could not be deleted', error);
    return false;
  }
}

function cutLog(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
