import { describe, expect, it } from 'vitest';
import { paceRules } from '../../../src/core/pace/paceRules.ts';
import { verdictNow } from '../../../src/core/wellbeing/factsOfStep.ts';
import { commandsIn } from '../../fakes/monitorEffects.ts';
import { cameraOn, watchingMonitor, type MonitorRun } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';

const { releaseSeconds } = paceRules.modes.saver;

/** Sat well in the saver until the camera was let go of. */
function released(): MonitorRun {
  const run = watchingMonitor(uprightSitter, { choices: { watchMode: 'saver' } });
  run.look(uprightSitter, 5);
  expect(commandsIn(run.effects())).toContain('release');
  return run;
}

describe('the saver', () => {
  it('lets go of the camera while somebody sits well, and keeps showing what it found', () => {
    const run = released();
    run.wait(15);
    expect(commandsIn(run.effects())).toEqual([]);
    expect(run.snapshot()).toMatchObject({
      icon: 'upright',
      verdict: { state: 'upright' },
      camera: { status: { kind: 'on', betweenChecks: true } }
    });
    expect(verdictNow(run.state(), run.at())?.state).toBe('upright');
  });

  it('opens it again for a short check, every time', () => {
    const run = released();
    for (let check = 0; check < 5; check += 1) {
      run.wait(releaseSeconds);
      expect(commandsIn(run.effects())).toEqual(['start']);
      run.happened(cameraOn);
      run.look(uprightSitter, 2);
      expect(commandsIn(run.effects())).toContain('release');
      expect(run.snapshot().icon).toBe('upright');
    }
  });

  it('keeps the camera once a check finds a bad posture, until it was told and is over', () => {
    const run = released();
    run.wait(releaseSeconds);
    run.happened(cameraOn);
    run.effects();
    run.look(slouchedSitter, 40);
    const effects = run.effects();
    expect(effects.filter(({ kind }) => kind === 'alertShown')).toHaveLength(1);
    expect(commandsIn(effects)).not.toContain('release');
    run.look(uprightSitter, 10);
    const after = run.effects();
    expect(after.some(({ kind }) => kind === 'alertWithdrawn')).toBe(true);
    expect(commandsIn(after)).toContain('release');
  });

  it('opens the camera for a calibration, for the live picture and for another mode', () => {
    const asked: readonly ((run: MonitorRun) => void)[] = [
      (run) => run.happened({ kind: 'calibrationStarted', name: 'Standing', freshId: 'second' }),
      (run) => {
        run.happened({ kind: 'dashboardShown', visible: true });
        run.happened({ kind: 'previewAsked', on: true });
      },
      (run) => run.happened({ kind: 'settingChanged', key: 'watchMode', value: 'balanced' })
    ];
    for (const ask of asked) {
      const run = released();
      ask(run);
      expect(commandsIn(run.effects())).toContain('start');
      run.happened(cameraOn);
      run.look(uprightSitter, 4);
      expect(commandsIn(run.effects())).not.toContain('release');
    }
  });

  it('calibrates from between two checks', () => {
    const run = released();
    run.happened({ kind: 'calibrationStarted', name: 'Standing', freshId: 'second' });
    run.happened(cameraOn);
    run.look(uprightSitter, 12, 5);
    expect(run.snapshot().calibration).toMatchObject({ kind: 'done' });
    expect(run.snapshot().baselines).toHaveLength(2);
  });

  it('is closed for good by a pause, a lock and a sleep between two checks', () => {
    for (const event of [
      { kind: 'pauseStarted', choice: 'untilResumed', nextMorningMs: 0 },
      { kind: 'screenLocked' },
      { kind: 'systemSlept' }
    ] as const) {
      const run = released();
      run.happened(event);
      expect(commandsIn(run.effects())).toEqual(['stop']);
      expect(run.snapshot().verdict).toBeNull();
      run.wait(120);
      expect(commandsIn(run.effects())).toEqual([]);
    }
  });

  it('says on what the last check found while the camera opens, for some seconds and no longer', () => {
    const run = released();
    const opensAt = run.state().pace.releasedUntil ?? 0;
    run.wait(opensAt + paceRules.reopenSeconds - 1 - run.at().seconds);
    expect(verdictNow(run.state(), run.at())?.state).toBe('upright');
    run.wait(2);
    expect(verdictNow(run.state(), run.at())).toBeNull();
  });

  it('says nothing on from a check when the camera does not come back', () => {
    const run = released();
    run.wait(releaseSeconds);
    run.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'busy' } });
    expect(run.snapshot()).toMatchObject({ icon: 'noCamera', verdict: null });
    expect(verdictNow(run.state(), run.at())).toBeNull();
  });

  it('holds on battery power alone where that is the wish', () => {
    const run = watchingMonitor(uprightSitter, { choices: { saverOnBattery: true } });
    run.look(uprightSitter, 20);
    expect(commandsIn(run.effects())).not.toContain('release');
    run.happened({ kind: 'batteryChanged', onBattery: 'on' });
    run.look(uprightSitter, 4);
    expect(commandsIn(run.effects())).toContain('release');
    run.happened({ kind: 'batteryChanged', onBattery: 'off' });
    expect(commandsIn(run.effects())).toContain('start');
  });
});
