import { describe, expect, it } from 'vitest';
import type { AlertOnScreen } from '../../../src/core/alerts/alertOnScreen.ts';
import type { MonitorEffect } from '../../../src/core/monitor/monitorEvent.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import { noPolicy } from '../../../src/core/policy/policy.ts';
import {
  createMonitorService,
  type MonitorService,
  monitorServiceRules
} from '../../../src/main/monitor/monitorService.ts';
import { fakeStartMs, fakeTimers } from '../../fakes/fakeTimers.ts';
import { cameraOn } from '../../fakes/monitorRun.ts';
import { sampleOf } from '../../fakes/sitters.ts';

function service(onEffect: (effect: MonitorEffect, monitor: MonitorService) => void = () => undefined) {
  const timers = fakeTimers();
  const published: AppSnapshot[] = [];
  const performed: MonitorEffect[] = [];
  const told: WellbeingEvent[] = [];
  const onScreen: (AlertOnScreen | null)[] = [];
  const monitor: MonitorService = createMonitorService({
    begin: {
      choices: {},
      policy: noPolicy,
      pause: null,
      baselines: [],
      selectedIds: [],
      cameraNames: {},
      locked: false,
      introduced: true,
      screenReach: 'whole',
      demo: null
    },
    timers,
    surroundings: () => ({ trayAvailable: true, version: '1.2.3', locale: 'en', onboarding: { step: null } }),
    perform: (effect) => {
      performed.push(effect);
      onEffect(effect, monitor);
    },
    tell: (fact) => void told.push(fact),
    stepped: () => undefined,
    publish: (snapshot) => void published.push(snapshot),
    showAlert: (alert) => void onScreen.push(alert)
  });
  return { monitor, timers, published, performed, told, onScreen };
}

