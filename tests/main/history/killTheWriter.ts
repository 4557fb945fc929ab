import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';

/** What was wrong after a kill; empty where all was as promised. */
export type KillFindings = {
  readonly kills: number;
  /** Kills that came between the start of a write and the word that it is done. */
  readonly midWrite: number;
  readonly minutes: number;
  readonly faults: readonly string[];
};

/** So long a killed program had been writing at most, milliseconds. */
const longestLifeMs = 80;

/**
 * Kills a program that writes history, at random moments, again and again on the same file, and looks each time: the
 * file opens, SQLite finds it whole, every minute that was said to be written is there, and at most the one under way
 * beyond.
 */
export async function killTheWriter(folder: string, kills: number): Promise<KillFindings> {
  const faults: string[] = [];
  let next = 0;
  let midWrite = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const said = await writeUntilKilled(folder, next);
    faults.push(...said.filter((line) => line.startsWith('failed')).map((line) => `kill ${kill}: ${line}`));
    const confirmed = said.findLast((line) => line.startsWith('written'));
    const last = confirmed === undefined ? next - 1 : Number(confirmed.slice('written '.length));
    const kept = lookAt(folder);
    if (kept.check !== 'ok') faults.push(`kill ${kill}: ${kept.check}`);
    if (kept.minutes !== kept.last + 1)
      faults.push(`kill ${kill}: ${kept.minutes} minutes up to ${kept.last}`);
    if (kept.events !== kept.minutes)
      faults.push(`kill ${kill}: ${kept.events} events, ${kept.minutes} minutes`);
    if (kept.last < last || kept.last > last + 1)
      faults.push(`kill ${kill}: ${last} written, ${kept.last} kept`);
    if (kept.last === last + 1) midWrite += 1;
    next = kept.last + 1;
  }
  return { kills, midWrite, minutes: next, faults };
}

async function writeUntilKilled(folder: string, first: number): Promise<readonly string[]> {
  const program = join(import.meta.dirname, 'minutesForever.ts');
  const child = spawn(process.execPath, [program, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const ended = once(child, 'close');
  let heard = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (heard === '') setTimeout(() => child.kill('SIGKILL'), randomInt(longestLifeMs));
    heard += text;
  });
  await ended;
  // The last line may be cut off by the kill.
  return heard.split('\n').slice(0, -1);
}

/** Opens the file as the app does, then looks into it. */
function lookAt(folder: string): {
  readonly check: string;
  readonly last: number;
  readonly minutes: number;
  readonly events: number;
} {
  const notices: string[] = [];
  const ignore = (): void => undefined;
  const store = openHistoryStore({
    folder,
    log: { info: ignore, warn: ignore, error: ignore },
    notice: ({ kind }) => notices.push(kind),
    now: () => 0
  });
  const opened = store.dates() !== null && notices.length === 0;
  store.close();
  const database = new DatabaseSync(join(folder, 'history.sqlite'));
  const check = String(database.prepare('PRAGMA integrity_check').get()?.['integrity_check']);
  const minutes = database.prepare('SELECT count(*) AS rows, max(epochMinute) AS last FROM minute').get();
  const events = database.prepare('SELECT count(*) AS rows FROM event').get();
  database.close();
  return {
    check: opened ? check : `not opened, ${notices.join(', ')}`,
    last: Number(minutes?.['last'] ?? -1),
    minutes: Number(minutes?.['rows']),
    events: Number(events?.['rows'])
  };
}
