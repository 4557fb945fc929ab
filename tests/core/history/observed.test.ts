import { describe, expect, test } from 'vitest';
import { startMinuteRecorder, stepMinuteRecorder } from '../../../src/core/history/minuteRecorder.ts';
import { type Desk as DeskFacts, deskNow, watchedNow } from '../../../src/core/history/observed.ts';
import { sumsOf } from '../../../src/core/history/daySums.ts';
import type { MinuteRecord } from '../../../src/core/history/records.ts';
import { cameraOn, runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';
import {
  createDesk,
  type Desk,
  emptyChair,
  idleWithoutCamera,
  movementOnly,
  type SceneAt,
  upright,
  withoutCamera
} from '../breaks/desk.ts';

describe('what is watched now', () => {
  const seen = (run: ReturnType<typeof runMonitor>) => watchedNow(run.state(), run.at()).sight;

  test('is the posture that the last look told', () => {
    const run = watchingMonitor(uprightSitter);
    expect(seen(run)).toEqual({ kind: 'judged', state: 'upright' });
    run.look(slouchedSitter, 10);
    expect(seen(run)).toEqual({ kind: 'judged', state: 'slouch' });
    expect(watchedNow(run.state(), run.at()).baselineId).not.toBeNull();
  });

  test('is nothing once nobody has looked for some seconds', () => {
    const run = watchingMonitor(uprightSitter);
    run.standStill(6);
    expect(seen(run)).toEqual({ kind: 'unwatched', reason: 'starting' });
  });

  test('is the reason why a look tells nothing', () => {
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    run.happened(cameraOn);
    run.look(uprightSitter, 3);
    expect(seen(run)).toEqual({ kind: 'cannotTell', reason: 'notCalibrated' });
  });

  test('is why the camera rests, or what is wrong with it', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'callChanged', call: 'on' });
    expect(seen(run)).toEqual({ kind: 'unwatched', reason: 'inCall' });
    const denied = runMonitor();
    denied.happened({ kind: 'detectorReady' });
    denied.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'denied' } });
    expect(seen(denied)).toEqual({ kind: 'unwatched', reason: 'denied' });
  });

  test('is that the model cannot run', () => {
    const run = watchingMonitor(uprightSitter);
    run.happened({ kind: 'engineFailed', problem: { kind: 'modelMissing', detail: '' } });
    expect(seen(run)).toEqual({ kind: 'unwatched', reason: 'engineFailed' });
  });
});

/** Lets a desk live through scenes with a recorder beside it. */
function recorded(
  desk: Desk,
  scenes: readonly (readonly [minutes: number, scene: SceneAt])[]
): readonly MinuteRecord[] {
  const closed: MinuteRecord[] = [];
  const observed = () => ({
    sight: { kind: 'unwatched' as const, reason: 'noCameraMode' as const },
    baselineId: null,
    ...deskNow(desk.state)
  });
  let recorder = startMinuteRecorder(observed(), desk.reading());
  for (const [minutes, scene] of scenes) {
    for (let second = 1; second <= minutes * 60; second += 1) {
      desk.pass(1, () => scene(second));
      const [next, effects] = stepMinuteRecorder(
        recorder,
        { kind: 'observed', observed: observed() },
        desk.reading()
      );
      recorder = next;
      for (const { minute } of effects) closed.push(minute);
    }
  }
  return closed;
}

describe('what the desk is now', () => {
  const now = (desk: Desk): DeskFacts => deskNow(desk.state);

  test('is sitting while the break clock counts it, and not in a break, in an absence or in a pause', () => {
    const desk = createDesk({ settings: movementOnly }).passMinutes(10);
    expect(now(desk)).toEqual({
      presence: 'present',
      asleep: false,
      sitting: true,
      unbrokenSittingSeconds: 600
    });
    desk.send({ kind: 'breakAsked', breakKind: 'movement' });
    expect(now(desk).sitting).toBe(false);
    expect(now(createDesk().passMinutes(5).passMinutes(1, emptyChair))).toMatchObject({
      presence: 'away',
      sitting: false
    });
    const paused = createDesk().passMinutes(5);
    paused.send({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
    expect(now(paused).sitting).toBe(false);
    expect(now(createDesk().send({ kind: 'fellAsleep' })).asleep).toBe(true);
  });

  test('knows how long somebody has sat no better than by their last sign', () => {
    const desk = createDesk({ settings: movementOnly }).passMinutes(20, withoutCamera);
    desk.passMinutes(4, idleWithoutCamera);
    expect(now(desk).unbrokenSittingSeconds).toBe(20 * 60);
    // They were only reading: what was uncertain counts after all.
    desk.pass(60, withoutCamera);
    expect(now(desk).unbrokenSittingSeconds).toBe(25 * 60);
  });
});

describe('a morning at the desk, minute by minute', () => {
  test('has the longest sitting up to the moment of leaving, even where only the idle time tells of it', () => {
    const desk = createDesk({ settings: movementOnly });
    const minutes = recorded(desk, [
      [38, withoutCamera],
      [12, idleWithoutCamera],
      [20, withoutCamera]
    ]);
    const sums = sumsOf(minutes, []);
    expect(sums.longestSittingSeconds).toBe(38 * 60);
    // An absence only after five minutes without a key or a mouse, and over six seconds after the first of them.
    expect(sums.states.away).toBe(7 * 60 + 6);
  });

  test('has sitting that a skipped break does not end and a taken one does', () => {
    const desk = createDesk({ settings: movementOnly });
    const first = recorded(desk, [[50, upright]]);
    expect(sumsOf(first, []).longestSittingSeconds).toBeGreaterThan(44 * 60);
    const after = recorded(desk, [[20, upright]]);
    expect(sumsOf(after, []).longestSittingSeconds).toBeLessThanOrEqual(23 * 60);
  });
});
