import type { Moment } from '../monitor/moment.ts';
import type { BreathingPlan, BreathingWish } from './breathingPlan.ts';
import { planBreathing } from './breathingPlan.ts';

/** A guided breathing session, as a reducer. Time counts on the steady clock, and only while somebody can breathe along. */
export type BreathingState =
  | { readonly kind: 'idle' }
  | (Session & { readonly kind: 'running'; readonly lastSeconds: number })
  | (Session & {
      readonly kind: 'paused';
      /** `interrupted`: the machine slept, was locked, or stood still. */
      readonly why: 'asked' | 'interrupted';
      readonly sinceSeconds: number;
    })
  /** Over; its closing words stay until dismissed or read. */
  | { readonly kind: 'ended'; readonly record: BreathingRecord; readonly sinceSeconds: number };

type Session = {
  readonly plan: BreathingPlan;
  readonly startedAtEpochMs: number;
  /** Seconds breathed, without pauses. */
  readonly elapsedSeconds: number;
};

export type BreathingEvent =
  | { readonly kind: 'started'; readonly wish: BreathingWish }
  /** Time has passed; at least once a second while a session is under way. */
  | { readonly kind: 'ticked' }
  | { readonly kind: 'paused' }
  /** Lock, sleep, or anything else that takes the person away. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'dismissed' };

export type BreathingEffect =
  | { readonly kind: 'sessionStarted'; readonly plan: BreathingPlan }
  | { readonly kind: 'sessionEnded'; readonly record: BreathingRecord };

/** What a session leaves behind for the day's report. */
export type BreathingRecord = {
  readonly startedAtEpochMs: number;
  readonly plannedSeconds: number;
  readonly breathedSeconds: number;
  /** Half of it was breathed: it counts as done, like a break. */
  readonly done: boolean;
  readonly how: 'finished' | 'stopped' | 'abandoned';
};

export const breathingRules = {
  /** Share of the session from which it is recorded as done. */
  doneFrom: 0.5,
  /** A longer silence between two ticks is sleep or a stalled machine: nobody breathed along, the session waits. */
  lostSeconds: 5,
  /** A session that waits longer than this is over. */
  abandonedSeconds: 300,
  /** The closing words leave by themselves. */
  closingSeconds: 12
} as const;

export const noBreathing: BreathingState = { kind: 'idle' };

type Step = readonly [BreathingState, readonly BreathingEffect[]];

export function stepBreathing(before: BreathingState, event: BreathingEvent, at: Moment): Step {
  const [state, effects] = advanced(before, at);
  const [next, further] = stepped(state, event, at);
  return [next, [...effects, ...further]];
}

/** What time alone brings about, up to the moment of an event. */
function advanced(state: BreathingState, at: Moment): Step {
  switch (state.kind) {
    case 'idle':
      return [state, []];
    case 'running': {
      const gap = at.seconds - state.lastSeconds;
      if (gap <= 0) return [state, []];
      if (gap > breathingRules.lostSeconds) return advanced(waiting(state, 'interrupted'), at);
      const elapsedSeconds = Math.min(state.plan.totalSeconds, state.elapsedSeconds + gap);
      const next = { ...state, elapsedSeconds, lastSeconds: at.seconds };
      return elapsedSeconds >= state.plan.totalSeconds ? ended(next, 'finished', at) : [next, []];
    }
    case 'paused':
      return at.seconds - state.sinceSeconds >= breathingRules.abandonedSeconds
        ? ended(state, 'abandoned', at)
        : [state, []];
    case 'ended':
      return at.seconds - state.sinceSeconds >= breathingRules.closingSeconds
        ? [noBreathing, []]
        : [state, []];
    default:
      return state satisfies never;
  }
}

function stepped(state: BreathingState, event: BreathingEvent, at: Moment): Step {
  switch (event.kind) {
    case 'ticked':
      return [state, []];
    case 'started':
      return state.kind === 'running' || state.kind === 'paused'
        ? [resumed(state, at), []]
        : started(event.wish, at);
    case 'paused':
      return [state.kind === 'running' ? waiting(state, 'asked') : state, []];
    case 'interrupted':
      return [state.kind === 'running' ? waiting(state, 'interrupted') : state, []];
    case 'resumed':
      return [resumed(state, at), []];
    case 'stopped':
      return state.kind === 'running' || state.kind === 'paused' ? ended(state, 'stopped', at) : [state, []];
    case 'dismissed':
      return [state.kind === 'ended' ? noBreathing : state, []];
    default:
      return event satisfies never;
  }
}

function started(wish: BreathingWish, at: Moment): Step {
  const plan = planBreathing(wish);
  return [
    { kind: 'running', plan, startedAtEpochMs: at.epochMs, elapsedSeconds: 0, lastSeconds: at.seconds },
    [{ kind: 'sessionStarted', plan }]
  ];
}

function waiting(
  state: Extract<BreathingState, { kind: 'running' }>,
  why: 'asked' | 'interrupted'
): BreathingState {
  const { plan, startedAtEpochMs, elapsedSeconds, lastSeconds } = state;
  return { kind: 'paused', plan, startedAtEpochMs, elapsedSeconds, why, sinceSeconds: lastSeconds };
}

function resumed(state: BreathingState, at: Moment): BreathingState {
  if (state.kind !== 'paused') return state;
  const { plan, startedAtEpochMs, elapsedSeconds } = state;
  return { kind: 'running', plan, startedAtEpochMs, elapsedSeconds, lastSeconds: at.seconds };
}

function ended(session: Session, how: BreathingRecord['how'], at: Moment): Step {
  const record: BreathingRecord = {
    startedAtEpochMs: session.startedAtEpochMs,
    plannedSeconds: session.plan.totalSeconds,
    breathedSeconds: session.elapsedSeconds,
    done: session.elapsedSeconds >= session.plan.totalSeconds * breathingRules.doneFrom,
    how
  };
  return [{ kind: 'ended', record, sinceSeconds: at.seconds }, [{ kind: 'sessionEnded', record }]];
}
