import { describe, expect, it } from 'vitest';
import { mapKeypoints } from '../../../src/core/pose/crop.ts';
import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import { learnBaseline } from '../../../src/core/posture/learnBaseline.ts';
import { activeBaseline, type WatchEvent, type WatchState } from '../../../src/core/posture/watch.ts';
import {
  headForward,
  hold,
  reclined,
  slidDown,
  slouching,
  studio,
  tooClose,
  upright,
  type Posture
} from './sitter.ts';
import { alerts, baselineOf, calibrated, happenings, lastVerdict, run, watch } from './watching.ts';

/** Standing: 24 cm higher and a little further away; the camera stays where it is. */
const standing: Posture = { ...upright, up: 14, back: 12, aside: 12 };

function alsoStanding(state: WatchState): WatchState {
  return run(state, [
    { kind: 'calibrationStarted', t: 100, id: 'standing', name: 'Standing', createdAt: 2 },
    ...hold(standing, 100, 12).map((sample): WatchEvent => ({ kind: 'sampled', sample })),
    { kind: 'calibrationEnded', t: 112 }
  ]).state;
}

describe('several baselines', () => {
  it('are matched by place and size, with time to stand up in between', () => {
    const both = alsoStanding(calibrated());
    expect(activeBaseline(both)?.id).toBe('standing');
    const seated = watch(both, hold(upright, 113, 12));
    expect(happenings(seated)).toEqual(['baselineChosen']);
    expect(activeBaseline(seated.state)?.id).toBe('desk');
    expect(lastVerdict(seated).state).toBe('upright');
    const stood = watch(seated.state, hold(standing, 125, 12));
    expect(activeBaseline(stood.state)?.id).toBe('standing');
    expect(lastVerdict(stood).state).toBe('upright');
    expect(alerts(stood)).toEqual([]);
  });

  it('are not switched by a bad posture', () => {
    const seated = watch(alsoStanding(calibrated()), hold(upright, 113, 12)).state;
    for (const posture of [slouching, slidDown, headForward, tooClose, reclined]) {
      expect(happenings(watch(seated, hold(posture, 125, 20)))).not.toContain('baselineChosen');
    }
  });

  it('can be chosen by hand, and then stay chosen', () => {
    const both = alsoStanding(calibrated());
    const { state } = run(both, [{ kind: 'baselineSelected', t: 113, id: 'desk' }]);
    const stood = watch(state, hold(standing, 113, 20));
    expect(activeBaseline(stood.state)?.id).toBe('desk');
  });

  it('of another camera do not speak for this one', () => {
    const { state } = run(calibrated(), [{ kind: 'cameraChanged', t: 1, cameraId: 'other' }]);
    expect(lastVerdict(watch(state, hold(upright, 1, 3))).reason).toBe('notCalibrated');
    const { state: again } = run(state, [{ kind: 'cameraChanged', t: 5, cameraId: 'camera' }]);
    expect(lastVerdict(watch(again, hold(upright, 5, 3))).state).toBe('upright');
  });

  it('that are deleted are forgotten at once; renamed ones go on', () => {
    const state = calibrated();
    const renamed = { ...baselineOf(state), name: 'Office' };
    const kept = run(state, [{ kind: 'baselinesChanged', t: 0, baselines: [renamed] }]).state;
    expect(activeBaseline(kept)?.name).toBe('Office');
    const none = run(state, [{ kind: 'baselinesChanged', t: 0, baselines: [] }]).state;
    expect(lastVerdict(watch(none, hold(upright, 0, 2))).reason).toBe('notCalibrated');
  });

  it('are relearned under the same id in place of the old one', () => {
    const state = calibrated();
    const again = run(state, [
      { kind: 'calibrationStarted', t: 0, id: 'desk', name: 'Desk', createdAt: 9 },
      ...hold(upright, 0, 12).map((sample): WatchEvent => ({ kind: 'sampled', sample }))
    ]).state;
    expect(again.baselines.map(({ createdAt }) => createdAt)).toEqual([9]);
  });
});

describe('a baseline that no longer fits', () => {
  const suggestions = (
    state: WatchState,
    posture: Posture,
    seconds: number,
    at = studio
  ): readonly string[] =>
    watch(state, hold(posture, 0, seconds, { at, perSecond: 2 })).effects.flatMap((effect) =>
      effect.kind === 'recalibrationSuggested' ? [effect.why] : []
    );
  const afterBreak = (): WatchState => watch(calibrated(), hold(upright, -400, 1)).state;

  it('asks after two minutes when the camera was moved, and judges nothing until then', () => {
    const lowered = hold(upright, 0, 150, { perSecond: 2 }).map((sample) => loweredBy(sample, 95));
    const watched = watch(afterBreak(), lowered);
    expect(alerts(watched)).toEqual([]);
    expect(lastVerdict(watched).reason).toBe('notCalibratedPlace');
    expect(watched.effects.filter(({ kind }) => kind === 'recalibrationSuggested')).toHaveLength(1);
  });

  it('asks when another body sits there', () => {
    expect(suggestions(calibrated(), upright, 200, { ...studio, shoulderWidth: 44 })).toEqual([
      'otherPerson'
    ]);
  });

  it('asks at once when the picture has another shape', () => {
    const at = { ...studio, width: 1280, height: 720 };
    expect(suggestions(calibrated(), upright, 10, at)).toEqual(['pictureChanged']);
    expect(lastVerdict(watch(calibrated(), hold(upright, 0, 2, { at }))).reason).toBe('notCalibratedPlace');
  });

  it('does not ask for an hour of ordinary sitting and slouching', () => {
    const long = [
      ...hold(upright, 0, 1200, { perSecond: 1 }),
      ...hold(slouching, 1200, 600, { perSecond: 1 })
    ];
    const watched = watch(calibrated(), [...long, ...hold(reclined, 1800, 600, { perSecond: 1 })]);
    expect(watched.effects.filter(({ kind }) => kind === 'recalibrationSuggested')).toEqual([]);
  });
});

/** What a camera tilted up a little shows: everything lower in the picture. */
function loweredBy(sample: PoseSample, pixels: number): PoseSample {
  return { ...sample, pose: mapKeypoints(sample.pose ?? {}, (point) => ({ ...point, y: point.y + pixels })) };
}

it('nothing is learned from no looks', () => {
  const label = { id: 'a', name: 'a', createdAt: 0, cameraId: '', width: 640, height: 480 };
  expect(learnBaseline([], label)).toBeNull();
});
