import { badStates, type PostureState } from '../posture/verdict.ts';
import type { Counts } from './records.ts';
import { reportRules, type Share } from './report.ts';

/** The postures that a verdict can tell; the rest of the states says that there was none. */
export const judgedStates = ['upright', ...badStates] as const;

/** Seconds in which a posture was told. */
export function judgedSecondsOf(states: Counts<PostureState>): number {
  let seconds = 0;
  for (const state of judgedStates) seconds += states[state] ?? 0;
  return seconds;
}

/** The share upright of the judged time, or that there was too little of it to say. */
export function shareOf(uprightSeconds: number, judgedSeconds: number): Share {
  if (judgedSeconds < reportRules.leastJudgedSeconds) return { kind: 'tooLittle' };
  return { kind: 'known', share: uprightSeconds / judgedSeconds };
}

/** The share, or null where it is not known. */
export function knownShare(share: Share): number | null {
  return share.kind === 'known' ? share.share : null;
}

/** How many points the first is above the second, between the whole percents that people see. */
export function pointsBetween(share: number, other: number): number {
  return Math.round(share * 100) - Math.round(other * 100);
}

/** The middle one, or the mean of the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
