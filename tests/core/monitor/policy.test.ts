import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../../src/core/policy/policy.ts';
import { isModuleOff } from '../../../src/core/settings/managed.ts';
import { resolvePolicy } from '../../../src/core/policy/resolvePolicy.ts';
import { createText } from '../../../src/text/createText.ts';
import { describeStatus } from '../../../src/text/status.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';
import { commandsIn } from '../../fakes/monitorEffects.ts';
import { runMonitor } from '../../fakes/monitorRun.ts';
import { policyOf, refusedSource } from '../policy/sourceOf.ts';

describe('the monitor under a policy', () => {
  it('closes the camera the moment a policy forbids it, and opens it again when the policy goes', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened({
      kind: 'cameraReported',
      report: { kind: 'on', deviceId: 'front', width: 640, height: 480 }
    });
    run.effects();
    run.happened({ kind: 'policyChanged', policy: policyOf({ ForbidCamera: true }) });
    expect(run.effects()).toContainEqual({ kind: 'detectorTold', command: { kind: 'stop' } });
    expect(run.snapshot().camera.status).toEqual({ kind: 'off', why: 'noCameraMode' });
    expect(describeStatus(createText('en'), run.snapshot()).sentences).toEqual([
      'Your organisation has switched watching with the camera off. Breaks and breathing go on.'
    ]);
    run.happened({ kind: 'policyChanged', policy: noPolicy });
    expect(run.effects()).toContainEqual({ kind: 'detectorTold', command: { kind: 'start', deviceId: '' } });
  });

  it('never opens the camera where a policy cannot be read', () => {
    const run = runMonitor({ policy: resolvePolicy([refusedSource()]) });
    run.happened({ kind: 'detectorReady' });
    run.wait(60);
    expect(commandsIn(run.effects())).not.toContain('start');
  });

  it('refuses a change of a locked setting, with the place that locks it', () => {
    const run = runMonitor({ policy: policyOf({ MovementEveryMinutes: 30 }) });
    run.happened({ kind: 'settingChanged', key: 'movementEveryMinutes', value: 60 });
    expect(run.effects()).toEqual([
      { kind: 'settingRefused', key: 'movementEveryMinutes', source: '/etc/plumbline/policy.json' }
    ]);
    expect(run.snapshot().settings.movementEveryMinutes).toBe(30);
  });

  it('keeps what the user chose while a policy covers it', () => {
    const run = runMonitor({ choices: { movementEveryMinutes: 50 } });
    run.happened({ kind: 'policyChanged', policy: policyOf({ MovementEveryMinutes: 30 }) });
    expect(run.snapshot().settings.movementEveryMinutes).toBe(30);
    expect(run.effects().map(({ kind }) => kind)).not.toContain('choicesChanged');
    run.happened({ kind: 'policyChanged', policy: noPolicy });
    expect(run.snapshot().settings.movementEveryMinutes).toBe(50);
  });

  it('follows a recommendation until the user chooses, and again after a reset', () => {
    const run = runMonitor({ policy: policyOf({}, { MovementEveryMinutes: 30 }) });
    const minutes = () => run.snapshot().settings.movementEveryMinutes;
    expect(minutes()).toBe(30);
    run.happened({ kind: 'settingChanged', key: 'movementEveryMinutes', value: 60 });
    expect(minutes()).toBe(60);
    run.happened({ kind: 'settingsReset', keys: ['movementEveryMinutes'] });
    expect(minutes()).toBe(30);
    expect(run.state().choices).toEqual({});
  });

  it('does not take for a choice what holds anyway', () => {
    const run = runMonitor({ policy: policyOf({}, { MovementEveryMinutes: 30 }) });
    run.happened({ kind: 'settingChanged', key: 'movementEveryMinutes', value: 30 });
    run.happened({ kind: 'settingsReset', keys: ['theme'] });
    expect(run.effects()).toEqual([]);
  });

  it('writes no places to a file where a policy forbids export, and says so', () => {
    const run = runMonitor({ policy: policyOf({ ForbidExport: true }), baselines: [learnedBaseline()] });
    run.happened({ kind: 'exportAsked', id: null });
    expect(run.effects()).toEqual([]);
    expect(run.snapshot().notices).toMatchObject([{ content: { kind: 'exportForbidden' } }]);
  });

  it('tells the windows what is managed and what was wrong', () => {
    const run = runMonitor({ policy: policyOf({ DisableBreaks: true, Colour: 'red' }) });
    const { managed, policy, settings } = run.snapshot();
    expect(isModuleOff(managed, 'breaks')).toBe(true);
    expect(settings.movementBreaks).toBe(false);
    expect(policy.entries.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ['DisableBreaks', 'inForce'],
      ['Colour', 'ignored']
    ]);
  });
});
