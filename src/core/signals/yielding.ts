import type { Moment } from '../monitor/moment.ts';
import {
  type OpenGap,
  type YieldingEffect,
  type YieldingEvent,
  type YieldingState,
  type YieldingStep,
  type YieldReason,
  yieldReasons
} from './yieldingState.ts';

/** Waits and limits, in seconds. */
export const yieldingRules = {
  /**
   * First wait after the others have let go, doubling with each try that somebody interrupts: a call that switches its
   * picture off and on again must find the camera free.
   */
  firstWaitSeconds: 5,
  longestWaitSeconds: 300,
  /** Somebody who comes this soon after a try was still there; later it is a new call. */
  interruptedWithinSeconds: 120,
  /** Never more tries than this in a minute, whatever happens. */
  retriesPerMinute: 4,
  /** A try that nobody answers for, longer than a start may take (`cameraRules`): something else is wrong. */
  retakeLimitSeconds: 40
} as const;

const minuteSeconds = 60;

export function startYielding(keepWatching: boolean, resting: boolean): YieldingState {
  return {
    keepWatching,
    call: 'unknown',
    cameraUse: 'unknown',
    resting,
    phase: { kind: 'free', retriedAtSeconds: null },
    gap: null,
    failures: 0,
    retries: []
  };
}

/** Why the camera is to be closed for others now, or null. */
export function yieldReason({ phase }: YieldingState): YieldReason | null {
  return phase.kind === 'yielded' ? phase.reason : null;
}

/**
 * Gives the camera to others: a call or another program's camera closes ours at once; afterwards it is tried again,
 * with longer waits each time somebody comes in between. The time in which the camera was given away comes out as
 * facts for the report.
 */
export function stepYielding(state: YieldingState, event: YieldingEvent, at: Moment): YieldingStep {
  if (event.kind === 'ended') {
    return withGap({ ...state, phase: { kind: 'free', retriedAtSeconds: null } }, at);
  }
  const [next, facts] = withGap(follow(note(state, event, at), at), at);
  const before = yieldReason(state);
  const after = yieldReason(next);
  if (before === null && after !== null) return [next, [{ kind: 'cameraYielded', reason: after }, ...facts]];
  if (before !== null && after === null) return [next, [{ kind: 'cameraRetaken' }, ...facts]];
  return [next, facts];
}

/** What the event tells. */
function note(
  state: YieldingState,
  event: Exclude<YieldingEvent, { kind: 'ended' }>,
  at: Moment
): YieldingState {
  switch (event.kind) {
    case 'callChanged':
      return { ...state, call: event.call };
    case 'cameraUseChanged':
      return { ...state, cameraUse: event.cameraUse };
    case 'keepWatchingChanged':
      return { ...state, keepWatching: event.keepWatching };
    case 'restingChanged':
      return { ...state, resting: event.resting };
    case 'cameraOpened':
    case 'cameraFailed':
      // Another trouble than somebody else has its own words and its own retries.
      return state.phase.kind === 'retaking' ? freed(state) : state;
    case 'cameraWasBusy':
      // A refusal that was still on its way when the camera was given away or put to rest tells nothing new.
      return state.phase.kind === 'yielded' || state.resting ? state : given(state, 'cameraBusy', at);
    case 'ticked':
      return state;
    default:
      return event satisfies never;
  }
}

/** Where facts and time lead. */
function follow(state: YieldingState, at: Moment): YieldingState {
  const { phase } = state;
  const want = wantedBy(state);
  switch (phase.kind) {
    case 'free':
      return want === null ? state : given(state, want, at);
    case 'retaking':
      if (want !== null) return given(state, want, at);
      return state.resting || at.seconds - phase.sinceSeconds >= yieldingRules.retakeLimitSeconds
        ? freed(state)
        : state;
    case 'yielded': {
      if (want !== null) {
        return { ...state, phase: { ...phase, reason: stronger(phase.reason, want), retryAtSeconds: null } };
      }
      const retryAtSeconds = phase.retryAtSeconds ?? at.seconds + waitSeconds(state.failures);
      if (at.seconds < Math.max(retryAtSeconds, retryAllowedAtSeconds(state))) {
        return { ...state, phase: { ...phase, retryAtSeconds } };
      }
      return state.resting ? freed(state) : retaken(state, phase.reason, at);
    }
    default:
      return phase satisfies never;
  }
}

function wantedBy({ keepWatching, call, cameraUse }: YieldingState): YieldReason | null {
  if (keepWatching) return null;
  if (call === 'on') return 'call';
  return cameraUse === 'on' ? 'cameraInUse' : null;
}

function given(state: YieldingState, reason: YieldReason, at: Moment): YieldingState {
  return {
    ...state,
    failures: interruptedSoon(state, at) ? state.failures + 1 : 0,
    phase: { kind: 'yielded', reason, retryAtSeconds: null }
  };
}

function interruptedSoon({ phase }: YieldingState, at: Moment): boolean {
  if (phase.kind === 'retaking') return true;
  if (phase.kind === 'yielded' || phase.retriedAtSeconds === null) return false;
  return at.seconds - phase.retriedAtSeconds < yieldingRules.interruptedWithinSeconds;
}

function retaken(state: YieldingState, reason: YieldReason, at: Moment): YieldingState {
  const retries = state.retries.filter((retry) => at.seconds - retry < minuteSeconds);
  return {
    ...state,
    retries: [...retries, at.seconds],
    phase: { kind: 'retaking', reason, sinceSeconds: at.seconds }
  };
}

function freed(state: YieldingState): YieldingState {
  const retriedAtSeconds = state.phase.kind === 'retaking' ? state.phase.sinceSeconds : null;
  return { ...state, phase: { kind: 'free', retriedAtSeconds } };
}

function waitSeconds(failures: number): number {
  const { firstWaitSeconds, longestWaitSeconds } = yieldingRules;
  return Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(failures, 10));
}

function retryAllowedAtSeconds({ retries }: YieldingState): number {
  const oldest = retries.at(-yieldingRules.retriesPerMinute);
  return oldest === undefined ? Number.NEGATIVE_INFINITY : oldest + minuteSeconds;
}

function stronger(one: YieldReason, other: YieldReason): YieldReason {
  return yieldReasons.find((reason) => reason === one || reason === other) ?? one;
}

/** A gap is open exactly while the camera is given away or not yet back, and nothing else keeps it off. */
function withGap(state: YieldingState, at: Moment): YieldingStep {
  const { phase, gap } = state;
  if (phase.kind === 'free' || state.resting) {
    return [{ ...state, gap: null }, gap === null ? [] : gapFacts(gap, at)];
  }
  const open = gap ?? { reason: phase.reason, from: at };
  return [{ ...state, gap: { ...open, reason: stronger(open.reason, phase.reason) } }, []];
}

function gapFacts({ reason, from }: OpenGap, at: Moment): readonly YieldingEffect[] {
  const seconds = at.seconds - from.seconds;
  if (seconds <= 0) return [];
  return [{ kind: 'gapRecorded', gap: { reason, fromMs: from.epochMs, toMs: at.epochMs, seconds } }];
}
