import { describe, expect, it } from 'vitest';
import { calibrationFaults, type CalibrationFault } from '../../../src/core/monitor/snapshot.ts';
import type { PictureStats, PoseSample } from '../../../src/core/pose/keypoints.ts';
import { outlookOf } from '../../../src/core/posture/outlook.ts';
import { expectedPlace, startWatch, type WatchEvent } from '../../../src/core/posture/watch.ts';
import { hold, poseOf, sampleOf, studio, turned, upright, type Posture } from './sitter.ts';
import { calibrated, happenings, quickSettings, run, type Watched } from './watching.ts';

const light: PictureStats = { meanLuma: 120, lumaDeviation: 50, change: 4 };
const fresh = startWatch({ settings: quickSettings, baselines: [], cameraId: 'camera' });

function calibrate(samples: readonly PoseSample[], end?: WatchEvent): Watched {
  return run(fresh, [
    { kind: 'calibrationStarted', t: 0, id: 'desk', name: 'Desk', createdAt: 5 },
    ...samples.map((sample): WatchEvent => ({ kind: 'sampled', sample })),
    ...(end === undefined ? [] : [end])
  ]);
}
const faultOf = ({ effects }: Watched): CalibrationFault | null =>
  effects.flatMap((effect) => (effect.kind === 'calibrationFailed' ? [effect.fault] : []))[0] ?? null;
const every = (seconds: number, sample: (t: number) => PoseSample): readonly PoseSample[] =>
  Array.from({ length: seconds * 4 }, (_none, index) => sample(index / 4));
const swaying = (t: number): Posture => ({
  ...upright,
  aside: 9 * Math.sin(t),
  headForward: 6 * Math.sin(t * 2)
});

describe('a calibration', () => {
  it('learns a baseline from about nine seconds of upright sitting and says how good it is', () => {
    const watched = calibrate(hold(upright, 0, 12, { perSecond: 5 }));
    const learned = watched.effects.find((effect) => effect.kind === 'baselineLearned');
    expect(learned?.t).toBeGreaterThanOrEqual(8);
    expect(learned?.t).toBeLessThanOrEqual(10);
    expect(learned?.baseline).toMatchObject({
      id: 'desk',
      name: 'Desk',
      createdAt: 5,
      cameraId: 'camera',
      quality: 'good',
      width: 640
    });
    expect(learned?.baseline.samples).toBeGreaterThanOrEqual(16);
  });

  it('shows its progress from nothing to all of it, never backwards', () => {
    const progress = calibrate(hold(upright, 0, 12)).effects.flatMap((effect) =>
      effect.kind === 'calibrationProgressed' ? [effect.progress] : []
    );
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress);
  });

  it('waits through a moment of turning away, and says so meanwhile', () => {
    const watched = calibrate([
      ...hold(upright, 0, 4),
      ...hold({ ...turned, turn: 70 }, 4, 2),
      ...hold(upright, 6, 8)
    ]);
    const hints = watched.effects.flatMap((effect) =>
      effect.kind === 'calibrationProgressed' ? [effect.hint] : []
    );
    expect(hints.some((hint) => hint !== null)).toBe(true);
    expect(happenings(watched)).toEqual(['baselineLearned']);
  });

  it('does not count time that was not seen', () => {
    const watched = calibrate([...hold(upright, 0, 3), ...hold(upright, 100, 3)]);
    expect(happenings(watched)).toEqual([]);
  });

  it('is fair, not good, with few samples at the end of the material', () => {
    const watched = calibrate(hold(upright, 0, 12, { perSecond: 1 }), { kind: 'calibrationEnded', t: 12 });
    const learned = watched.effects.find((effect) => effect.kind === 'baselineLearned');
    expect(learned?.baseline.quality).toBe('fair');
  });

  it('can be cancelled, and asks for quick samples only while it runs', () => {
    const half = calibrate(hold(upright, 0, 3));
    const sat = hold(upright, 12, 3).map((sample): WatchEvent => ({ kind: 'sampled', sample }));
    expect(outlookOf(half.state)).toBe('calibrating');
    const { state } = run(half.state, [{ kind: 'calibrationCancelled', t: 3 }]);
    expect(state.calibration).toBeNull();
    expect(outlookOf(run(state, sat).state)).toBe('untold');
  });

  it('tells the detector where the user sits afterwards', () => {
    expect(expectedPlace(fresh)).toBeNull();
    const place = expectedPlace(calibrated());
    expect(place?.width).toBe(640);
    expect(place?.pose.nose?.x).toBeCloseTo(poseOf(upright).nose?.x ?? 0, -1);
  });
});

describe('a calibration that cannot be good says why', () => {
  const cases: Readonly<Record<CalibrationFault, () => Watched>> = {
    tooFewSamples: () => calibrate(hold(upright, 0, 1), { kind: 'calibrationEnded', t: 1 }),
    moving: () => calibrate(every(30, (t) => sampleOf(t, poseOf(swaying(t))))),
    faceOutOfView: () => calibrate(every(30, (t) => sampleOf(t, poseOf({ ...upright, up: 30 })))),
    shouldersOutOfView: () =>
      calibrate(
        every(30, (t) => {
          const low = { x: 300, y: studio.height - 1, score: 0.6 };
          return sampleOf(t, { ...poseOf(upright), left_shoulder: low, right_shoulder: low });
        })
      ),
    tooDark: () =>
      calibrate(every(30, (t) => ({ ...sampleOf(t, null), picture: { ...light, meanLuma: 9 } }))),
    tooBright: () =>
      calibrate(every(30, (t) => ({ ...sampleOf(t, null), picture: { ...light, meanLuma: 250 } }))),
    turned: () => calibrate(every(30, (t) => sampleOf(t, poseOf({ ...upright, turn: 62 })))),
    lowConfidence: () => calibrate(every(30, (t) => sampleOf(t, poseOf(upright, studio, 0.27)))),
    severalPeople: () =>
      calibrate(
        every(30, (t) => ({
          ...sampleOf(t, poseOf({ ...upright, aside: -20 })),
          others: [poseOf({ ...upright, aside: 20 })]
        }))
      ),
    nobody: () => calibrate(every(30, (t) => sampleOf(t, null))),
    cameraLost: () => calibrate(hold(upright, 0, 3), { kind: 'interrupted', t: 3 })
  };
  it.each(calibrationFaults)('%s', (fault) => {
    const watched = cases[fault]();
    expect(faultOf(watched)).toBe(fault);
    expect(watched.state.calibration).toBeNull();
    expect(watched.state.baselines).toEqual([]);
  });
});
