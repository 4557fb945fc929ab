import type { Strengths } from './judge.ts';
import { stepRule, timeRule } from './thresholds.ts';
import { badStates, type BadState, type PostureState } from './verdict.ts';

/** The state of the moment and what may become of it. */
export type Moment = {
  readonly state: Extract<PostureState, 'upright' | BadState> | null;
  /** A state that has spoken up but not lasted for `settle` yet. */
  readonly candidate: { readonly state: 'upright' | BadState; readonly seconds: number } | null;
};

export const noMoment: Moment = { state: null, candidate: null };

/**
 * The state of the moment after one more judged look, `seconds` after the one before. Hysteresis: a bad state is entered
 * at strength 0 and left at `stepRule.leave`; a change that is not clear has to last for a moment first.
 */
export function stepMoment(moment: Moment, strengths: Strengths, seconds: number): Moment {
  const target = targetOf(strengths, moment.state);
  if (target === moment.state) return { state: moment.state, candidate: null };
  if (moment.state === null && target === 'upright') return { state: 'upright', candidate: null };
  const lasted = moment.candidate?.state === target ? moment.candidate.seconds + seconds : 0;
  return lasted >= timeRule.settle || isClear(strengths, target)
    ? { state: target, candidate: null }
    : { state: moment.state, candidate: { state: target, seconds: lasted } };
}

/** The bad state that names the posture, or upright. */
export function targetOf(strengths: Strengths, now: Moment['state']): 'upright' | BadState {
  const holds = (state: BadState): boolean =>
    strengths[state] >= (inSameGroup(state, now) ? stepRule.leave : 0);
  const named = strengths.slouch >= strengths.forwardHead ? 'slouch' : 'forwardHead';
  // A bowed head moves forward and down by itself: only a clear slouch or forward head outweighs it.
  if (holds('lookingDown') && strengths[named] < strengths.lookingDown) return 'lookingDown';
  if (holds(named)) return named;
  if (holds('lean')) return 'lean';
  if (holds('tooClose')) return 'tooClose';
  return holds('lookingDown') ? 'lookingDown' : 'upright';
}

/** The other bad state that holds at the same time, slouch beside forward head above all. */
export function alsoOf(strengths: Strengths, state: PostureState): BadState | null {
  const others = badStates.filter((other) => other !== state && strengths[other] >= 0);
  return others.toSorted((a, b) => strengths[b] - strengths[a])[0] ?? null;
}

/** Postures between which people drift without sitting up; together they make one hold. */
export const holdGroups = ['posture', 'lean', 'lookingDown'] as const;
export type HoldGroup = (typeof holdGroups)[number];

export function groupOf(state: BadState): HoldGroup {
  return state === 'lean' || state === 'lookingDown' ? state : 'posture';
}

function isClear(strengths: Strengths, target: 'upright' | BadState): boolean {
  if (target !== 'upright') return strengths[target] >= stepRule.clear;
  return badStates.every((state) => strengths[state] < stepRule.leave - stepRule.clear);
}

function inSameGroup(state: BadState, now: Moment['state']): boolean {
  return now !== null && now !== 'upright' && groupOf(now) === groupOf(state);
}
