import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './runProgram.ts';

/** About 110 MB: a minute and a half at 10 Mbit/s. Who waits longer than that is better served by the stand-in. */
const longestFetch = 90_000;
/** After a failure the next start does not try again for so long, in milliseconds: one day. */
const retryAfter = 24 * 60 * 60 * 1000;
/** Silence before the fetch is announced: without a network it has failed by then. */
const announceAfter = 2000;

/** Null when the binary is there now, otherwise why it is not, in a few words. */
export type FetchFailure = string | null;

/**
 * Lets the `electron` package fetch its binary, which it does not do at install since version 42.
 * `PLUMBLINE_FETCH_ELECTRON=1` tries again at once after a failure.
 */
export async function fetchElectron(folder: string): Promise<FetchFailure> {
  const note = join(folder, 'node_modules', '.cache', 'plumbline', 'electronFetch.json');
  const remembered = process.env['PLUMBLINE_FETCH_ELECTRON'] ? null : recentFailure(note, Date.now());
  if (remembered !== null) return remembered;
  const announcement = setTimeout(() => {
    console.log(`Fetching Electron's binary, once (at most ${longestFetch / 1000} seconds) …`);
  }, announceAfter);
  const install = join(folder, 'node_modules', 'electron', 'install.js');
  const { code, timedOut, output } = await runProgram(process.execPath, [install], { timeout: longestFetch });
  clearTimeout(announcement);
  if (code === 0) {
    rmSync(note, { force: true });
    return null;
  }
  const why = timedOut ? `not within ${longestFetch / 1000} seconds` : reasonOf(output);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify({ failedAt: Date.now(), why }));
  return why;
}

/** The reason of a failure that is not long ago; null otherwise, also when the note cannot be read. */
export function recentFailure(note: string, now: number): FetchFailure {
  try {
    const read: unknown = JSON.parse(readFileSync(note, 'utf8'));
    if (typeof read !== 'object' || read === null || !('failedAt' in read) || !('why' in read)) return null;
    const age = now - Number(read.failedAt);
    return age >= 0 && age < retryAfter ? String(read.why) : null;
  } catch {
    return null;
  }
}

/** The first line that names an error, without its class; the rest is a stack. */
export function reasonOf(output: string): string {
  const line =
    /^(?:\w*Error|RequestError)[^:\n]*: *(.+)$/m.exec(output)?.[1] ?? output.trim().split('\n')[0] ?? '';
  // All that Node's fetch says of a name that is not known or a host that does not answer.
  if (line.trim() === 'fetch failed') return 'its download server cannot be reached';
  return line.trim() || 'no reason given';
}
