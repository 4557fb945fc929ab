import { describe, expect, it } from 'vitest';
import {
  type AlertRules,
  type AlertsEffect,
  type AlertsEvent,
  type AlertsState,
  noAlerts,
  stepAlerts
} from '../../../src/core/alerts/alerts.ts';
import type { Moment } from '../../../src/core/monitor/moment.ts';
import { badVerdict, uprightVerdict } from '../../fakes/verdicts.ts';

const rules: AlertRules = { alertStyle: 'notification', alertCoolDownMinutes: 5 };
const moment = (seconds: number): Moment => ({ epochMs: 1_700_000_000_000 + seconds * 1000, seconds });

const upright = (seconds: number): AlertsEvent => ({ kind: 'judged', verdict: uprightVerdict(seconds) });
const building = (seconds: number): AlertsEvent => ({
  kind: 'judged',
  verdict: badVerdict('slouch', seconds, { alerting: false })
});
const slouching = (seconds: number): AlertsEvent => ({
  kind: 'judged',
  verdict: badVerdict('slouch', seconds, { alerting: true })
});

function run(
  events: readonly (readonly [number, AlertsEvent])[],
  used: AlertRules = rules
): { readonly state: AlertsState; readonly effects: readonly (readonly [number, AlertsEffect])[] } {
  let state = noAlerts;
  const effects: (readonly [number, AlertsEffect])[] = [];
  for (const [seconds, event] of events) {
    const [next, made] = stepAlerts(state, event, used, moment(seconds));
    state = next;
    effects.push(...made.map((effect) => [seconds, effect] as const));
  }
  return { state, effects };
}

const shownAt = (effects: readonly (readonly [number, AlertsEffect])[]): readonly number[] =>
  effects.filter(([, { kind }]) => kind === 'alertShown').map(([seconds]) => seconds);

