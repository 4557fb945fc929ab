/** How the frames to look at are picked out of those that come. */
export const paceRules = {
  /** Frames come with jitter: one this share of the period early is as good as the next, which is a whole frame later. */
  earlyShare: 0.15
} as const;

/**
 * Whether the frame of the moment `t` is to be looked at. The turns keep their beat: a late frame does not push later
 * ones back, unless it is late by a whole period.
 * @param turn the beat of the turn before, null for the first frame
 * @param perSecond wanted looks a second; 0 for none
 * @returns the beat of this turn, to be handed in the next time; null when it is not time yet
 */
export function nextTurn(turn: number | null, t: number, perSecond: number): number | null {
  if (!(perSecond > 0)) return null;
  if (turn === null) return t;
  const period = 1 / perSecond;
  const beat = turn + period;
  if (t < beat - period * paceRules.earlyShare) return null;
  return t - beat > period ? t : beat;
}
