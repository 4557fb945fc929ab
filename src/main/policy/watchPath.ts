import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Disposer } from '../disposer.ts';

/**
 * Tells when a file may have come, changed or gone. Its folder is watched, and the one above it for the folder itself
 * coming and going. Where the system cannot watch, nothing is told; who needs to be sure looks now and then as well.
 */
export function watchPath(path: string, changed: () => void): Disposer {
  const folder = dirname(path);
  let inside = watchFolder(folder, basename(path), changed);
  const above = watchFolder(dirname(folder), basename(folder), () => {
    inside?.close();
    inside = watchFolder(folder, basename(path), changed);
    changed();
  });
  return () => {
    inside?.close();
    above?.close();
  };
}

function watchFolder(folder: string, name: string, changed: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, changedName) => {
      if (changedName === null || changedName === name) changed();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
