import type { Moment } from '../monitor/moment.ts';
import type { ActiveAlert } from '../monitor/snapshot.ts';
import type { Verdict } from '../posture/verdict.ts';
import { alertMeans, type AlertMeans, type ScreenReach } from './alertMeans.ts';
import { alertRules, type AlertWishes, coolDownSeconds, reminderSeconds } from './alertRules.ts';
import { type AlertSituation, ordinarySituation } from './alertSituation.ts';

/**
 * Which alerts are shown, and for how long. Posture says when a bad posture has lasted long enough (`alerted`) and
 * when it is over; this reducer adds the cool-down, the backing off, the style, what asks for quiet, and the user's
 * answers. What lies on the screen follows from its state: `alertOnScreen`.
 */
export type AlertsState = {
  readonly active: ActiveAlert | null;
  /** A bad spell is under way whose alert was dismissed or called wrong: nothing more is shown for it. */
  readonly answered: boolean;
  /** Steady seconds when an alert was last shown. */
  readonly lastShownSeconds: number | null;
  /** Alerts, one after the other, that were neither answered nor recovered from before the next was due. */
  readonly ignoredInRow: number;
  readonly situation: AlertSituation;
  /** Steady seconds when it was last no longer asked for quiet. */
  readonly quietEndedSeconds: number | null;
  /** “Show me” is playing. */
  readonly trial: { readonly id: number; readonly untilSeconds: number } | null;
  readonly nextId: number;
};

export type AlertsEvent =
  /** The judgement of the moment; `alerting` in it opens and closes a bad spell. */
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  /** Nothing is seen any more: paused, camera lost, locked, asleep. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'situationChanged'; readonly situation: AlertSituation }
  | { readonly kind: 'dismissed'; readonly id: number }
  | { readonly kind: 'calledWrong'; readonly id: number }
  /** “Show me”. */
  | { readonly kind: 'tried' }
  | { readonly kind: 'ticked' };

export type AlertsEffect =
  | ({ readonly kind: 'alertShown'; readonly alert: ActiveAlert } & AlertSignals)
  | { readonly kind: 'alertWithdrawn'; readonly id: number; readonly recovered: boolean }
  /** Posture is to learn from it. */
  | { readonly kind: 'alertWasWrong'; readonly verdict: Verdict }
  /** The chosen style is played as an example, until `alertTrialEnded`. */
  | ({ readonly kind: 'alertTried' } & AlertSignals)
  | { readonly kind: 'alertTrialEnded' };

/** What is done once, when an alert begins. */
type AlertSignals = Pick<AlertMeans, 'notify' | 'volume'>;

export const noAlerts: AlertsState = {
  active: null,
  answered: false,
  lastShownSeconds: null,
  ignoredInRow: 0,
  situation: ordinarySituation,
  quietEndedSeconds: null,
  trial: null,
  nextId: 1
};

type AlertsStep = readonly [AlertsState, readonly AlertsEffect[]];

export function stepAlerts(
  state: AlertsState,
  event: AlertsEvent,
  wishes: AlertWishes,
  reach: ScreenReach,
  at: Moment
): AlertsStep {
  switch (event.kind) {
    case 'judged':
      return judged(state, event.verdict, wishes, reach, at);
    case 'interrupted':
      return withdrawn(state, { recovered: false, answered: false });
    case 'situationChanged':
      return situationChanged(state, event.situation, at);
    case 'dismissed':
      return state.active?.id === event.id ? answeredBy(state) : [state, []];
    case 'calledWrong': {
      if (state.active?.id !== event.id) return [state, []];
      const { verdict } = state.active;
      const [next, effects] = answeredBy(state);
      return [next, [...effects, { kind: 'alertWasWrong', verdict }]];
    }
    case 'tried':
      return tried(state, wishes, reach, at);
    case 'ticked':
      return state.trial === null || at.seconds < state.trial.untilSeconds
        ? [state, []]
        : [{ ...state, trial: null }, [{ kind: 'alertTrialEnded' }]];
    default:
      return event satisfies never;
  }
}

