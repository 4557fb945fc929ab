import { longestPauseMs } from '../monitor/pause.ts';
import type { PauseLength } from '../monitor/snapshot.ts';

/** What the command line calls the lengths that menus offer. */
const named: ReadonlyMap<string, PauseLength> = new Map([
  ['30min', '30min'],
  ['1h', '1h'],
  ['2h', '2h'],
  ['tomorrow', 'untilTomorrow'],
  ['until-resumed', 'untilResumed']
]);

const longestMinutes = longestPauseMs / 60_000;

/**
 * The pause that a word on the command line means: a name, or hours and minutes such as `45m`, `90min`, `1h30m`.
 * Null where it is none, or none that a pause can have.
 */
export function parsePauseLength(given: string): PauseLength | null {
  const word = given.trim().toLowerCase();
  const known = named.get(word);
  if (known !== undefined) return known;
  const parts = /^(?:(\d{1,2})h)?(?:(\d{1,4})m(?:in)?)?$/u.exec(word);
  if (parts === null) return null;
  const minutes = Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0);
  return minutes >= 1 && minutes <= longestMinutes ? { minutes } : null;
}
