import { describe, expect, it } from 'vitest';
import { demoTries } from '../../../src/core/monitor/monitorState.ts';
import { noticesKept } from '../../../src/core/monitor/notices.ts';
import { monitorRules } from '../../../src/core/monitor/stepMonitor.ts';
import { stopAnswerRules } from '../../../src/core/monitor/stopAnswer.ts';
import { cameraRests } from '../../../src/core/camera/cameraStatus.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { commandsIn, kindsOf } from '../../fakes/monitorEffects.ts';
import { cameraOn, runMonitor, runStartMs, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';

describe('the monitor, watching', () => {
  it('asks a new detector for the camera, the pace and nobody in particular', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    expect(run.effects()).toEqual([
      { kind: 'detectorTold', command: { kind: 'start', deviceId: '' } },
      { kind: 'detectorTold', command: { kind: 'rate', perSecond: 2, skipUnchanged: false } },
      { kind: 'detectorTold', command: { kind: 'expect', place: null } }
    ]);
  });

  it('cannot tell anything before the first calibration, and says so', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.look(uprightSitter, 5);
    expect(run.snapshot()).toMatchObject({
      icon: 'cannotTell',
      verdict: { state: 'cannotTell', reason: 'notCalibrated' }
    });
  });

  it('calibrates with a quicker pace, stores the baseline, and then looks fast until it is steady', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.effects();
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'first' });
    expect(run.effects()).toEqual([
      { kind: 'detectorTold', command: { kind: 'rate', perSecond: 5, skipUnchanged: false } }
    ]);
    run.look(uprightSitter, 12, 5);
    const effects = run.effects();
    expect(effects).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'rate', perSecond: 2, skipUnchanged: false }
    });
    expect(kindsOf(effects)).toContain('baselinesChanged');
    expect(commandsIn(effects)).toContain('expect');
    expect(run.snapshot()).toMatchObject({
      icon: 'upright',
      calibration: { kind: 'done' },
      baselines: [{ id: 'first', name: 'Sitting', createdAt: runStartMs }],
      activeBaselineId: 'first'
    });
  });

  it('learns a baseline of the same name anew instead of keeping two', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'second' });
    run.look(uprightSitter, 12, 5);
    expect(run.snapshot().baselines.map(({ id }) => id)).toEqual(['first']);
    run.happened({ kind: 'calibrationStarted', name: 'Standing', freshId: 'third' });
    run.look(uprightSitter, 12, 5);
    expect(run.snapshot().baselines.map(({ id }) => id)).toEqual(['first', 'third']);
  });

  it('fails a calibration that is begun without a picture, with the reason', () => {
    const run = runMonitor();
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'first' });
    expect(run.snapshot().calibration).toEqual({ kind: 'failed', fault: 'cameraLost' });
    run.happened({ kind: 'calibrationDismissed' });
    expect(run.snapshot().calibration).toBeNull();
  });

  it('goes from upright to slouch to one alert, and back', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 10);
    expect(run.snapshot().icon).toBe('upright');
    run.look(slouchedSitter, 5);
    expect(run.snapshot()).toMatchObject({ icon: 'slouch', alert: null });
    run.look(slouchedSitter, 25);
    const alerting = run.effects();
    expect(kindsOf(alerting).filter((kind) => kind === 'alertShown')).toHaveLength(1);
    expect(run.snapshot().alert?.verdict.state).toBe('slouch');
    run.look(uprightSitter, 10);
    expect(kindsOf(run.effects())).toContain('alertWithdrawn');
    expect(run.snapshot()).toMatchObject({ icon: 'upright', alert: null });
  });

  it('looks more often while a bad posture builds up', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 8);
    expect(run.effects()).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'rate', perSecond: 0.5, skipUnchanged: true }
    });
    run.look(slouchedSitter, 0.5);
    expect(run.effects()).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'rate', perSecond: 2, skipUnchanged: false }
    });
  });

  it('learns from "that was wrong": the alert goes and the loosened baseline is stored', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 25);
    run.effects();
    const { alert } = run.snapshot();
    run.happened({ kind: 'alertCalledWrong', id: alert?.id ?? 0 });
    const effects = run.effects();
    expect(kindsOf(effects)).toEqual(['alertWithdrawn', 'baselinesChanged', 'detectorTold']);
    const [baseline] = effects.flatMap((effect) =>
      effect.kind === 'baselinesChanged' ? effect.baselines : []
    );
    expect(baseline?.loosened.slouch).toBeGreaterThan(0);
  });

  it('takes an alert away when the position is learned anew, and calls that no recovery', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 30);
    expect(run.snapshot().alert).not.toBeNull();
    run.effects();
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'anew' });
    expect(run.snapshot()).toMatchObject({ alert: null, calibration: { kind: 'running' } });
    run.look(slouchedSitter, 15);
    expect(run.snapshot().calibration?.kind).toBe('done');
    expect(run.effects().filter(({ kind }) => kind.startsWith('alert'))).toEqual([
      { kind: 'alertWithdrawn', id: 1, recovered: false }
    ]);
  });

  it('follows a changed onset delay at once', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'settingChanged', key: 'slouchDelaySeconds', value: 60 });
    run.look(slouchedSitter, 40);
    expect(run.snapshot()).toMatchObject({ icon: 'slouch', alert: null });
  });
});