describe('the monitor service', () => {
  it('publishes what holds when it starts, and once a second', () => {
    const { monitor, timers, published } = service();
    const dispose = monitor.start();
    timers.pass(3000);
    expect(published.map(({ at }) => at - fakeStartMs)).toEqual([0, 1000, 2000, 3000]);
    expect(published[0]).toMatchObject({ version: '1.2.3', trayAvailable: true, icon: 'cannotTell' });
    dispose();
  });

  it('publishes a change at once after a quiet spell, and a burst at its end', () => {
    const { monitor, timers, published } = service();
    monitor.start();
    timers.pass(500);
    published.length = 0;
    for (let id = 0; id < 20; id += 1) {
      monitor.happened({ kind: 'noticeRaised', content: { kind: 'fileNotSaved', file: `${id}` } });
    }
    expect(published).toHaveLength(1);
    timers.pass(monitorServiceRules.publishMs);
    expect(published).toHaveLength(2);
    expect(published[1]?.notices.at(-1)?.content).toMatchObject({ file: '19' });
  });

  it('lets looks wait for the next second while nobody sees the window, and follows each in it', () => {
    const { monitor, timers, published } = service();
    monitor.start();
    const looks = (): number => {
      published.length = 0;
      // Nothing follows from looks whose camera is not open.
      for (let look = 0; look < 4; look += 1) {
        timers.pass(200);
        monitor.happened({ kind: 'sampled', sample: sampleOf(null, timers.now().seconds) });
      }
      timers.pass(200);
      return published.length;
    };
    expect(looks()).toBe(1);
    monitor.happened({ kind: 'dashboardShown', visible: true });
    timers.pass(1000);
    expect(looks()).toBe(5);
  });

  it('lets what an effect brings about wait its turn', () => {
    const order: string[] = [];
    const { monitor } = service((effect, inner) => {
      order.push(effect.kind);
      if (effect.kind === 'pauseChanged' && effect.pause !== null) {
        inner.happened({ kind: 'pauseEnded' });
        order.push('told');
      }
    });
    monitor.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 });
    expect(order).toEqual(['pauseChanged', 'told', 'pauseChanged']);
    expect(monitor.snapshot().pause).toBeNull();
  });

  it('goes on after an effect that could not be carried out', () => {
    const { monitor } = service((effect) => {
      if (effect.kind === 'pauseChanged' && effect.pause !== null) throw new Error('disk is gone');
    });
    expect(() => monitor.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 })).toThrow('disk');
    monitor.happened({ kind: 'pauseEnded' });
    expect(monitor.snapshot().pause).toBeNull();
  });

  it('retries the camera and ends a pause by its own clock', () => {
    const { monitor, timers, performed } = service();
    monitor.start();
    monitor.happened({ kind: 'detectorReady' });
    monitor.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'busy' } });
    performed.length = 0;
    timers.pass(2500);
    expect(performed).toContainEqual({ kind: 'detectorTold', command: { kind: 'start', deviceId: '' } });
    monitor.happened({ kind: 'pauseStarted', choice: '30min', nextMorningMs: 0 });
    timers.pass(1_801_000);
    expect(monitor.snapshot().pause).toBeNull();
  });

  it('allows the camera exactly while nothing speaks against it', () => {
    const { monitor } = service();
    monitor.happened({ kind: 'detectorReady' });
    monitor.happened(cameraOn);
    expect(monitor.cameraAllowed()).toBe(true);
    monitor.happened({ kind: 'screenLocked' });
    expect(monitor.cameraAllowed()).toBe(false);
    monitor.happened({ kind: 'screenUnlocked' });
    expect(monitor.cameraAllowed()).toBe(true);
  });

  it('tells breaks and breathing what they have to hear, after its own effects', () => {
    const { monitor, told } = service();
    monitor.happened({ kind: 'screenLocked' });
    monitor.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 });
    expect(told.map(({ kind }) => kind)).toEqual(['locked', 'pauseStarted']);
    expect(monitor.deserted()).toBe(true);
    expect(monitor.verdictNow()).toBeNull();
  });

  it('publishes when it is told that the surroundings changed', () => {
    const { monitor, timers, published } = service();
    monitor.start();
    timers.pass(500);
    published.length = 0;
    monitor.refresh();
    expect(published).toHaveLength(1);
  });

  it('says after every event and every second what alerts have on the screen, and nothing once it ends', () => {
    const { monitor, timers, onScreen } = service();
    monitor.happened({ kind: 'alertTried' });
    expect(onScreen).toEqual([]);
    const dispose = monitor.start();
    monitor.happened({ kind: 'settingChanged', key: 'alertStyle', value: 'glow' });
    monitor.happened({ kind: 'alertTried' });
    expect(onScreen.at(-1)).toMatchObject({ kind: 'glow' });
    const before = onScreen.length;
    timers.pass(2000);
    expect(onScreen.length).toBeGreaterThanOrEqual(before + 2);
    expect(onScreen.at(-1)).not.toBeNull();
    dispose();
    expect(onScreen.at(-1)).toBeNull();
    const ended = onScreen.length;
    monitor.happened({ kind: 'alertTried' });
    timers.pass(2000);
    expect(onScreen).toHaveLength(ended);
  });

  it('closes an open gap of the camera when it ends', () => {
    const { monitor, timers, performed } = service();
    const dispose = monitor.start();
    monitor.happened({ kind: 'callChanged', call: 'on' });
    timers.pass(4000);
    dispose();
    expect(performed.find(({ kind }) => kind === 'gapRecorded')).toMatchObject({
      gap: { reason: 'call', seconds: 4 }
    });
  });

  it('leaves no timer behind', () => {
    const { monitor, timers, published } = service();
    const dispose = monitor.start();
    monitor.happened({ kind: 'screenLocked' });
    dispose();
    expect(timers.pending()).toBe(0);
    monitor.happened({ kind: 'screenUnlocked' });
    expect(published).toHaveLength(1);
  });
});
