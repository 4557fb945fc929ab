import { chmodSync, closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keptName } from '../storage/keptName.ts';
import { historyApplicationId } from './historySchema.ts';
import { type SqliteTrouble, sqliteTrouble } from './sqliteTrouble.ts';

/** The name of the file in the user's folder. */
export const historyFile = 'history.sqlite';

export type HistoryFilePlace = {
  readonly folder: string;
  /** Marks copies; epoch milliseconds. */
  readonly now: () => number;
  /** The steps from an empty file to what this version writes. */
  readonly steps: readonly string[];
  /** Opens the database; a test gives one that refuses to grow. */
  readonly connect: (path: string) => DatabaseSync;
  /** It was found to be damaged while it was in use. */
  readonly foundDamaged: boolean;
};

/** What happened to a file that is no longer in use, so that it can be told. */
export type FileSetAside = { readonly why: 'damaged' | 'fromNewerVersion'; readonly keptAs: string };

export type HistoryOpening =
  | { readonly kind: 'opened'; readonly database: DatabaseSync; readonly setAside: FileSetAside | null }
  | {
      readonly kind: 'refused';
      readonly trouble: SqliteTrouble;
      readonly error: unknown;
      readonly setAside: FileSetAside | null;
    };

/**
 * Opens the history file, alone: no other program writes to it or reads it meanwhile. What cannot be read, and what a
 * newer version wrote, is set aside under another name and a fresh file begun; an older file is brought up to date with
 * a copy of it kept. Never throws.
 */
export function openHistoryDatabase(place: HistoryFilePlace): HistoryOpening {
  const first: Attempt = place.foundDamaged ? { kind: 'unfit', why: 'damaged' } : tryToOpen(place);
  if (first.kind === 'ready') return { kind: 'opened', database: first.database, setAside: null };
  if (first.kind === 'refused') return { ...first, setAside: null };
  let setAside: FileSetAside;
  try {
    setAside = { why: first.why, keptAs: setFileAside(place) };
  } catch (error) {
    return { kind: 'refused', trouble: 'unwritable', error, setAside: null };
  }
  const second = tryToOpen(place);
  if (second.kind === 'ready') return { kind: 'opened', database: second.database, setAside };
  return second.kind === 'refused'
    ? { ...second, setAside }
    : { kind: 'refused', trouble: 'damaged', error: new Error('a fresh file is damaged'), setAside };
}

/** The part of `connect` that the app uses. */
export function connectToHistory(path: string): DatabaseSync {
  // Nobody is waited for: the app stands still while it waits.
  return new DatabaseSync(path, { timeout: 0 });
}

type Attempt =
  | { readonly kind: 'ready'; readonly database: DatabaseSync }
  | { readonly kind: 'unfit'; readonly why: FileSetAside['why'] }
  | { readonly kind: 'refused'; readonly trouble: SqliteTrouble; readonly error: unknown };

function tryToOpen(place: HistoryFilePlace): Attempt {
  const path = join(place.folder, historyFile);
  let database: DatabaseSync | null = null;
  try {
    // Made by us, so that only the user's own account reads it; SQLite gives its side files the same rights.
    if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
    database = place.connect(path);
    prepare(database);
    const unfit = unfitness(database, place.steps.length);
    if (unfit !== null) {
      database.close();
      return { kind: 'unfit', why: unfit };
    }
    bringUpToDate(database, place);
    return { kind: 'ready', database };
  } catch (error) {
    if (database?.isOpen === true) database.close();
    const trouble = sqliteTrouble(error);
    return trouble === 'damaged' ? { kind: 'unfit', why: 'damaged' } : { kind: 'refused', trouble, error };
  }
}

/** Settings of the connection; they are not kept in the file. docs/decisions/0081 says why each. */
function prepare(database: DatabaseSync): void {
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
  `);
}

function unfitness(database: DatabaseSync, knownVersion: number): FileSetAside['why'] | null {
  const version = pragmaNumber(database, 'user_version');
  const isFresh = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (!isFresh && pragmaNumber(database, 'application_id') !== historyApplicationId) return 'damaged';
  if (version > knownVersion) return 'fromNewerVersion';
  const answer = database.prepare('PRAGMA quick_check(1)').get();
  return answer?.['quick_check'] === 'ok' ? null : 'damaged';
}

function bringUpToDate(database: DatabaseSync, place: HistoryFilePlace): void {
  const version = pragmaNumber(database, 'user_version');
  const missing = place.steps.slice(version);
  if (missing.length === 0) return;
  if (version > 0) keepCopy(database, place);
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of missing) database.exec(step);
    database.exec(
      `PRAGMA application_id = ${historyApplicationId}; PRAGMA user_version = ${place.steps.length};`
    );
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function keepCopy(database: DatabaseSync, { folder, now }: HistoryFilePlace): void {
  const copy = join(folder, keptName(folder, 'history', 'sqlite', now()));
  try {
    database.prepare('VACUUM INTO ?').run(copy);
    chmodSync(copy, 0o600);
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
}

/** The write-ahead log goes first: alone beside a fresh file it would be thrown away. */
function setFileAside({ folder, now }: HistoryFilePlace): string {
  const keptAs = keptName(folder, 'history', 'sqlite', now());
  const log = join(folder, `${historyFile}-wal`);
  if (existsSync(log)) renameSync(log, join(folder, `${keptAs}-wal`));
  rmSync(join(folder, `${historyFile}-shm`), { force: true });
  renameSync(join(folder, historyFile), join(folder, keptAs));
  return keptAs;
}

function pragmaNumber(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  return typeof value === 'number' ? value : 0;
}
