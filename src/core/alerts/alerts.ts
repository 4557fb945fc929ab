import type { Moment } from '../monitor/moment.ts';
import type { ActiveAlert } from '../monitor/snapshot.ts';
import type { Verdict } from '../posture/verdict.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * Which alerts are shown, and for how long. Posture says when a bad posture has lasted long enough (`alerted`) and
 * when it is over; this reducer adds the cool-down, the style, and the user's answers.
 */
export type AlertsState = {
  readonly active: ActiveAlert | null;
  /** A bad spell is under way that has had its alert, or whose alert was answered: nothing more is shown for it. */
  readonly answered: boolean;
  /** Steady seconds when an alert was last shown. */
  readonly lastShownSeconds: number | null;
  readonly nextId: number;
};

export type AlertsEvent =
  /** The judgement of the moment; `alerting` in it opens and closes a bad spell. */
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  /** Nothing is seen any more: paused, camera lost, locked, asleep. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'dismissed'; readonly id: number }
  | { readonly kind: 'calledWrong'; readonly id: number };

export type AlertsEffect =
  | { readonly kind: 'alertShown'; readonly alert: ActiveAlert; readonly notify: boolean }
  | { readonly kind: 'alertWithdrawn'; readonly id: number; readonly recovered: boolean }
  /** Posture is to learn from it. */
  | { readonly kind: 'alertWasWrong'; readonly verdict: Verdict };

export type AlertRules = Pick<Settings, 'alertStyle' | 'alertCoolDownMinutes'>;

export const noAlerts: AlertsState = { active: null, answered: false, lastShownSeconds: null, nextId: 1 };

export function stepAlerts(
  state: AlertsState,
  event: AlertsEvent,
  rules: AlertRules,
  at: Moment
): readonly [AlertsState, readonly AlertsEffect[]] {
  switch (event.kind) {
    case 'judged':
      return judged(state, event.verdict, rules, at);
    case 'interrupted':
      return withdrawn(state, false, false);
    case 'dismissed':
      return state.active?.id === event.id ? withdrawn(state, false, true) : [state, []];
    case 'calledWrong': {
      if (state.active?.id !== event.id) return [state, []];
      const { verdict } = state.active;
      const [next, effects] = withdrawn(state, false, true);
      return [next, [...effects, { kind: 'alertWasWrong', verdict }]];
    }
    default:
      return event satisfies never;
  }
}

function judged(
  state: AlertsState,
  verdict: Verdict,
  rules: AlertRules,
  at: Moment
): readonly [AlertsState, readonly AlertsEffect[]] {
  if (verdict.alerting === null) return withdrawn(state, verdict.state === 'upright', false);
  if (rules.alertStyle === 'none') return withdrawn(state, false, false);
  const { active } = state;
  if (active !== null) {
    // The words follow the posture; while it cannot be judged, the last that could be stays.
    const judgeable = verdict.state === verdict.alerting;
    return [judgeable ? { ...state, active: { ...active, verdict } } : state, []];
  }
  if (state.answered || coolingDown(state, rules, at) || verdict.state !== verdict.alerting)
    return [state, []];
  const alert: ActiveAlert = { id: state.nextId, verdict, raisedAt: at.epochMs };
  return [
    { active: alert, answered: true, lastShownSeconds: at.seconds, nextId: state.nextId + 1 },
    [{ kind: 'alertShown', alert, notify: rules.alertStyle === 'notification' }]
  ];
}

function coolingDown(state: AlertsState, rules: AlertRules, at: Moment): boolean {
  if (state.lastShownSeconds === null) return false;
  return at.seconds - state.lastShownSeconds < rules.alertCoolDownMinutes * 60;
}

function withdrawn(
  state: AlertsState,
  recovered: boolean,
  answered: boolean
): readonly [AlertsState, readonly AlertsEffect[]] {
  const { active } = state;
  if (active === null && state.answered === answered) return [state, []];
  const effects: readonly AlertsEffect[] =
    active === null ? [] : [{ kind: 'alertWithdrawn', id: active.id, recovered }];
  return [{ ...state, active: null, answered }, effects];
}