describe('the monitor, resting', () => {
  it('stops the camera in a pause, forgets the verdict, and watches again afterwards', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 25);
    run.effects();
    run.happened({ kind: 'pauseStarted', choice: '30min', nextMorningMs: 0 });
    const effects = run.effects();
    expect(commandsIn(effects)).toEqual(['stop']);
    expect(kindsOf(effects)).toEqual(['pauseChanged', 'detectorTold', 'alertWithdrawn']);
    expect(run.snapshot()).toMatchObject({ icon: 'paused', verdict: null, alert: null });
    run.wait(1799);
    expect(run.effects()).toEqual([]);
    run.wait(1);
    expect(commandsIn(run.effects())).toEqual(['start']);
    expect(run.snapshot().pause).toBeNull();
  });

  it('drops a sample that was under way when the pause began', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'pauseStarted', choice: 'untilResumed', nextMorningMs: 0 });
    run.look(uprightSitter, 3);
    expect(run.snapshot().verdict).toBeNull();
  });

  it('is still paused after a restart, and never asks for the camera', () => {
    const run = runMonitor({ pause: { until: runStartMs + 600_000 } });
    run.happened({ kind: 'detectorReady' });
    expect(commandsIn(run.effects())).not.toContain('start');
    expect(run.snapshot()).toMatchObject({ icon: 'paused', pause: { until: runStartMs + 600_000 } });
    run.wait(600);
    expect(commandsIn(run.effects())).toContain('start');
  });

  it('does not open the camera when it is started behind a locked screen', () => {
    const run = runMonitor({ locked: true });
    run.happened({ kind: 'detectorReady' });
    expect(commandsIn(run.effects())).not.toContain('start');
    run.happened({ kind: 'screenUnlocked' });
    expect(commandsIn(run.effects())).toContain('start');
  });

  it.each([
    ['screenLocked', 'screenUnlocked', 'locked'],
    ['systemSlept', 'systemWoke', 'asleep']
  ] as const)('stops the camera with %s and starts it with %s', (begin, end, why) => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: begin });
    expect(commandsIn(run.effects())).toEqual(['stop']);
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why });
    run.happened({ kind: end });
    expect(commandsIn(run.effects())).toEqual(['start']);
  });

  it('stays off behind the lock when the machine wakes up', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'screenLocked' });
    run.happened({ kind: 'systemSlept' });
    run.happened({ kind: 'systemWoke' });
    expect(commandsIn(run.effects())).toEqual(['stop']);
  });

  it('closes the camera for good when watching is switched off', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'settingChanged', key: 'watchWithCamera', value: false });
    expect(commandsIn(run.effects())).toEqual(['stop']);
    expect(run.snapshot()).toMatchObject({ icon: 'noCamera', camera: { status: { why: 'noCameraMode' } } });
  });

  it('fails a calibration that a pause cuts off', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'first' });
    run.look(uprightSitter, 4, 5);
    run.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 });
    expect(run.snapshot().calibration).toEqual({ kind: 'failed', fault: 'cameraLost' });
    expect(run.snapshot().baselines).toEqual([]);
  });

  it('counts no bad second across a pause: the alert needs its whole delay again', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 10);
    run.happened({ kind: 'pauseStarted', choice: '30min', nextMorningMs: 0 });
    run.wait(600);
    run.happened({ kind: 'pauseEnded' });
    run.happened(cameraOn);
    run.effects();
    run.look(slouchedSitter, 3);
    expect(run.snapshot().alert).toBeNull();
  });

  it('opens no camera on the first run before the user has read what it is for', () => {
    const run = runMonitor({ introduced: false });
    run.happened({ kind: 'detectorReady' });
    run.wait(60);
    expect(commandsIn(run.effects())).not.toContain('start');
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'settingUp' });
    run.happened({ kind: 'introduced' });
    expect(commandsIn(run.effects())).toContain('start');
  });

  it('has a reason to rest for every one that the camera knows', () => {
    expect([...cameraRests].toSorted()).toEqual(
      [
        'asleep',
        'engineFailed',
        'givenAway',
        'inCall',
        'locked',
        'noCameraMode',
        'onBattery',
        'paused',
        'settingUp'
      ].toSorted()
    );
  });
});

