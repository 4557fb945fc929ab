import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataInventory, ownerOf } from '../../core/privacy/dataInventory.ts';
import type { Log } from '../system/log.ts';

/** Rights of the group and of everybody else. */
const othersRights = 0o077;

export type PrivateFolders = {
  readonly data: string;
  readonly log: string;
  /** False: the folder was named on the command line and may hold other things, so its own rights are let be. */
  readonly dataIsOurs: boolean;
};

/**
 * Takes from everybody but the user what rights there are on Plumbline's folder and files: new files are made that
 * way, but old ones may come from a backup, another version or another mask. On Windows the profile's rights, which
 * are inherited, do the same.
 */
export function keepPrivate(folders: PrivateFolders, platform: NodeJS.Platform, log: Log): void {
  if (platform === 'win32') return;
  if (folders.dataIsOurs) restrict(folders.data, 0o700, log);
  restrict(folders.log, 0o700, log);
  for (const name of namesIn(folders.data)) {
    if (ownerOf(name) !== 'browser') restrict(join(folders.data, name), 0o600, log);
  }
  for (const name of dataInventory.log.names) restrict(join(folders.log, name), 0o600, log);
}

function restrict(path: string, mode: number, log: Log): void {
  try {
    const entry = lstatSync(path);
    // What a link leads to may be anything.
    if (entry.isSymbolicLink() || (entry.mode & othersRights) === 0) return;
    chmodSync(path, mode);
    log.warn(`storage: others could read ${path}, and no longer can`);
  } catch (error) {
    if (isMissing(error)) return;
    log.error('storage: rights could not be taken from others', error);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
