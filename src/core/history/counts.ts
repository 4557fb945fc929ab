import type { Counts } from './records.ts';

/** Counts with some seconds more of one kind. */
export function withMore<Key extends string>(counts: Counts<Key>, key: Key, seconds: number): Counts<Key> {
  return { ...counts, [key]: (counts[key] ?? 0) + seconds };
}

/**
 * Counts made key by key; what comes to nothing is left out.
 * @param none empty counts of that kind, which the compiler cannot make for an open set of keys
 */
export function countsBy<Key extends string>(
  none: Counts<Key>,
  keys: readonly Key[],
  secondsOf: (key: Key) => number
): Counts<Key> {
  return keys.reduce((counts, key) => {
    const seconds = secondsOf(key);
    return seconds === 0 ? counts : withMore(counts, key, seconds);
  }, none);
}

/** The sum of both, by kind. */
export function addCounts<Key extends string>(
  keys: readonly Key[],
  one: Counts<Key>,
  other: Counts<Key>
): Counts<Key> {
  return keys.reduce((counts, key) => {
    const seconds = other[key] ?? 0;
    return seconds === 0 ? counts : withMore(counts, key, seconds);
  }, one);
}

export function totalOf<Key extends string>(keys: readonly Key[], counts: Counts<Key>): number {
  return keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
}

/**
 * Whole numbers in the proportions of the parts that add up to `whole`: rounded down, and what is left over goes to
 * the largest remainders, to the earlier part on a tie (the method of Hamilton).
 * @param parts not negative; all zero gives all zero
 * @param whole a whole number, at most the sum of the parts rounded
 */
export function apportion(parts: readonly number[], whole: number): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part * whole) / sum);
  const rounded = exact.map(Math.floor);
  const left = whole - rounded.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return rounded.map((part, index) => (raised.has(index) ? part + 1 : part));
}
