import { findingsOf } from './explain.ts';
import { alertingState, type HoldEffect } from './holds.ts';
import type { Strengths } from './judge.ts';
import { alsoOf } from './moment.ts';
import {
  badStates,
  isBad,
  type CannotTellReason,
  type Measures,
  type PostureState,
  type Verdict
} from './verdict.ts';
import type { WatchEffect, WatchState } from './watchState.ts';

/** A verdict where nothing was judged. */
export function unjudgedVerdict(
  state: WatchState,
  t: number,
  shown: 'away' | 'cannotTell',
  reason: CannotTellReason | null
): Verdict {
  return {
    t,
    state: shown,
    reason,
    also: null,
    alerting: alertingState(state.holds),
    since: sinceOf(state, t, shown, reason),
    measures: {},
    confidence: 0,
    findings: []
  };
}

/** The verdict of a judged look; `landmarkConfidence` 0–1. */
export function judgedVerdict(
  state: WatchState,
  t: number,
  shown: Exclude<PostureState, 'away' | 'cannotTell'>,
  measures: Measures,
  strengths: Strengths,
  landmarkConfidence: number
): Verdict {
  return {
    t,
    state: shown,
    reason: null,
    also: isBad(shown) ? alsoOf(strengths, shown) : null,
    alerting: alertingState(state.holds),
    since: sinceOf(state, t, shown, null),
    measures,
    confidence: landmarkConfidence * clearness(strengths, shown),
    findings: findingsOf(shown, measures)
  };
}

/** Hands the verdict out and remembers since when it says so. */
export function showVerdict(
  state: WatchState,
  verdict: Verdict
): readonly [WatchState, readonly WatchEffect[]] {
  const shown = { state: verdict.state, reason: verdict.reason, since: verdict.since };
  return [{ ...state, shown }, [{ kind: 'judged', verdict }]];
}

/** What the end of a hold that had alerted is to the owner of the watch. */
export function recoveries(effects: readonly HoldEffect[], t: number): readonly WatchEffect[] {
  return effects.flatMap((effect): readonly WatchEffect[] =>
    effect.kind === 'recovered'
      ? [{ kind: 'recovered', t, state: effect.state, heldSeconds: effect.heldSeconds }]
      : []
  );
}

function sinceOf(state: WatchState, t: number, shown: PostureState, reason: CannotTellReason | null): number {
  const same = state.shown?.state === shown && state.shown.reason === reason;
  return same ? state.shown.since : t;
}

/** 0 at the threshold that decided, towards 1 the further away it is: a bad state's own, the nearest one for upright. */
function clearness(strengths: Strengths, shown: PostureState): number {
  const deciding = isBad(shown) ? strengths[shown] : Math.max(...badStates.map((bad) => strengths[bad]));
  return Math.tanh(Math.abs(deciding) / 2);
}
