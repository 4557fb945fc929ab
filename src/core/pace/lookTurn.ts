/** How the frames to look at are picked out of those that come. */
export const turnRules = {
  /** Frames come with jitter: one this much early is as good as the next, which comes a whole frame later. */
  earlySeconds: 0.02,
  /** A turn later than this share of its period (a gap, a slow machine) begins a new beat instead of catching up. */
  lateShare: 0.5
} as const;

/**
 * Whether the frame of the moment `t` is to be looked at. The turns keep their beat, so that a frame that is a little
 * late does not lower the rate.
 * @param turn the beat of the turn before, null for the first frame
 * @param perSecond wanted looks a second; 0 for none
 * @returns the beat of this turn, to be handed in the next time; null when it is not time yet
 */
export function nextTurn(turn: number | null, t: number, perSecond: number): number | null {
  if (!(perSecond > 0)) return null;
  if (turn === null) return t;
  const period = 1 / perSecond;
  const beat = turn + period;
  if (t < beat - turnRules.earlySeconds) return null;
  return t - beat > period * turnRules.lateShare ? t : beat;
}
