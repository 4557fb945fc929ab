import type { App } from 'electron';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataInventory, keptDataIds } from '../../core/privacy/dataInventory.ts';
import type { Disposer } from '../disposer.ts';

/** The part of Electron's `app` that knows where things lie. */
type FolderApp = Pick<App, 'getPath' | 'getName'> & {
  readonly commandLine: Pick<App['commandLine'], 'getSwitchValue'>;
};

/** Where this run keeps what it keeps. */
export type DataFolder = { readonly kind: 'own' } | TemporaryFolder;

/** The user's folder cannot be written: a temporary one stands in for it, and is gone when the run ends. */
export type TemporaryFolder = {
  readonly kind: 'temporary';
  /** The folder that it stands in for. */
  readonly unwritable: string;
  readonly error: unknown;
  readonly dispose: Disposer;
};

/**
 * Sees whether the user's folder can be written, before anything else does: on a home that is mounted read-only, or a
 * profile that did not come along, Chromium could not even take its lock and would end without a word. Where it cannot,
 * the run goes on in a temporary folder, with the user's settings and places as they can be read. To be called before
 * Electron is ready.
 * @throws where the temporary folder cannot be written either
 */
export function settleDataFolder(app: FolderApp & Pick<App, 'setPath'>): DataFolder {
  const own = ownDataFolder(app);
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    const probe = join(own, `.writable-${process.pid}`);
    writeFileSync(probe, '', { mode: 0o600 });
    rmSync(probe, { force: true });
    return { kind: 'own' };
  } catch (error) {
    const folder = mkdtempSync(join(app.getPath('temp'), 'plumbline-session-'));
    copyReadable(own, folder);
    const logs = join(folder, 'logs');
    mkdirSync(logs);
    app.setPath('userData', folder);
    app.setPath('sessionData', folder);
    app.setPath('logs', logs);
    return { kind: 'temporary', unwritable: own, error, dispose: () => removeQuietly(folder) };
  }
}

/** The user's own folder, whether it is there or not: Electron makes it when it is asked, and throws where it cannot. */
export function ownDataFolder(app: FolderApp): string {
  try {
    return app.getPath('userData');
  } catch {
    const given = app.commandLine.getSwitchValue('user-data-dir');
    return given === '' ? join(app.getPath('appData'), app.getName()) : given;
  }
}

/** The past stays where it is: it may be large, and no report of it is made in such a run. */
function copyReadable(from: string, to: string): void {
  const names = keptDataIds
    .filter((id) => id !== 'history' && dataInventory[id].folder === 'data')
    .flatMap((id) => dataInventory[id].names);
  for (const name of names) {
    try {
      copyFileSync(join(from, name), join(to, name));
    } catch {
      // Not there, or not readable either: the run begins with what is built in.
    }
  }
}

/** Chromium may still hold files of its own; what stays lies in the temporary folder, which only the user reads. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Left to the system's own cleaning.
  }
}
