import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AlertsEffect,
  type AlertsEvent,
  type AlertsState,
  noAlerts,
  stepAlerts
} from '../../../src/core/alerts/alerts.ts';
import {
  alertRules,
  type AlertWishes,
  coolDownSeconds,
  reminderSeconds
} from '../../../src/core/alerts/alertRules.ts';
import type { AlertSituation } from '../../../src/core/alerts/alertSituation.ts';
import type { Moment } from '../../../src/core/monitor/moment.ts';
import { badVerdict, uprightVerdict } from '../../fakes/verdicts.ts';

const rules: AlertWishes = {
  alertStyle: 'notification',
  alertSound: false,
  alertVolumePercent: 50,
  alertCoolDownMinutes: 5
};
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
  used: AlertWishes = rules
): { readonly state: AlertsState; readonly effects: readonly (readonly [number, AlertsEffect])[] } {
  let state = noAlerts;
  const effects: (readonly [number, AlertsEffect])[] = [];
  for (const [seconds, event] of events) {
    const [next, made] = stepAlerts(state, event, used, 'whole', moment(seconds));
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

  it('shows one alert for a bad spell, and then no more than reminders that come ever more rarely', () => {
    const { effects } = run(Array.from({ length: 12_000 }, (_, index) => [index, slouching(index)] as const));
    // Five minutes doubled for each that went by: 10, 20, 40 minutes, and an hour from there on.
    expect(shownAt(effects)).toEqual([0, 600, 1800, 4200, 7800, 11_400]);
  });

  it('ends the alert that was ignored when it reminds of the spell', () => {
    const { effects, state } = run([
      [0, slouching(0)],
      [600, slouching(600)]
    ]);
    expect(effects.slice(1)).toMatchObject([
      [600, { kind: 'alertWithdrawn', id: 1, recovered: false }],
      [600, { kind: 'alertShown', alert: { id: 2 } }]
    ]);
    expect(state.ignoredInRow).toBe(1);
  });

  it('takes recovery and an answer for an end of the ignoring', () => {
    const ignored = [
      [0, slouching(0)],
      [600, slouching(600)]
    ] as const;
    expect(run([...ignored, [601, upright(601)]]).state.ignoredInRow).toBe(0);
    expect(run([...ignored, [601, { kind: 'dismissed', id: 2 }]]).state.ignoredInRow).toBe(0);
    expect(run([...ignored, [601, { kind: 'interrupted' }]]).state.ignoredInRow).toBe(1);
  });

  it('waits the longer before the next spell the more alerts were ignored', () => {
    const { effects } = run([
      [0, slouching(0)],
      [600, slouching(600)],
      [610, { kind: 'interrupted' }],
      [1199, slouching(1199)],
      [1200, slouching(1200)]
    ]);
    expect(shownAt(effects)).toEqual([0, 600, 1200]);
  });

  it('carries the verdict, the wall-clock time and whether to notify', () => {
    const { effects } = run([[3, slouching(3)]]);
    const verdict = badVerdict('slouch', 3, { alerting: true });
    const alert = { id: 1, verdict, raisedAt: moment(3).epochMs };
    expect(effects).toEqual([[3, { kind: 'alertShown', alert, notify: true, volume: null }]]);
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
    const [shown] = stepAlerts(noAlerts, slouching(0), rules, 'whole', moment(0));
    const [, effects] = stepAlerts(shown, slouching(1), { ...rules, alertStyle: 'none' }, 'whole', moment(1));
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

  const told = (situation: Partial<AlertSituation>): AlertsEvent => ({
    kind: 'situationChanged',
    situation: { quiet: null, fullScreen: false, ...situation }
  });

  it('says nothing while something asks for quiet, and takes back what is up', () => {
    const { effects } = run([
      [0, slouching(0)],
      [10, told({ quiet: 'call' })],
      [900, slouching(900)]
    ]);
    expect(effects.map(([seconds, { kind }]) => [seconds, kind])).toEqual([
      [0, 'alertShown'],
      [10, 'alertWithdrawn']
    ]);
  });

  it('leaves a moment to sit up when the quiet is over', () => {
    const { effects } = run([
      [0, told({ quiet: 'break' })],
      [60, slouching(60)],
      [100, told({})],
      [100 + alertRules.settleSeconds - 1, slouching(114)],
      [100 + alertRules.settleSeconds, slouching(115)]
    ]);
    expect(shownAt(effects)).toEqual([100 + alertRules.settleSeconds]);
  });

  it('stays away after a call from a spell that was dismissed before it', () => {
    const { effects } = run([
      [0, slouching(0)],
      [1, { kind: 'dismissed', id: 1 }],
      [2, told({ quiet: 'call' })],
      [500, told({})],
      [900, slouching(900)]
    ]);
    expect(shownAt(effects)).toEqual([0]);
  });

  it('brings its sound with every style but none, as loud as is set', () => {
    const loud = { ...rules, alertSound: true, alertVolumePercent: 30 };
    for (const alertStyle of ['tray', 'notification', 'glow', 'dim'] as const) {
      expect(run([[0, slouching(0)]], { ...loud, alertStyle }).effects).toMatchObject([[0, { volume: 0.3 }]]);
    }
    expect(run([[0, slouching(0)]], { ...loud, alertStyle: 'none' }).effects).toEqual([]);
  });

  it('plays an example for three seconds when asked, in the middle of quiet as well', () => {
    const { effects, state } = run([
      [0, told({ quiet: 'doNotDisturb' })],
      [5, { kind: 'tried' }],
      [7, { kind: 'ticked' }],
      [8, { kind: 'ticked' }],
      [9, { kind: 'ticked' }]
    ]);
    expect(effects).toEqual([
      [5, { kind: 'alertTried', notify: true, volume: null }],
      [8, { kind: 'alertTrialEnded' }]
    ]);
    expect(state).toMatchObject({ active: null, lastShownSeconds: null, trial: null });
  });

  it('backs off up to an hour and never beyond, whatever cool-down is set', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 500 }), (minutes, ignored) => {
        const wishes = { ...rules, alertCoolDownMinutes: minutes };
        const [cool, cooler] = [coolDownSeconds(wishes, ignored), coolDownSeconds(wishes, ignored + 1)];
        expect(cool).toBeGreaterThanOrEqual(minutes * 60);
        expect(cooler).toBeGreaterThanOrEqual(cool);
        expect(cooler).toBeLessThanOrEqual(3600);
        expect(reminderSeconds(wishes, ignored)).toBeGreaterThanOrEqual(300);
        expect(reminderSeconds(wishes, ignored)).toBeLessThanOrEqual(3600);
      })
    );
  });
});
