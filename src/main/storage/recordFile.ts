import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { z } from 'zod';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import type { Log } from '../system/log.ts';
import { keptName } from './keptName.ts';
import { writeWhole } from './writeWhole.ts';

/** A JSON file of named values in the user's folder, kept by electron-store (whole-file, atomic writes). */
export type RecordFile = {
  /** File name without folder, for messages. */
  readonly file: string;
  /** What the file held when it was opened; values are as foreign as the file. */
  readonly values: Readonly<Record<string, unknown>>;
  /** There was a file, and what it held is not known. */
  readonly lost: boolean;
  /**
   * Writes these values (undefined removes one) and leaves all others in the file as they are. Where that fails,
   * a notice says so once, and the next write, of whatever values, or `retry` writes these as well. A file that was damaged
   * since it was opened is set aside, and what it is known to have held is written anew.
   */
  readonly write: (changes: Readonly<Record<string, unknown>>) => void;
  /** Tries again to write what could not be written; nothing where all is. To be called now and then. */
  readonly retry: () => void;
  /** Keeps a copy of the file as it stands; gives the copy's name, or null where it could not be made. */
  readonly keepCopy: () => string | null;
  /** Deletes every copy that was kept of this file. */
  readonly removeCopies: () => void;
};

export type RecordFileParts = {
  readonly folder: string;
  /** File name without `.json`. */
  readonly name: string;
  readonly log: Log;
  readonly notice: (content: NoticeContent) => void;
  /** Marks copies; epoch milliseconds. */
  readonly now: () => number;
};

/**
 * Opens a record file. A file that is not JSON, or no record, is set aside under another name and a fresh one
 * begun; one that cannot be opened at all is left alone, and changes live in memory. Both are told by a notice.
 */
export function openRecordFile(parts: RecordFileParts): RecordFile {
  const file = `${parts.name}.json`;
  const path = join(parts.folder, file);
  const keptAs = (): string => keptName(parts.folder, parts.name, 'json', parts.now());
  let read = readRecord(path);

  if (read.kind === 'noRecord') {
    try {
      setAside(parts, file);
    } catch (error) {
      read = { kind: 'unreadable', error };
    }
  }
  if (read.kind === 'unreadable') {
    parts.log.error(`storage: ${file} could not be opened`, read.error);
    parts.notice({ kind: 'fileNotReadable', file });
    return {
      file,
      values: {},
      lost: true,
      write: () => undefined,
      retry: () => undefined,
      keepCopy: () => null,
      removeCopies: () => undefined
    };
  }
  return {
    file,
    values: read.kind === 'record' ? read.values : {},
    lost: read.kind === 'noRecord',
    ...createWriting(parts, file, read.kind === 'record' ? read.values : {}),
    keepCopy: () => {
      const copy = keptAs();
      try {
        copyFileSync(path, join(parts.folder, copy));
        return copy;
      } catch (error) {
        parts.log.error(`storage: no copy of ${file} could be made`, error);
        return null;
      }
    },
    removeCopies: () => removeCopies(parts)
  };
}

/** @throws when it cannot be renamed */
function setAside(parts: RecordFileParts, file: string): void {
  const keptAs = keptName(parts.folder, parts.name, 'json', parts.now());
  renameSync(join(parts.folder, file), join(parts.folder, keptAs));
  parts.log.warn(`storage: ${file} is damaged and was set aside as ${keptAs}`);
  parts.notice({ kind: 'fileSetAside', file, keptAs });
}

function removeCopies({ folder, name, log }: RecordFileParts): void {
  try {
    const copies = readdirSync(folder).filter((each) => each.startsWith(`${name}.kept-`));
    for (const copy of copies) rmSync(join(folder, copy), { force: true });
  } catch (error) {
    log.error(`storage: copies of ${name}.json could not be deleted`, error);
  }
}

type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'noRecord' }
  | { readonly kind: 'unreadable'; readonly error: unknown };

const record = z.record(z.string(), z.unknown());

function readRecord(path: string): Reading {
  if (!existsSync(path)) return { kind: 'none' };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { kind: 'unreadable', error };
  }
  const parsed = record.safeParse(jsonOrNull(text));
  return parsed.success ? { kind: 'record', values: parsed.data } : { kind: 'noRecord' };
}

function createWriting(
  parts: RecordFileParts,
  file: string,
  opened: Readonly<Record<string, unknown>>
): Pick<RecordFile, 'write' | 'retry'> {
  let store: ElectronStore | null = null;
  let failed = false;
  /** What the file is to hold, as far as it is known here. */
  let known = opened;
  /** What is not in the file yet. */
  let unsaved: Readonly<Record<string, unknown>> = {};

  const save = (values: Readonly<Record<string, unknown>>): void => {
    store ??= new ElectronStore({
      cwd: parts.folder,
      name: parts.name,
      accessPropertiesByDotNotation: false,
      // Only the user's own account reads them.
      configFileMode: 0o600
    });
    const kept = Object.entries({ ...store.store, ...values }).filter(([, value]) => value !== undefined);
    const next = Object.fromEntries(kept);
    proveRoom(join(parts.folder, file), JSON.stringify(next, undefined, '\t'));
    store.store = next;
  };

  const saveAnyhow = (): void => {
    try {
      save(unsaved);
    } catch (error) {
      if (readRecord(join(parts.folder, file)).kind !== 'noRecord') throw error;
      setAside(parts, file);
      save(known);
    }
  };

  const attempt = (): void => {
    try {
      saveAnyhow();
      unsaved = {};
      failed = false;
    } catch (error) {
      if (failed) return;
      failed = true;
      parts.log.error(`storage: ${file} could not be saved`, error);
      parts.notice({ kind: 'fileNotSaved', file });
    }
  };

  return {
    write: (changes) => {
      known = { ...known, ...changes };
      unsaved = { ...unsaved, ...changes };
      attempt();
    },
    retry: () => {
      if (failed) attempt();
    }
  };
}

/**
 * Writes the same text beside the file first. electron-store does not look how much of its text was taken: on a disk with
 * room for a part of it, the part would silently take the place of a whole file (found with a limit on file sizes).
 * @throws what the system says, with the file as it was
 */
function proveRoom(path: string, text: string): void {
  const trial = `${path}.partial`;
  try {
    writeWhole(trial, text);
  } finally {
    rmSync(trial, { force: true });
  }
}
