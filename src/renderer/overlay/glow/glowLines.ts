import type { BadState } from '../../../core/posture/verdict.ts';

/** One line along the edge: how far inside, how wide, how long its strokes and gaps are. CSS pixels. */
export type GlowLine = {
  readonly inset: number;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly cap: 'round' | 'butt';
};

/**
 * The line of each posture; no two look alike without colour. Slouching an even line, a forward head long strokes,
 * leaning short ones, too close two lines, looking down dots.
 */
export const glowLines: Readonly<Record<BadState, readonly GlowLine[]>> = {
  slouch: [{ inset: 2, width: 4, dashes: [], cap: 'butt' }],
  forwardHead: [{ inset: 2, width: 4, dashes: [64, 20], cap: 'butt' }],
  lean: [{ inset: 2, width: 4, dashes: [14, 14], cap: 'butt' }],
  tooClose: [
    { inset: 1.5, width: 3, dashes: [], cap: 'butt' },
    { inset: 7, width: 2, dashes: [], cap: 'butt' }
  ],
  lookingDown: [{ inset: 3.5, width: 5, dashes: [0.1, 12], cap: 'round' }]
};
