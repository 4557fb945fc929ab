/** A piece of a picture that can be pointed at or walked to: where it lies along the picture, 0–1, and its words. */
export type Reading = { readonly from: number; readonly to: number; readonly words: string };

/**
 * The piece at a place of the picture: the narrowest of those that hold it, as a mark lies upon a stretch; a mark has
 * no width and is found within `reach`.
 * @returns its index, or null between pieces
 */
export function readingAt(readings: readonly Reading[], place: number, reach: number): number | null {
  let found: number | null = null;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const [index, { from, to }] of readings.entries()) {
    const margin = to - from < reach ? reach : 0;
    if (place < from - margin || place > to + margin || to - from >= narrowest) continue;
    narrowest = to - from;
    found = index;
  }
  return found;
}
