import type { Counts } from '../../core/history/records.ts';
import { jsonOrNull } from '../jsonOrNull.ts';

/** The seconds of a minute by reason, as a row keeps them: JSON, or null where there are none, as in most minutes. */
export function reasonsText(seconds: Counts<string>): string | null {
  const entries = Object.entries(seconds).filter(([, each]) => each !== undefined && each > 0);
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries));
}

/** Reads them back, as foreign as the file; null for what no version with these reasons writes. */
export function reasonsReader<const Name extends string>(
  names: readonly Name[]
): (value: unknown) => Counts<Name> | null {
  const none: Partial<Record<Name, number>> = {};
  const read = memoised((text: string) => reasonsFrom(text, names));
  return (value) => {
    if (value === null) return none;
    return typeof value === 'string' ? read(value) : null;
  };
}

export function isSecondsOfMinute(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 60;
}

/** The same few texts and days come again and again. */
export function memoised<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function reasonsFrom<const Name extends string>(text: string, names: readonly Name[]): Counts<Name> | null {
  const parsed = jsonOrNull(text);
  if (typeof parsed !== 'object' || parsed === null) return null;
  const seconds: Partial<Record<Name, number>> = {};
  for (const [key, value] of Object.entries(parsed)) {
    const name = names.find((each) => each === key);
    if (name === undefined || !isSecondsOfMinute(value)) return null;
    seconds[name] = value;
  }
  return seconds;
}