describe('the monitor and its detector', () => {
  it('closes the camera and says so when the pose model cannot be used, and never loops', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'engineFailed', problem: { kind: 'modelMissing', detail: 'movenet.bin' } });
    expect(commandsIn(run.effects())).toEqual(['stop']);
    run.wait(3600);
    expect(run.effects()).toEqual([]);
    expect(run.snapshot()).toMatchObject({ icon: 'error', engineProblem: { kind: 'modelMissing' } });
  });

  it('makes the detector anew when the user tries again after an engine problem', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'engineFailed', problem: { kind: 'runtimeFailed', detail: '' } });
    run.effects();
    run.happened({ kind: 'cameraRetryAsked' });
    expect(kindsOf(run.effects())).toEqual(['detectorRemade']);
    run.happened({ kind: 'detectorReady' });
    expect(commandsIn(run.effects())).toContain('start');
    expect(run.snapshot().engineProblem).toBeNull();
  });

  it('makes a crashed detector anew and tells it everything again', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'dashboardShown', visible: true });
    run.happened({ kind: 'previewAsked', on: true });
    run.effects();
    run.happened({ kind: 'detectorGone' });
    expect(run.snapshot().verdict).toBeNull();
    run.wait(1);
    expect(kindsOf(run.effects())).toEqual(['detectorDiscarded', 'detectorRemade']);
    run.happened({ kind: 'detectorReady' });
    expect(commandsIn(run.effects())).toEqual(['start', 'rate', 'expect', 'preview']);
  });

  it('gives up visibly on a detector that keeps crashing', () => {
    const run = runMonitor();
    for (let crash = 0; crash < 8; crash += 1) {
      run.happened({ kind: 'detectorReady' });
      run.happened({ kind: 'detectorGone' });
      run.wait(40);
    }
    const remade = run.effects().filter(({ kind }) => kind === 'detectorRemade');
    expect(remade).toHaveLength(5);
    expect(run.snapshot()).toMatchObject({ icon: 'error', engineProblem: { kind: 'crashing' } });
  });

  it('takes a detector that falls silent with the camera on for crashed', () => {
    const run = watchingMonitor(uprightSitter);
    run.wait(monitorRules.silenceLimitSeconds + 2);
    expect(kindsOf(run.effects())).toContain('detectorRemade');
  });

  it('ends a detector that does not close the camera when it is told to: a pause has it off within seconds', () => {
    const run = watchingMonitor(uprightSitter);
    run.hang();
    run.happened({ kind: 'pauseStarted', choice: 'untilResumed', nextMorningMs: 0 });
    run.effects();
    run.wait(stopAnswerRules.limitSeconds - 1);
    expect(run.effects()).toEqual([]);
    run.wait(1);
    expect(kindsOf(run.effects())).toEqual(['detectorDiscarded']);
    run.wait(1);
    expect(kindsOf(run.effects())).toEqual(['detectorRemade']);
    run.happened({ kind: 'detectorReady' });
    run.wait(3600);
    expect(kindsOf(run.effects())).not.toContain('detectorRemade');
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'paused' });
  });

  it('ends a detector that hangs while it opens the camera, and gives up visibly when each does', () => {
    const run = runMonitor();
    run.hang();
    run.happened({ kind: 'detectorReady' });
    const all: string[] = [];
    for (let second = 0; second < 600; second += 1) {
      run.wait(1);
      const made = kindsOf(run.effects());
      if (made.includes('detectorRemade')) run.happened({ kind: 'detectorReady' });
      all.push(...made);
    }
    expect(all.filter((kind) => kind === 'detectorRemade')).toHaveLength(5);
    // The last is not left behind either.
    expect(all.filter((kind) => kind === 'detectorDiscarded')).toHaveLength(6);
    expect(run.snapshot()).toMatchObject({ icon: 'error', engineProblem: { kind: 'crashing' } });
  });

  it('does not end a detector for an answer that is owed since before the machine slept', () => {
    const run = watchingMonitor(uprightSitter);
    run.hang();
    run.happened({ kind: 'systemSlept' });
    run.standStill(60 * 3600);
    run.happened({ kind: 'ticked' });
    run.wait(stopAnswerRules.limitSeconds - 2);
    expect(kindsOf(run.effects())).not.toContain('detectorDiscarded');
  });

  it('does not blame the detector for time that nobody lived through', () => {
    const run = watchingMonitor(uprightSitter);
    run.standStill(3600);
    run.wait(monitorRules.silenceLimitSeconds - 5);
    expect(kindsOf(run.effects())).not.toContain('detectorRemade');
    run.wait(10);
    expect(kindsOf(run.effects())).toContain('detectorRemade');
  });

  it('sends pictures only while a window asks for them and can be seen', () => {
    const run = watchingMonitor(uprightSitter);
    const preview = (): readonly boolean[] =>
      run
        .effects()
        .flatMap((effect) =>
          effect.kind === 'detectorTold' && effect.command.kind === 'preview' ? [effect.command.on] : []
        );
    run.happened({ kind: 'previewAsked', on: true });
    expect(preview()).toEqual([]);
    run.happened({ kind: 'dashboardShown', visible: true });
    expect(preview()).toEqual([true]);
    run.happened({ kind: 'dashboardShown', visible: false });
    expect(preview()).toEqual([false]);
    run.happened({ kind: 'dashboardShown', visible: true });
    run.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 });
    expect(preview()).toEqual([true, false]);
  });
});

