import { describe, expect, it } from 'vitest';
import type { BreakOutlook } from '../../../src/core/breaks/breakOutlook.ts';
import { commandStatus } from '../../../src/core/cli/commandStatus.ts';
import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import { wellbeingSnapshotOf } from '../../../src/core/wellbeing/wellbeingSnapshotOf.ts';
import { runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';
import { runWellbeing, type WellbeingRun } from '../../fakes/wellbeingRun.ts';

const movementAlone = { microBreaks: false, movementEveryMinutes: 45, movementNoticeSeconds: 30 } as const;

/** What `status` says while breaks and breathing stand like this. */
function statusDuring(run: WellbeingRun) {
  const snapshot: AppSnapshot = { ...runMonitor().snapshot(), ...wellbeingSnapshotOf(run.state()) };
  return commandStatus(snapshot);
}

describe('the status for programs', () => {
  it('counts down to the next break in whole seconds, rounded up, and is quiet about it during one', () => {
    const run = runWellbeing(movementAlone);
    run.sit(100);
    expect(statusDuring(run)).toMatchObject({
      sittingSeconds: 100,
      break: null,
      nextBreak: { kind: 'movement', inSeconds: 2600 }
    });
    run.sitUntilShown(3600);
    run.sit(5);
    expect(statusDuring(run).nextBreak).toEqual({ kind: 'movement', inSeconds: 25 });
    run.sit(40);
    expect(statusDuring(run)).toMatchObject({
      break: { kind: 'movement', secondsLeft: 165 },
      nextBreak: null
    });
  });

  it('never says that there is no second left while there is some', () => {
    const run = runWellbeing();
    run.happened({ kind: 'breakAsked', breakKind: 'micro' });
    const { outlook: resting } = wellbeingSnapshotOf(run.state()).breaks;
    if (resting.kind !== 'resting') throw new Error('no break has begun');
    const status = (outlook: BreakOutlook) =>
      commandStatus({ ...runMonitor().snapshot(), breaks: { outlook } });
    const next = { breakKind: 'micro', inSeconds: 1.2 } as const;
    expect(status({ ...resting, secondsLeft: 1.2 }).break).toEqual({ kind: 'micro', secondsLeft: 2 });
    expect(status({ kind: 'counting', sittingSeconds: 9.6, next })).toMatchObject({
      sittingSeconds: 10,
      nextBreak: { kind: 'micro', inSeconds: 2 }
    });
    expect(status({ kind: 'counting', sittingSeconds: 0, next: null }).nextBreak).toBeNull();
  });

  it('has a breathing session under way while it runs and while it is held, and no longer', () => {
    const run = runWellbeing();
    const after = (event: WellbeingEvent): boolean => {
      run.happened(event);
      return statusDuring(run).breathing;
    };
    expect(statusDuring(run).breathing).toBe(false);
    expect(after({ kind: 'breathingBegun' })).toBe(true);
    expect(after({ kind: 'breathingPaused' })).toBe(true);
    expect(after({ kind: 'breathingStopped' })).toBe(false);
  });

  it('is watching with the camera open, and neither while it opens nor with one that is in trouble', () => {
    const starting = runMonitor();
    starting.happened({ kind: 'detectorReady' });
    expect(starting.snapshot().camera.status.kind).toBe('starting');
    expect(commandStatus(starting.snapshot())).toMatchObject({ watching: false, paused: false });

    const run = watchingMonitor(uprightSitter);
    expect(commandStatus(run.snapshot())).toMatchObject({ watching: true, alert: false });
    run.look(slouchedSitter, 25);
    expect(commandStatus(run.snapshot())).toMatchObject({ state: 'slouch', alert: true });
    run.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'unplugged' } });
    expect(commandStatus(run.snapshot())).toMatchObject({ state: 'noCamera', watching: false, alert: false });
  });

  it('knows when a pause ends, and says nothing of breaks that a policy turned off', () => {
    const run = runMonitor();
    const { epochMs } = run.at();
    run.happened({ kind: 'pauseStarted', choice: '1h', nextMorningMs: 0 });
    expect(commandStatus(run.snapshot())).toMatchObject({
      state: 'paused',
      paused: true,
      pausedUntil: epochMs + 3_600_000,
      sittingSeconds: null,
      break: null,
      nextBreak: null,
      breathing: false
    });
  });
});
