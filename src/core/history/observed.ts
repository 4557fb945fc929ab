import type { BreakClockState } from '../breaks/breakClockState.ts';
import { breakConditions } from '../breaks/breakConditions.ts';
import { cameraStatus } from '../camera/cameraAnswers.ts';
import type { Moment } from '../monitor/moment.ts';
import { type MonitorState, shownEngineProblem } from '../monitor/monitorState.ts';
import { activeBaseline } from '../posture/watch.ts';
import type { CannotTellReason, PostureState } from '../posture/verdict.ts';
import { type Presence, uncertainSeconds } from '../presence/presence.ts';
import { verdictNow } from '../wellbeing/factsOfStep.ts';
import type { UnwatchedReason } from './records.ts';

/** What holds at a moment, as far as a minute of history is about it. */
export type Observed = Watched & Desk;

/** What the monitor knows. */
export type Watched = {
  readonly sight:
    | { readonly kind: 'judged'; readonly state: Exclude<PostureState, 'cannotTell'> }
    | { readonly kind: 'cannotTell'; readonly reason: CannotTellReason }
    | { readonly kind: 'unwatched'; readonly reason: UnwatchedReason };
  readonly baselineId: string | null;
};

/** What the break clock knows. */
export type Desk = {
  readonly presence: Presence;
  /** The machine is known to sleep: no time counts until it is not. */
  readonly asleep: boolean;
  /** Sitting time is being counted. */
  readonly sitting: boolean;
  readonly unbrokenSittingSeconds: number;
};

/** The judgement that holds now, or why there is none. */
export function watchedNow(state: MonitorState, at: Moment): Watched {
  const verdict = verdictNow(state, at);
  const baselineId = activeBaseline(state.watch)?.id ?? null;
  if (verdict === null) return { sight: { kind: 'unwatched', reason: unwatchedNow(state, at) }, baselineId };
  if (verdict.state !== 'cannotTell') return { sight: { kind: 'judged', state: verdict.state }, baselineId };
  return { sight: { kind: 'cannotTell', reason: verdict.reason ?? 'starting' }, baselineId };
}

export function deskNow(clock: BreakClockState): Desk {
  const { presence, cycle } = clock;
  return {
    presence: presence.presence,
    asleep: presence.asleep,
    sitting: cycle.phase.kind !== 'resting' && breakConditions(clock).frozen === null,
    // Up to the last sign of somebody: an absence that only the idle time will tell of may have begun already.
    unbrokenSittingSeconds: Math.max(0, cycle.sittingSeconds - uncertainSeconds(presence))
  };
}

function unwatchedNow(state: MonitorState, at: Moment): UnwatchedReason {
  const status = cameraStatus(state.camera, at.seconds);
  switch (status.kind) {
    case 'off':
      return status.why;
    case 'problem':
      return status.problem;
    case 'starting':
    case 'on':
      // Open, and no look has come of it yet; or nobody is left to look.
      return shownEngineProblem(state) === null ? 'starting' : 'engineFailed';
    default:
      return status satisfies never;
  }
}
