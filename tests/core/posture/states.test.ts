import { describe, expect, it } from 'vitest';
import { badStates, cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import { startWatch } from '../../../src/core/posture/watch.ts';
import type { PictureStats, Pose, PoseSample } from '../../../src/core/pose/keypoints.ts';
import {
  headForward,
  hold,
  leaning,
  lookingDown,
  poseOf,
  reclined,
  sampleOf,
  slidDown,
  slouching,
  studio,
  tooClose,
  turned,
  upright,
  type Posture
} from './sitter.ts';
import { alerts, calibrated, happenings, lastVerdict, quickSettings, run, watch } from './watching.ts';

const stateAfter = (posture: Posture): string => lastVerdict(watch(calibrated(), hold(posture, 0, 8))).state;
const light: PictureStats = { meanLuma: 120, lumaDeviation: 50, change: 4 };
const withPicture = (samples: readonly PoseSample[], picture: PictureStats): readonly PoseSample[] =>
  samples.map((sample) => ({ ...sample, picture }));
const changed = (pose: Pose, change: (pose: Pose) => Pose): readonly PoseSample[] =>
  Array.from({ length: 20 }, (_empty, index) => sampleOf(index / 4, change(pose)));
const reasonAfter = (samples: readonly PoseSample[], state = calibrated()): string | null =>
  lastVerdict(watch(state, samples)).reason;

describe('every state is reached by a posture', () => {
  it.each([
    ['upright', upright],
    ['slouch', slouching],
    ['slouch', slidDown],
    ['forwardHead', headForward],
    ['lean', leaning],
    ['lean', { ...leaning, lean: -13 }],
    ['tooClose', tooClose],
    ['lookingDown', lookingDown]
  ])('%s', (state, posture) => {
    expect(stateAfter(posture)).toBe(state);
  });

  it('calls leaning back, a chair rolled aside or back, and a small nod fine', () => {
    expect(stateAfter(reclined)).toBe('upright');
    expect(stateAfter({ ...upright, aside: 8 })).toBe('upright');
    expect(stateAfter({ ...upright, back: 10 })).toBe('upright');
    expect(stateAfter({ ...upright, bow: 8, headDown: 1 })).toBe('upright');
  });

  it('goes away after ten seconds of an empty chair, and comes back', () => {
    const empty = Array.from({ length: 60 }, (_none, index) => sampleOf(index / 4, null));
    const gone = watch(calibrated(), empty);
    expect(lastVerdict(gone).state).toBe('away');
    expect(lastVerdict(watch(calibrated(), empty.slice(0, 36))).reason).toBe('faceOutOfView');
    const back = watch(gone.state, hold(upright, 15, 4));
    expect(happenings(back)).toEqual(['cameBack']);
    expect(lastVerdict(back).state).toBe('upright');
  });

  it('has a test for every state there is', () => {
    const tested = ['upright', ...badStates, 'away', 'cannotTell'];
    expect([...tested].sort()).toEqual([...postureStates].sort());
  });
});

describe('every reason not to tell is reached', () => {
  const pose = poseOf(upright);
  const cases: Readonly<Record<(typeof cannotTellReasons)[number], () => string | null>> = {
    starting: () => {
      const start = startWatch({ settings: quickSettings, baselines: [], cameraId: '' });
      return reasonAfter(
        hold(upright, 0, 2),
        run(start, [{ kind: 'calibrationStarted', t: 0, id: 'a', name: 'a', createdAt: 0 }]).state
      );
    },
    notCalibrated: () =>
      reasonAfter(hold(upright, 0, 3), startWatch({ settings: quickSettings, baselines: [], cameraId: '' })),
    turned: () => reasonAfter(hold(turned, 0, 3)),
    tilted: () => reasonAfter(hold({ ...upright, tilt: 27 }, 0, 3)),
    tooDark: () => reasonAfter(withPicture([sampleOf(0, null)], { ...light, meanLuma: 8, lumaDeviation: 6 })),
    tooBright: () =>
      reasonAfter(withPicture([sampleOf(0, null)], { ...light, meanLuma: 248, lumaDeviation: 9 })),
    lowConfidence: () =>
      reasonAfter(
        changed(pose, (seen) => ({ ...seen, left_eye: { ...(seen.left_eye ?? nowhere), score: 0.05 } }))
      ),
    faceOutOfView: () => reasonAfter(hold({ ...upright, up: 30 }, 0, 3)),
    shouldersOutOfView: () =>
      reasonAfter(
        changed(pose, (seen) => ({
          ...seen,
          left_shoulder: { x: 400, y: studio.height - 1, score: 0.6 },
          right_shoulder: { x: 200, y: studio.height - 1, score: 0.6 }
        }))
      ),
    offCentre: () => {
      const far = { ...studio, distance: 95 };
      return reasonAfter(hold({ ...upright, aside: -48 }, 0, 3, { at: far }), calibrated({ at: far }));
    },
    severalPeople: () => {
      const other = poseOf({ ...upright, aside: 9 });
      const me = poseOf({ ...upright, aside: -9 });
      return reasonAfter([{ ...sampleOf(0, me), others: [other] }]);
    },
    cameraBlocked: () => reasonAfter(withPicture([sampleOf(0, null)], { ...light, lumaDeviation: 1 })),
    cameraFrozen: () => reasonAfter(withPicture(hold(upright, 0, 6), { ...light, change: 0 })),
    notCalibratedPlace: () => reasonAfter(hold({ ...upright, back: 110 }, 0, 3))
  };

  it.each(cannotTellReasons)('%s', (reason) => {
    expect(cases[reason]()).toBe(reason);
  });

  it('never takes a covered or frozen camera for an empty chair', () => {
    const covered = Array.from({ length: 80 }, (_none, index) => sampleOf(index / 4, null));
    const seen = watch(calibrated(), withPicture(covered, { ...light, lumaDeviation: 1 }));
    expect(happenings(seen)).toEqual([]);
  });
});

describe('an explained verdict', () => {
  it('names at most two measures, strongest first, in the direction of the state', () => {
    const [alert] = alerts(watch(calibrated(), hold(headForward, 0, 10)));
    const names = alert?.findings.map(({ measure }) => measure);
    expect(names).toEqual(['headForwardOfShouldersCm', 'headForwardCm']);
    const forward = alert?.findings.find(({ measure }) => measure === 'headForwardCm')?.amount ?? 0;
    expect(forward).toBeGreaterThan(6);
    expect(forward).toBeLessThan(12);
  });

  it('is surer of a deep slouch than of one that is just beginning', () => {
    const sureness = (share: number): number => {
      const posture = {
        ...slouching,
        headDown: 7 * share,
        headForward: 13 * share,
        shouldersDown: 7 * share,
        shouldersForward: 8 * share
      };
      return lastVerdict(watch(calibrated(), hold(posture, 0, 6))).confidence;
    };
    expect(sureness(1)).toBeGreaterThan(0.5);
    expect(sureness(1)).toBeGreaterThan(sureness(0.45));
  });

  it('gives none where nothing is wrong', () => {
    expect(lastVerdict(watch(calibrated(), hold(upright, 0, 5))).findings).toEqual([]);
  });
});

const nowhere = { x: 0, y: 0, score: 0 };