describe('alerts', () => {
  it('shows nothing before the onset delay has passed', () => {
    const { effects, state } = run([
      [1, upright(1)],
      [2, building(2)]
    ]);
    expect(effects).toEqual([]);
    expect(state.active).toBeNull();
  });

  it('shows one alert for a bad spell, however long it lasts', () => {
    const { effects } = run(Array.from({ length: 600 }, (_, index) => [index, slouching(index)] as const));
    expect(shownAt(effects)).toEqual([0]);
  });

  it('carries the verdict, the wall-clock time and whether to notify', () => {
    const { effects } = run([[3, slouching(3)]]);
    const verdict = badVerdict('slouch', 3, { alerting: true });
    const alert = { id: 1, verdict, raisedAt: moment(3).epochMs };
    expect(effects).toEqual([[3, { kind: 'alertShown', alert, notify: true }]]);
  });

  it('is withdrawn on recovery, and says that it was recovery', () => {
    const { effects, state } = run([
      [3, slouching(3)],
      [9, upright(9)]
    ]);
    expect(effects.at(-1)).toEqual([9, { kind: 'alertWithdrawn', id: 1, recovered: true }]);
    expect(state.active).toBeNull();
  });

  it('stays while the user is better for a moment but not yet recovered', () => {
    const better = { ...uprightVerdict(4), alerting: 'slouch' } as const;
    const { state } = run([
      [3, slouching(3)],
      [4, { kind: 'judged', verdict: better }]
    ]);
    expect(state.active?.verdict.state).toBe('slouch');
  });

  it('is not raised at a moment when the user sits well, though not yet recovered', () => {
    const better = { ...uprightVerdict(4), alerting: 'slouch' } as const;
    expect(run([[4, { kind: 'judged', verdict: better }]]).effects).toEqual([]);
  });

  it('changes its words without a second notification when slouching becomes a forward head', () => {
    const forwardHead = badVerdict('forwardHead', 8, { alerting: true });
    const { state, effects } = run([
      [3, slouching(3)],
      [8, { kind: 'judged', verdict: forwardHead }]
    ]);
    expect(shownAt(effects)).toEqual([3]);
    expect(state.active).toMatchObject({ id: 1, verdict: { state: 'forwardHead' } });
  });

  it('waits for the cool-down after the one before, and then shows a spell that still lasts', () => {
    const { effects } = run([
      [0, slouching(0)],
      [10, upright(10)],
      [200, slouching(200)],
      [299, slouching(299)],
      [300, slouching(300)],
      [301, slouching(301)]
    ]);
    expect(shownAt(effects)).toEqual([0, 300]);
  });

  it('shows nothing after the cool-down of a spell that ended within it', () => {
    const { effects } = run([
      [0, slouching(0)],
      [10, upright(10)],
      [200, slouching(200)],
      [220, upright(220)],
      [400, upright(400)]
    ]);
    expect(shownAt(effects)).toEqual([0]);
  });

  it('alerts every spell when the cool-down is none', () => {
    const { effects } = run(
      [
        [0, slouching(0)],
        [10, upright(10)],
        [20, slouching(20)]
      ],
      { ...rules, alertCoolDownMinutes: 0 }
    );
    expect(shownAt(effects)).toEqual([0, 20]);
  });

  it('shows without notifying in the tray style, and nothing in the style none', () => {
    expect(run([[0, slouching(0)]], { ...rules, alertStyle: 'tray' }).effects).toMatchObject([
      [0, { kind: 'alertShown', notify: false }]
    ]);
    expect(run([[0, slouching(0)]], { ...rules, alertStyle: 'none' }).effects).toEqual([]);
  });

  it('withdraws the alert that is up when alerts are switched off', () => {
    const [shown] = stepAlerts(noAlerts, slouching(0), rules, moment(0));
    const [, effects] = stepAlerts(shown, slouching(1), { ...rules, alertStyle: 'none' }, moment(1));
    expect(effects).toEqual([{ kind: 'alertWithdrawn', id: 1, recovered: false }]);
  });

  it('stays away for the rest of the spell once it was dismissed', () => {
    const { effects, state } = run(
      [
        [0, slouching(0)],
        [1, { kind: 'dismissed', id: 1 }],
        [2, slouching(2)],
        [900, slouching(900)]
      ],
      { ...rules, alertCoolDownMinutes: 0 }
    );
    expect(shownAt(effects)).toEqual([0]);
    expect(state.active).toBeNull();
  });

  it('comes for the next spell after one was dismissed', () => {
    const { effects } = run([
      [0, slouching(0)],
      [1, { kind: 'dismissed', id: 1 }],
      [10, upright(10)],
      [400, slouching(400)]
    ]);
    expect(shownAt(effects)).toEqual([0, 400]);
  });

  it('hands the verdict of the alert on when it is called wrong', () => {
    const { effects } = run([
      [0, slouching(0)],
      [1, { kind: 'calledWrong', id: 1 }],
      [2, slouching(2)]
    ]);
    expect(effects.slice(1)).toEqual([
      [1, { kind: 'alertWithdrawn', id: 1, recovered: false }],
      [1, { kind: 'alertWasWrong', verdict: badVerdict('slouch', 0, { alerting: true }) }]
    ]);
  });

  it('ignores answers to an alert that is not up any more', () => {
    const { effects } = run([
      [0, slouching(0)],
      [5, upright(5)],
      [6, { kind: 'calledWrong', id: 1 }],
      [7, { kind: 'dismissed', id: 7 }]
    ]);
    expect(effects.map(([, { kind }]) => kind)).toEqual(['alertShown', 'alertWithdrawn']);
  });

  it('is withdrawn when nothing is seen any more', () => {
    const { effects } = run([
      [0, slouching(0)],
      [1, { kind: 'interrupted' }]
    ]);
    expect(effects.at(-1)).toEqual([1, { kind: 'alertWithdrawn', id: 1, recovered: false }]);
  });
});
