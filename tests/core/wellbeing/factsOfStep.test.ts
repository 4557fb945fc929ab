import { describe, expect, it } from 'vitest';
import type { MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import { stepMonitor } from '../../../src/core/monitor/stepMonitor.ts';
import { factsOfStep, verdictNow } from '../../../src/core/wellbeing/factsOfStep.ts';
import { cameraOn, type MonitorRun, runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { sampleOf, slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';

/** What one event of the monitor lets breaks and pairing hear. */
function facts(run: MonitorRun, event: MonitorEvent) {
  const before = run.state();
  return factsOfStep(before, event, stepMonitor(before, event, run.at()));
}

describe('what breaks hear of the monitor', () => {
  it('is each verdict, and the alert with the one that raised it', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 14);
    const heard: string[] = [];
    for (let count = 1; count <= 8; count += 1) {
      run.wait(0.5);
      const sampled: MonitorEvent = {
        kind: 'sampled',
        sample: sampleOf(slouchedSitter, run.at().seconds + 1234)
      };
      heard.push(...facts(run, sampled).map(({ kind }) => kind));
      run.happened(sampled);
    }
    expect(heard.filter((kind) => kind === 'judged')).toHaveLength(8);
    expect(heard.filter((kind) => kind === 'alertShown')).toHaveLength(1);
  });

  it('is that nothing is seen any more when the camera closes', () => {
    const run = watchingMonitor(uprightSitter);
    expect(facts(run, { kind: 'screenLocked' })).toEqual([{ kind: 'locked' }, { kind: 'sightLost' }]);
    expect(facts(run, { kind: 'systemSlept' })).toEqual([{ kind: 'fellAsleep' }, { kind: 'sightLost' }]);
    expect(facts(run, { kind: 'callChanged', call: 'on' })).toEqual([
      { kind: 'callChanged', call: 'on' },
      { kind: 'sightLost' }
    ]);
  });

  it('is the pause with both of its ends, and its end by itself', () => {
    const run = runMonitor();
    const pause: MonitorEvent = { kind: 'pauseStarted', choice: '30min', nextMorningMs: 0 };
    expect(facts(run, pause)).toEqual([
      { kind: 'pauseStarted', pause: { until: run.at().epochMs + 1_800_000, untilSeconds: 1800 } }
    ]);
    run.happened(pause);
    run.wait(1799);
    run.standStill(1);
    expect(facts(run, { kind: 'ticked' })).toEqual([{ kind: 'pauseEnded' }]);
  });

  it('is a calibration from its beginning to its end', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.look(uprightSitter, 3);
    const start: MonitorEvent = { kind: 'calibrationStarted', name: 'Sitting', freshId: 'first' };
    expect(facts(run, start)).toContainEqual({ kind: 'calibrationChanged', running: true });
    run.happened(start);
    expect(facts(run, { kind: 'calibrationCancelled' })).toContainEqual({
      kind: 'calibrationChanged',
      running: false
    });
  });

  it('is a setting as soon as it changed, and nothing where it did not', () => {
    const run = runMonitor();
    const change = (value: number): MonitorEvent => ({
      kind: 'settingChanged',
      key: 'movementEveryMinutes',
      value
    });
    expect(facts(run, change(50))).toMatchObject([
      { kind: 'settingsChanged', settings: { movementEveryMinutes: 50 } }
    ]);
    expect(facts(run, change(5))).toEqual([]);
  });

  it('is no verdict that is older than a few seconds', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 3);
    expect(verdictNow(run.state(), run.at())?.state).toBe('upright');
    run.wait(6);
    expect(verdictNow(run.state(), run.at())).toBeNull();
  });
});
