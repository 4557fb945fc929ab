import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonitorEffect } from '../../../src/core/monitor/monitorEvent.ts';
import { cameraOn, watchingMonitor, type MonitorRun } from '../../fakes/monitorRun.ts';
import { slouchedSitter, slouchingSitter, uprightSitter, type Sitter } from '../../fakes/sitters.ts';

/** From the camera's return to the first word about the posture, seconds. */
const firstVerdictSeconds = 5;
const perSecond = 2;

const shownAlerts = (effects: readonly MonitorEffect[]): number =>
  effects.filter(({ kind }) => kind === 'alertShown').length;
const hasStarted = (effects: readonly MonitorEffect[]): boolean =>
  effects.some((effect) => effect.kind === 'detectorTold' && effect.command.kind === 'start');

/** Looks until a posture is told; the seconds that took. */
function untilToldSeconds(run: MonitorRun, sitter: Sitter): number {
  for (let looks = 1; looks <= 60; looks += 1) {
    run.look(sitter, 1 / perSecond, perSecond);
    const { verdict } = run.snapshot();
    if (verdict !== null && verdict.reason !== 'starting') return looks / perSecond;
  }
  return Number.POSITIVE_INFINITY;
}

const sleepSeconds = fc.oneof(fc.integer({ min: 6, max: 120 }), fc.integer({ min: 120, max: 3 * 86_400 }));
const anySitter = fc.oneof(
  fc.constantFrom(uprightSitter, slouchedSitter),
  fc.double({ min: 0, max: 1, noNaN: true }).map(slouchingSitter)
);

describe('after a sleep', () => {
  it('the first verdict comes within five seconds of the camera, however long it was and whoever sits there', () => {
    fc.assert(
      fc.property(sleepSeconds, anySitter, anySitter, (asleep, before, after) => {
        const run = watchingMonitor(uprightSitter);
        run.look(before, 20);
        run.happened({ kind: 'systemSlept' });
        run.effects();
        run.standStill(asleep);
        run.happened({ kind: 'systemWoke' });
        expect(hasStarted(run.effects())).toBe(true);
        expect(run.snapshot().verdict).toBeNull();
        run.happened(cameraOn);
        expect(untilToldSeconds(run, after)).toBeLessThanOrEqual(firstVerdictSeconds);
      }),
      { numRuns: 40 }
    );
  });

  it('that nobody told of, the first verdict comes as soon, too', () => {
    fc.assert(
      fc.property(sleepSeconds, anySitter, (asleep, after) => {
        const run = watchingMonitor(uprightSitter);
        run.look(uprightSitter, 20);
        run.standStill(asleep);
        run.happened({ kind: 'ticked' });
        expect(untilToldSeconds(run, after)).toBeLessThanOrEqual(firstVerdictSeconds);
      }),
      { numRuns: 40 }
    );
  });

  it('nothing alerts that was not held in seconds seen since', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'settingChanged', key: 'slouchDelaySeconds', value: 15 });
    run.look(slouchedSitter, 12);
    run.happened({ kind: 'systemSlept' });
    run.standStill(8 * 3600);
    run.happened({ kind: 'systemWoke' });
    run.happened(cameraOn);
    run.effects();
    run.look(slouchedSitter, 14);
    expect(shownAlerts(run.effects())).toBe(0);
    run.look(slouchedSitter, 4);
    expect(shownAlerts(run.effects())).toBe(1);
  });

  it('frames that waited in a queue while the machine slept make no alert, and stand for no time', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'settingChanged', key: 'slouchDelaySeconds', value: 3 });
    run.look(uprightSitter, 10);
    run.effects();
    run.standStill(3600);
    // All at once: a minute of frames from before the sleep.
    run.late(slouchedSitter, 60, perSecond, 3600);
    expect(shownAlerts(run.effects())).toBe(0);
    run.look(uprightSitter, 6);
    expect(shownAlerts(run.effects())).toBe(0);
    expect(run.snapshot()).toMatchObject({ icon: 'upright', alert: null });
  });

  it('an alert from before goes with the first look, and does not stand on a posture of yesterday', () => {
    const run = watchingMonitor(uprightSitter);
    run.look(slouchedSitter, 25);
    expect(run.snapshot().alert).not.toBeNull();
    run.standStill(12 * 3600);
    run.look(uprightSitter, 0.5, perSecond);
    expect(run.snapshot().alert).toBeNull();
  });
});
