import { describe, expect, it } from 'vitest';
import type { MonitorEffect } from '../../../src/core/monitor/monitorEvent.ts';
import { commandsIn } from '../../fakes/monitorEffects.ts';
import { cameraOn, runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { uprightSitter } from '../../fakes/sitters.ts';

const gaps = (effects: readonly MonitorEffect[]) =>
  effects.flatMap((effect) => (effect.kind === 'gapRecorded' ? [effect.gap] : []));

describe('the camera in a call', () => {
  it('is closed at once, with the reason, and opened again when the call is over', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'callChanged', call: 'on' });
    expect(commandsIn(run.effects())).toEqual(['stop']);
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'inCall' });
    run.wait(600);
    expect(commandsIn(run.effects())).toEqual([]);
    run.happened({ kind: 'callChanged', call: 'off' });
    run.wait(6);
    expect(commandsIn(run.effects())).toContain('start');
    run.happened(cameraOn);
    expect(gaps(run.effects())).toMatchObject([{ reason: 'call' }]);
    expect(run.snapshot().camera.status).toMatchObject({ kind: 'on' });
  });

  it('is left to a call that still has it, with longer waits and no noise', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'cameraUseChanged', cameraUse: 'on' });
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'givenAway' });
    run.happened({ kind: 'cameraUseChanged', cameraUse: 'unknown' });
    run.wait(6);
    run.effects();
    run.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'busy' } });
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'givenAway' });
    run.wait(8);
    expect(commandsIn(run.effects())).not.toContain('start');
    run.wait(3);
    expect(commandsIn(run.effects())).toContain('start');
  });

  it('is a problem like any other when nothing says that a call has it', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'busy' } });
    expect(run.snapshot().camera.status).toMatchObject({ kind: 'problem', problem: 'busy' });
  });

  it('stays open for those who want to be watched in calls, and at once when they say so', () => {
    const run = watchingMonitor(uprightSitter, { choices: { watchInCalls: true } });
    run.happened({ kind: 'callChanged', call: 'on' });
    expect(run.snapshot().camera.status).toMatchObject({ kind: 'on' });
    run.happened({ kind: 'settingChanged', key: 'watchInCalls', value: false });
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'inCall' });
  });

  it('counts no gap while it is off for a reason of our own', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'pauseStarted', choice: 'untilResumed', nextMorningMs: 0 });
    run.happened({ kind: 'callChanged', call: 'on' });
    run.wait(300);
    run.happened({ kind: 'ended' });
    expect(gaps(run.effects())).toEqual([]);
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'paused' });
  });

  it('leaves its gap behind when Plumbline quits in the middle', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'callChanged', call: 'on' });
    run.wait(90);
    run.happened({ kind: 'ended' });
    expect(gaps(run.effects())).toMatchObject([{ reason: 'call', seconds: 90 }]);
  });
});

describe('the camera on battery', () => {
  it('rests only if that was asked for, and only while the battery is known to be in use', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'batteryChanged', onBattery: 'on' });
    expect(run.snapshot().camera.status).toMatchObject({ kind: 'on' });
    run.happened({ kind: 'settingChanged', key: 'watchOnBattery', value: false });
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'onBattery' });
    run.happened({ kind: 'batteryChanged', onBattery: 'unknown' });
    expect(run.snapshot().camera.status).toMatchObject({ kind: 'starting' });
  });
});
