import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataInventory, keptDataIds, ownerOf, type KeptDataId } from '../../core/privacy/dataInventory.ts';
import type { Log } from '../system/log.ts';

/** Where what is kept lies; absolute. */
export type KeptFolders = { readonly data: string; readonly log: string };

/** How many bytes each kind of kept data takes up; null where the system would not tell. */
export function measureKept(folders: KeptFolders): Readonly<Record<KeptDataId, number | null>> {
  const entries = entriesOf(folders.data);
  const sizes = keptDataIds.map((id) => {
    if (dataInventory[id].folder === 'log') {
      return [id, sumOf(dataInventory[id].names.map((name) => sizeOf(join(folders.log, name))))] as const;
    }
    const own = entries?.filter((name) => ownerOf(name) === id && join(folders.data, name) !== folders.log);
    return [
      id,
      own === undefined ? null : sumOf(own.map((name) => sizeOf(join(folders.data, name))))
    ] as const;
  });
  const bytes = new Map(sizes);
  return {
    settings: bytes.get('settings') ?? null,
    places: bytes.get('places') ?? null,
    history: bytes.get('history') ?? null,
    checkIn: bytes.get('checkIn') ?? null,
    wellbeing: bytes.get('wellbeing') ?? null,
    state: bytes.get('state') ?? null,
    log: bytes.get('log') ?? null,
    browser: bytes.get('browser') ?? null
  };
}

/**
 * Deletes everything that Plumbline keeps of a person; to be called when nothing writes any more. What the browser
 * keeps stays: it is in use until the process ends, and says nothing about anybody.
 */
export function deleteKept(folders: KeptFolders, log: Log): void {
  for (const name of entriesOf(folders.data) ?? []) {
    if (ownerOf(name) === 'browser') continue;
    remove(join(folders.data, name), log);
  }
  for (const name of dataInventory.log.names) remove(join(folders.log, name), log);
}

function remove(path: string, log: Log): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch (error) {
    log.error('privacy: a file could not be deleted', error);
  }
}

function entriesOf(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

/** Bytes of a file, or of all in a folder. What is not there, or just went, has none. */
function sizeOf(path: string): number {
  try {
    const entry = lstatSync(path);
    if (!entry.isDirectory()) return entry.size;
    return sumOf(readdirSync(path).map((name) => sizeOf(join(path, name))));
  } catch {
    return 0;
  }
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
