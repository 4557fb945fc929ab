import type { Strengths } from './judge.ts';
import { evidenceGain, evidenceRule, firstEvidence, stepRule } from './thresholds.ts';
import { badStates, type BadState, type PostureState } from './verdict.ts';

/** The state of the moment and what may become of it. */
export type Moment = {
  readonly state: Extract<PostureState, 'upright' | BadState> | null;
  /** What the last look spoke for. */
  readonly target: 'upright' | BadState | null;
  /** Evidence for another state, steps × seconds: see `evidenceRule`. */
  readonly rival: { readonly state: 'upright' | BadState; readonly evidence: number } | null;
};

export const noMoment: Moment = { state: null, target: null, rival: null };

/**
 * The state of the moment after one more judged look, `seconds` after the one before: a sequential test (a cumulative sum after
 * Page 1954, doi:10.1093/biomet/41.1-2.100). Evidence for another state adds up by strength × seconds and drains while looks
 * speak against it, so a weak posture has to persist and a clear one is taken at once.
 */
export function stepMoment(moment: Moment, strengths: Strengths, seconds: number): Moment {
  const { state } = moment;
  const target = targetOf(strengths, state);
  if (state === null && target === 'upright') return { state: target, target, rival: null };
  const claimant = target === state ? moment.rival?.state : target;
  if (claimant === undefined) return { state, target, rival: null };
  const rule = evidenceRule[claimant];
  const strength = strengthFor(claimant, strengths);
  const before = moment.rival !== null && sameKind(moment.rival.state, claimant) ? moment.rival.evidence : 0;
  const gain = Math.min(evidenceGain.most, Math.max(-evidenceGain.most, strength + evidenceGain.atThreshold));
  const evidence = Math.max(0, before + gain * seconds);
  const enough = state === null ? Math.min(rule.enough, firstEvidence) : rule.enough;
  if (target !== state && (evidence >= enough || strength >= rule.clear)) {
    return { state: target, target, rival: null };
  }
  return { state, target, rival: target === state && evidence === 0 ? null : { state: claimant, evidence } };
}

/** How far beyond the threshold to be crossed, in steps. */
function strengthFor(state: 'upright' | BadState, strengths: Strengths): number {
  if (state !== 'upright') return strengths[state];
  return stepRule.leave - Math.max(...badStates.map((bad) => strengths[bad]));
}

function sameKind(a: 'upright' | BadState, b: 'upright' | BadState): boolean {
  if (a === 'upright' || b === 'upright') return a === b;
  return groupOf(a) === groupOf(b);
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

function inSameGroup(state: BadState, now: Moment['state']): boolean {
  return now !== null && now !== 'upright' && groupOf(now) === groupOf(state);
}