describe('the monitor and settings', () => {
  it('saves a valid change once and ignores an invalid one', () => {
    const run = runMonitor();
    run.happened({ kind: 'settingChanged', key: 'theme', value: 'dark' });
    run.happened({ kind: 'settingChanged', key: 'theme', value: 'dark' });
    run.happened({ kind: 'settingChanged', key: 'theme', value: 'pink' });
    run.happened({ kind: 'settingChanged', key: 'slouchDelaySeconds', value: 1 });
    expect(run.effects()).toEqual([
      { kind: 'choicesChanged', choices: { theme: 'dark' } },
      { kind: 'settingsChanged', settings: { ...defaultSettings, theme: 'dark' } }
    ]);
  });

  it('opens the camera that is chosen', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'settingChanged', key: 'cameraId', value: 'usb' });
    expect(run.effects()).toContainEqual({
      kind: 'detectorTold',
      command: { kind: 'start', deviceId: 'usb' }
    });
  });

  it('keeps the newest notices and lets each be dismissed', () => {
    const run = runMonitor();
    for (let count = 1; count <= noticesKept + 2; count += 1) {
      run.happened({ kind: 'noticeRaised', content: { kind: 'fileNotSaved', file: `${count}.json` } });
    }
    const ids = run.snapshot().notices.map(({ id }) => id);
    expect(ids).toEqual([3, 4, 5, 6, 7]);
    run.happened({ kind: 'noticeDismissed', id: 5 });
    expect(run.snapshot().notices.map(({ id }) => id)).toEqual([3, 4, 6, 7]);
  });
});

describe('the demo', () => {
  const demo = { calibrationName: 'Sitting' };

  it('calibrates by itself on the first person it sees', () => {
    const run = runMonitor({ demo });
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.look(null, 3);
    expect(run.snapshot().calibration).toBeNull();
    run.look(uprightSitter, 14, 5);
    expect(run.snapshot()).toMatchObject({ icon: 'upright', demo: true, activeBaselineId: 'demo' });
  });

  it('begins the recording anew after a failed try, and leaves it to the user after some', () => {
    const run = runMonitor({ demo });
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.effects();
    for (let round = 0; round < demoTries + 2; round += 1) {
      // Somebody who leaves again: no calibration can come of it.
      run.look(uprightSitter, 1, 5);
      run.look(null, 40, 5);
      run.happened(cameraOn);
    }
    expect(commandsIn(run.effects()).filter((kind) => kind === 'start')).toHaveLength(demoTries - 1);
    expect(run.snapshot().calibration?.kind).toBe('failed');
  });

  it('does not calibrate by itself outside the demo', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.look(uprightSitter, 5);
    expect(run.snapshot().calibration).toBeNull();
  });
});
