import { describe, expect, it } from 'vitest';
import type { AlertSituation } from '../../../src/core/alerts/alertSituation.ts';
import type { Verdict } from '../../../src/core/posture/verdict.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import type { Overlay } from '../../../src/core/wellbeing/overlays.ts';
import type { WellbeingEffect } from '../../../src/core/wellbeing/wellbeingState.ts';
import {
  createWellbeingService,
  type WellbeingService
} from '../../../src/main/wellbeing/wellbeingService.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { badVerdict } from '../../fakes/verdicts.ts';

function service(
  verdictNow: () => Verdict | null = () => null,
  onEffect: (effect: WellbeingEffect, made: WellbeingService) => void = () => undefined
) {
  const timers = fakeTimers();
  const performed: WellbeingEffect[] = [];
  const shown: (Overlay | null)[] = [];
  const situations: AlertSituation[] = [];
  let changes = 0;
  const made: WellbeingService = createWellbeingService({
    begin: {
      settings: { ...defaultSettings, microBreaks: false },
      pause: null,
      memory: null,
      guide: { cards: [], tips: [] },
      sessions: [],
      entries: []
    },
    timers,
    verdictNow,
    perform: (effect) => {
      performed.push(effect);
      onEffect(effect, made);
    },
    show: (overlay) => void shown.push(overlay),
    situationChanged: (situation) => void situations.push(situation),
    changed: () => {
      changes += 1;
    }
  });
  return { made, timers, performed, shown, situations, changes: () => changes };
}

describe('the service of breaks and breathing', () => {
  it('tells alerts at once when a break begins, and takes all quiet back when it ends', () => {
    const { made, situations } = service();
    const dispose = made.start();
    made.happened({ kind: 'callChanged', call: 'off' });
    expect(situations.at(-1)).toEqual({ quiet: null, fullScreen: false });
    made.happened({ kind: 'breakAsked', breakKind: 'movement' });
    expect(situations.at(-1)?.quiet).toBe('break');
    dispose();
    expect(situations.at(-1)).toEqual({ quiet: null, fullScreen: false });
  });

  it('tells alerts nothing that they know', () => {
    const { made, timers, situations } = service();
    made.start();
    timers.pass(5000);
    expect(situations).toEqual([{ quiet: null, fullScreen: false }]);
    made.happened({ kind: 'callChanged', call: 'on' });
    timers.pass(5000);
    expect(situations).toHaveLength(2);
  });

  it('ticks once a second, and says each time what is to be shown', () => {
    const { made, timers, shown, changes } = service();
    const dispose = made.start();
    timers.pass(5000);
    expect(shown).toEqual([null, null, null, null, null]);
    // The seconds that went by are in the monitor’s snapshot of each.
    expect(changes()).toBe(0);
    dispose();
    expect(timers.pending()).toBe(0);
  });

  it('says at once that something changed where more did than seconds', () => {
    const { made, timers, changes } = service();
    made.start();
    made.happened({ kind: 'idleRead', idle: { kind: 'known', seconds: 1, source: 'trusted' } });
    expect(changes()).toBe(0);
    made.happened({ kind: 'callChanged', call: 'on' });
    expect(changes()).toBe(1);
    made.happened({ kind: 'callChanged', call: 'off' });
    made.happened({ kind: 'breakAsked', breakKind: 'movement' });
    const asked = changes();
    timers.pass(3_600_000);
    // The break ended by itself, and was written down.
    expect(changes()).toBeGreaterThan(asked);
  });

  it('counts a posture that the camera shows, however seldom it looks', () => {
    const { made, timers, performed } = service(() => badVerdict('slouch', 1, { alerting: true }));
    made.start();
    timers.pass(181_000);
    const rules = performed.flatMap((effect) =>
      effect.kind === 'recorded' && effect.fact.kind === 'pairing' ? [effect.fact.ruleId] : []
    );
    expect(rules).toEqual(['slouchBringsBreakForward']);
  });

  it('shows a break at once when it is asked for', () => {
    const { made, shown } = service();
    made.start();
    made.happened({ kind: 'breakAsked', breakKind: 'movement' });
    expect(shown.at(-1)).toMatchObject({ kind: 'everyDisplay' });
    expect(made.snapshot().breaks?.outlook.kind).toBe('resting');
  });

  it('writes down what has to outlive it, and clears the screen when it ends', () => {
    const { made, performed, shown } = service();
    const dispose = made.start();
    made.happened({ kind: 'breakAsked', breakKind: 'movement' });
    performed.length = 0;
    dispose();
    dispose();
    expect(performed.map(({ kind }) => kind)).toEqual(['memoryChanged']);
    expect(shown.at(-1)).toBeNull();
  });

  it('lets what an effect brings about wait its turn', () => {
    const order: string[] = [];
    const { made } = service(
      () => null,
      (effect, inner) => {
        order.push(effect.kind);
        if (effect.kind === 'guideChanged' && order.length === 1) inner.happened({ kind: 'cardChanged' });
      }
    );
    made.happened({ kind: 'breakAsked', breakKind: 'movement' });
    expect(order).toEqual(['guideChanged', 'recorded', 'memoryChanged', 'guideChanged']);
  });
});
