import type { BadState, PostureState } from '../posture/verdict.ts';
import { badStates } from '../posture/verdict.ts';
import { pairingTiming } from './pairingRules.ts';

/** The last half hour of posture, by the minute: seconds watched, and seconds in each bad posture. */
export type PostureTrail = readonly TrailBucket[];
export type TrailBucket = {
  readonly number: number;
  readonly watchedSeconds: number;
  readonly badSeconds: Readonly<Partial<Record<BadState, number>>>;
};

/** Adds seconds in which a verdict held. Time that could not be judged is not part of it. */
export function withPosture(
  trail: PostureTrail,
  state: PostureState,
  seconds: number,
  nowSeconds: number
): PostureTrail {
  if (state === 'away' || state === 'cannotTell') return trail;
  const { bucketSeconds, trailSeconds } = pairingTiming;
  const number = Math.floor(nowSeconds / bucketSeconds);
  const last = trail.at(-1);
  const current = last?.number === number ? last : { number, watchedSeconds: 0, badSeconds: {} };
  const bad = badStates.find((one) => one === state);
  const grown: TrailBucket = {
    number,
    watchedSeconds: current.watchedSeconds + seconds,
    badSeconds:
      bad === undefined
        ? current.badSeconds
        : { ...current.badSeconds, [bad]: (current.badSeconds[bad] ?? 0) + seconds }
  };
  if (last?.number === number) return [...trail.slice(0, -1), grown];
  const oldest = Math.floor((nowSeconds - trailSeconds) / bucketSeconds);
  return [...trail.filter((bucket) => bucket.number > oldest), grown];
}

/** Watched seconds and those in one of the postures, within the last `withinSeconds`. */
export function trailShare(
  trail: PostureTrail,
  states: readonly BadState[],
  nowSeconds: number,
  withinSeconds: number
): { readonly watchedSeconds: number; readonly badSeconds: number } {
  const oldest = Math.floor((nowSeconds - withinSeconds) / pairingTiming.bucketSeconds);
  let watchedSeconds = 0;
  let badSeconds = 0;
  for (const bucket of trail) {
    if (bucket.number <= oldest) continue;
    watchedSeconds += bucket.watchedSeconds;
    for (const state of states) badSeconds += bucket.badSeconds[state] ?? 0;
  }
  return { watchedSeconds, badSeconds };
}
