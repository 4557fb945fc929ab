import { dayScale } from '../chart/BarFrame.tsx';
import type { Reading } from '../chart/readings.ts';

/** Where each day's bar lies in a picture of a width in pixels, with its words. */
export function dayReadings(
  dates: readonly string[],
  width: number,
  wordsOf: (date: string) => string
): readonly Reading[] {
  const scale = dayScale(dates, width);
  const across = Math.max(1, width);
  const gap = (scale.step() - scale.bandwidth()) / 2;
  return dates.map((date) => {
    const from = (scale(date) ?? 0) - gap;
    return { from: from / across, to: (from + scale.step()) / across, words: wordsOf(date) };
  });
}
