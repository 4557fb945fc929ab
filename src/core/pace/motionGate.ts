import { paceRules } from './paceRules.ts';

/**
 * Whether the pose model may leave this picture out, because it shows what the last one it saw did. The landmarks of
 * that one then stand for the time between. Never for longer than `unchangedSeconds`: the next turn would come too late.
 * @param sinceLook seconds since the model last saw a picture; null: it never did
 * @param largestChange luma difference of the part of the picture that changed most since then; null: not known
 * @param period seconds until the next turn
 */
export function mayLeaveOut(sinceLook: number | null, largestChange: number | null, period: number): boolean {
  if (sinceLook === null || largestChange === null || sinceLook < 0) return false;
  return largestChange <= paceRules.unchangedLuma && sinceLook + period <= paceRules.unchangedSeconds;
}