function judged(
  state: AlertsState,
  verdict: Verdict,
  wishes: AlertWishes,
  reach: ScreenReach,
  at: Moment
): AlertsStep {
  if (verdict.alerting === null) {
    const recovered = verdict.state === 'upright';
    const calm = recovered && state.ignoredInRow > 0 ? { ...state, ignoredInRow: 0 } : state;
    return withdrawn(calm, { recovered, answered: false });
  }
  if (wishes.alertStyle === 'none') return withdrawn(state, { recovered: false, answered: false });
  const { active } = state;
  const judgeable = verdict.state === verdict.alerting;
  if (active === null) {
    return judgeable && mayBegin(state, wishes, at) ? shown(state, verdict, wishes, reach, at) : [state, []];
  }
  // While it cannot be judged, the last words that could be stay.
  if (!judgeable) return [state, []];
  if (sinceLast(state, at) < reminderSeconds(wishes, state.ignoredInRow)) {
    return [{ ...state, active: { ...active, verdict } }, []];
  }
  const [over, gone] = withdrawn(state, { recovered: false, answered: false });
  const ignored = { ...over, ignoredInRow: state.ignoredInRow + 1 };
  const [reminded, effects] = shown(ignored, verdict, wishes, reach, at);
  return [reminded, [...gone, ...effects]];
}

function mayBegin(state: AlertsState, wishes: AlertWishes, at: Moment): boolean {
  const { answered, situation, quietEndedSeconds, ignoredInRow } = state;
  if (answered || situation.quiet !== null) return false;
  if (quietEndedSeconds !== null && at.seconds - quietEndedSeconds < alertRules.settleSeconds) return false;
  return sinceLast(state, at) >= coolDownSeconds(wishes, ignoredInRow);
}

/** Seconds since an alert was last shown. */
function sinceLast({ lastShownSeconds }: AlertsState, at: Moment): number {
  return lastShownSeconds === null ? Number.POSITIVE_INFINITY : at.seconds - lastShownSeconds;
}

function shown(
  state: AlertsState,
  verdict: Verdict,
  wishes: AlertWishes,
  reach: ScreenReach,
  at: Moment
): AlertsStep {
  const alert: ActiveAlert = { id: state.nextId, verdict, raisedAt: at.epochMs };
  const { notify, volume } = alertMeans(wishes, state.situation, reach);
  return [
    { ...state, active: alert, lastShownSeconds: at.seconds, nextId: state.nextId + 1 },
    [{ kind: 'alertShown', alert, notify, volume }]
  ];
}

/** The user answered: it went by neither ignored nor recovered from, and this spell has had its alert. */
function answeredBy(state: AlertsState): AlertsStep {
  return withdrawn({ ...state, ignoredInRow: 0 }, { recovered: false, answered: true });
}

function situationChanged(state: AlertsState, situation: AlertSituation, at: Moment): AlertsStep {
  const ended = state.situation.quiet !== null && situation.quiet === null;
  const next = { ...state, situation, quietEndedSeconds: ended ? at.seconds : state.quietEndedSeconds };
  return situation.quiet === null
    ? [next, []]
    : withdrawn(next, { recovered: false, answered: state.answered });
}

function tried(state: AlertsState, wishes: AlertWishes, reach: ScreenReach, at: Moment): AlertsStep {
  const { notify, volume } = alertMeans(wishes, state.situation, reach);
  const trial = { id: state.nextId, untilSeconds: at.seconds + alertRules.trialSeconds };
  return [{ ...state, trial, nextId: state.nextId + 1 }, [{ kind: 'alertTried', notify, volume }]];
}

function withdrawn(
  state: AlertsState,
  how: { readonly recovered: boolean; readonly answered: boolean }
): AlertsStep {
  const { active } = state;
  if (active === null && state.answered === how.answered) return [state, []];
  const effects: readonly AlertsEffect[] =
    active === null ? [] : [{ kind: 'alertWithdrawn', id: active.id, recovered: how.recovered }];
  return [{ ...state, active: null, answered: how.answered }, effects];
}
