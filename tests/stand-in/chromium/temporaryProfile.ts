import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../../scripts/parentWatch.ts';

const prefix = 'plumbline-stand-in-';

/** A folder for Chromium's profile that lives as long as this process. */
export type TemporaryProfile = { readonly folder: string; remove(): void };

/**
 * Makes the folder, and removes those that a killed process left behind: its number is part of the name.
 */
export function createTemporaryProfile(within: string = tmpdir()): TemporaryProfile {
  for (const name of readdirSync(within)) {
    const owner = Number(/^plumbline-stand-in-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(owner) && !isAlive(owner)) removeFolder(join(within, name));
  }
  const folder = mkdtempSync(join(within, `${prefix}${process.pid}-`));
  return { folder, remove: () => removeFolder(folder) };
}

function removeFolder(folder: string): void {
  try {
    // Chromium's helpers may still write for a moment after the browser has gone.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  } catch {
    // Left for the next start to sweep.
  }
}
