import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { z } from 'zod';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Log } from '../system/log.ts';
import { keptName } from './keptName.ts';

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
   * a notice says so once, and the next write tries again.
   */
  readonly write: (changes: Readonly<Record<string, unknown>>) => void;
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
    const aside = keptAs();
    try {
      renameSync(path, join(parts.folder, aside));
      parts.log.warn(`storage: ${file} is damaged and was set aside as ${aside}`);
      parts.notice({ kind: 'fileSetAside', file, keptAs: aside });
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
      keepCopy: () => null,
      removeCopies: () => undefined
    };
  }
  return {
    file,
    values: read.kind === 'record' ? read.values : {},
    lost: read.kind === 'noRecord',
    write: createWrite(parts, file),
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
  const parsed = record.safeParse(parsedJson(text.replace(/^\u{FEFF}/u, '')));
  return parsed.success ? { kind: 'record', values: parsed.data } : { kind: 'noRecord' };
}

/** Undefined where the text is not JSON. */
function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function createWrite(parts: RecordFileParts, file: string): RecordFile['write'] {
  let store: ElectronStore | null = null;
  let failed = false;
  return (changes) => {
    try {
      store ??= new ElectronStore({
        cwd: parts.folder,
        name: parts.name,
        accessPropertiesByDotNotation: false,
        // Only the user's own account reads them.
        configFileMode: 0o600
      });
      const kept = Object.entries({ ...store.store, ...changes }).filter(([, value]) => value !== undefined);
      store.store = Object.fromEntries(kept);
      failed = false;
    } catch (error) {
      parts.log.error(`storage: ${file} could not be saved`, error);
      if (!failed) parts.notice({ kind: 'fileNotSaved', file });
      failed = true;
    }
  };
}
