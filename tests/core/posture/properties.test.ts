import {
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  integer,
  oneof,
  property,
  record
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapKeypoints } from '../../../src/core/pose/crop.ts';
import type { Keypoint, KeypointName, Pose, PoseSample } from '../../../src/core/pose/keypoints.ts';
import { badStates, isBad } from '../../../src/core/posture/verdict.ts';
import type { WatchEvent } from '../../../src/core/posture/watch.ts';
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
  upright,
  type Posture,
  type Studio
} from './sitter.ts';
import { alerts, calibrated, lastVerdict, quickSettings, run, verdicts, watch } from './watching.ts';

const postures = { upright, slouching, slidDown, headForward, tooClose, leaning, lookingDown, reclined };
const anyPosture = constantFrom(...Object.values(postures));

function mapSamples(
  samples: readonly PoseSample[],
  change: (point: Keypoint) => Keypoint
): readonly PoseSample[] {
  return samples.map((sample) =>
    withPose(sample, sample.pose === null ? null : mapKeypoints(sample.pose, change))
  );
}
function withLandmark(
  samples: readonly PoseSample[],
  name: KeypointName,
  change: (point: Keypoint) => Keypoint
): readonly PoseSample[] {
  return samples.map((sample) => {
    const point = sample.pose?.[name] ?? { x: 0, y: 0, score: 0 };
    return withPose(sample, Object.assign({}, sample.pose, { [name]: change(point) }));
  });
}
function withPose({ t, width, height, others, picture }: PoseSample, pose: Pose | null): PoseSample {
  return { t, width, height, pose, others, picture };
}
function resized(sample: PoseSample, scale: number): PoseSample {
  return { ...sample, width: sample.width * scale, height: sample.height * scale };
}

/** Calibrates and watches samples that all went through the same change. */
function watchChanged(
  posture: Posture,
  change: (samples: readonly PoseSample[]) => readonly PoseSample[]
): string {
  const events: readonly WatchEvent[] = [
    { kind: 'calibrationStarted', t: 0, id: 'a', name: 'a', createdAt: 0 },
    ...change(hold(upright, 0, 12)).map((sample): WatchEvent => ({ kind: 'sampled', sample })),
    { kind: 'calibrationEnded', t: 12 }
  ];
  const start = { ...calibrated(), baselines: [], activeId: null };
  return lastVerdict(watch(run(start, events).state, change(hold(posture, 12, 8)))).state;
}

describe('no verdict comes from landmarks that cannot be trusted', () => {
  const names = [
    'nose',
    'left_eye',
    'right_eye',
    'left_ear',
    'right_ear',
    'left_shoulder',
    'right_shoulder'
  ] as const;
  const judged = ['upright', ...badStates];

  it('from NaN or infinite numbers in a landmark', () => {
    assert(
      property(
        anyPosture,
        constantFrom(...names),
        constantFrom('x', 'y', 'score'),
        constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        (posture, name, field, value) => {
          const samples = withLandmark(hold(posture, 0, 5), name, (point) => ({ ...point, [field]: value }));
          const { state, measures } = lastVerdict(watch(calibrated(), samples));
          // Sitting too close is read from the face alone, so shoulders may be missing there.
          if (name.endsWith('shoulder') && posture === tooClose) {
            expect(['tooClose', 'cannotTell']).toContain(state);
          } else expect(judged).not.toContain(state);
          expect(Object.values(measures).every(Number.isFinite)).toBe(true);
        }
      ),
      { numRuns: 60 }
    );
  });

  it('from scores that are low all over', () => {
    assert(
      property(anyPosture, double({ min: 0, max: 0.24, noNaN: true }), (posture, score) => {
        const all = verdicts(watch(calibrated(), hold(posture, 0, 14, { score })));
        expect(all.filter(({ state }) => judged.includes(state))).toEqual([]);
      }),
      { numRuns: 30 }
    );
  });

  it('from a face or shoulders cut off by the edge', () => {
    assert(
      property(anyPosture, constantFrom(...names), (posture, name) => {
        const samples = withLandmark(hold(posture, 0, 4), name, (point) => ({ ...point, y: studio.height }));
        expect(judged).not.toContain(lastVerdict(watch(calibrated(), samples)).state);
      }),
      { numRuns: 40 }
    );
  });
});

describe('the same person in another picture gets the same verdict', () => {
  it('when the whole picture is shifted', () => {
    assert(
      property(
        constantFrom(upright, slouching, headForward, leaning, lookingDown, reclined),
        integer({ min: -60, max: 60 }),
        integer({ min: -40, max: 25 }),
        (posture, right, down) => {
          const shift = (samples: readonly PoseSample[]): readonly PoseSample[] =>
            mapSamples(samples, ({ x, y, score }) => ({ x: x + right, y: y + down, score }));
          expect(watchChanged(posture, shift)).toBe(watchChanged(posture, (samples) => samples));
        }
      ),
      { numRuns: 40 }
    );
  });

  it('when it is scaled from 320 × 240 to 1920 × 1440', () => {
    assert(
      property(anyPosture, double({ min: 0.5, max: 3, noNaN: true }), (posture, scale) => {
        const scaled = (samples: readonly PoseSample[]): readonly PoseSample[] =>
          mapSamples(samples, ({ x, y, score }) => ({ x: x * scale, y: y * scale, score })).map((sample) =>
            resized(sample, scale)
          );
        expect(watchChanged(posture, scaled)).toBe(watchChanged(posture, (samples) => samples));
      }),
      { numRuns: 40 }
    );
  });

  it('when it is mirrored, whether or not the names are swapped with it', () => {
    const swapped = (name: string): string =>
      name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_');
    const mirror =
      (renamed: boolean) =>
      (samples: readonly PoseSample[]): readonly PoseSample[] =>
        samples.map((sample) => {
          const entries = Object.entries(sample.pose ?? {}).map(
            ([name, { x, y, score }]): readonly [string, Keypoint] => [
              renamed ? swapped(name) : name,
              { x: sample.width - x, y, score }
            ]
          );
          return withPose(sample, Object.fromEntries(entries));
        });
    for (const posture of Object.values(postures)) {
      const plain = watchChanged(posture, (samples) => samples);
      expect(watchChanged(posture, mirror(true))).toBe(plain);
      expect(watchChanged(posture, mirror(false))).toBe(plain);
    }
  });

  const cameras: Readonly<Record<string, Partial<Studio>>> = {
    'on the monitor, narrow lens': { lens: 62, cameraAbove: 18, distance: 75 },
    'on the monitor, wide lens': { lens: 84, cameraAbove: 6, distance: 55 },
    'laptop below the eyes': { cameraAbove: -20, distance: 60 },
    'widescreen 1920 × 1080': { width: 1920, height: 1080 },
    'widescreen 1280 × 720': { width: 1280, height: 720, cameraAbove: -12 },
    'portrait 480 × 640': { width: 480, height: 640, lens: 80, distance: 75 },
    'small 320 × 240': { width: 320, height: 240 },
    'a broad-shouldered person': { shoulderWidth: 40 },
    'a narrow-shouldered person': { shoulderWidth: 29 }
  };
  it.each(Object.keys(cameras))('through every camera and for every body: %s', (name) => {
    const at = { ...studio, ...cameras[name] };
    const state = calibrated({ at });
    const stateOf = (posture: Posture): string =>
      lastVerdict(watch(state, hold(posture, 0, 6, { at }))).state;
    expect(stateOf(upright)).toBe('upright');
    expect(stateOf(reclined)).toBe('upright');
    expect(['slouch', 'forwardHead']).toContain(stateOf(slouching));
    expect(['slouch', 'forwardHead']).toContain(stateOf(slidDown));
    expect(['slouch', 'forwardHead']).toContain(stateOf(headForward));
  });
});

describe('worse posture never scores better', () => {
  const between = (from: Posture, to: Posture, share: number): Posture => ({
    headForward: from.headForward + (to.headForward - from.headForward) * share,
    headDown: from.headDown + (to.headDown - from.headDown) * share,
    shouldersForward: from.shouldersForward + (to.shouldersForward - from.shouldersForward) * share,
    shouldersDown: from.shouldersDown + (to.shouldersDown - from.shouldersDown) * share,
    aside: 0,
    back: 0,
    up: 0,
    lean: from.lean + (to.lean - from.lean) * share,
    bow: 0,
    turn: 0,
    tilt: 0
  });

  it.each([
    ['a slouch', slouching],
    ['sliding down', slidDown],
    ['the head going forward', headForward],
    ['leaning', leaning]
  ])('on the way from upright into %s', (_name, end) => {
    const states = Array.from({ length: 13 }, (_none, step) => {
      const posture = between(upright, end, step / 10);
      return lastVerdict(watch(calibrated(), hold(posture, 0, 5))).state;
    });
    const firstBad = states.findIndex(isBad);
    expect(firstBad).toBeGreaterThan(0);
    expect(states.slice(firstBad).every(isBad)).toBe(true);
  });
});

describe('settings', () => {
  it('the order of changes does not matter, only the last ones do', () => {
    assert(
      property(
        array(
          record({
            slouch: integer({ min: 3, max: 12 }),
            sensitivity: constantFrom('relaxed' as const, 'normal' as const, 'strict' as const)
          }),
          { minLength: 1, maxLength: 5 }
        ),
        (changes) => {
          const last = changes.at(-1);
          const settings = changes.map(({ slouch, sensitivity }) => ({
            ...quickSettings,
            delaysSeconds: { ...quickSettings.delaysSeconds, slouch },
            sensitivity
          }));
          const through = run(
            calibrated(),
            settings.map((change): WatchEvent => ({ kind: 'settingsChanged', t: 0, settings: change }))
          ).state;
          const straight = run(calibrated(), [
            { kind: 'settingsChanged', t: 0, settings: settings.at(-1) ?? quickSettings }
          ]).state;
          expect(through).toEqual(straight);
          const [alert] = alerts(watch(through, hold(slouching, 0, 20)));
          expect(alert?.t).toBeGreaterThanOrEqual(last?.slouch ?? 0);
        }
      ),
      { numRuns: 20 }
    );
  });

  it('a strict watch calls bad whatever a relaxed one does', () => {
    assert(
      property(
        double({ min: 0, max: 1, noNaN: true }),
        constantFrom(slouching, headForward),
        (share, end) => {
          const posture = {
            ...upright,
            headForward: end.headForward * share,
            headDown: end.headDown * share,
            shouldersForward: end.shouldersForward * share,
            shouldersDown: end.shouldersDown * share
          };
          const stateWith = (sensitivity: 'relaxed' | 'strict'): string =>
            lastVerdict(
              watch(calibrated({ settings: { ...quickSettings, sensitivity } }), hold(posture, 0, 5))
            ).state;
          if (stateWith('relaxed') !== 'upright') expect(stateWith('strict')).not.toBe('upright');
        }
      ),
      { numRuns: 25 }
    );
  });
});

describe('the state of the watch', () => {
  it('is plain data: stored and read back it goes on the same', () => {
    const half = watch(calibrated(), hold(slouching, 0, 4)).state;
    // What JSON would lose (undefined, infinities, functions), the state must not hold.
    const stored: unknown = JSON.parse(JSON.stringify(half));
    expect(stored).toEqual(half);
    const restored = structuredClone(half);
    const rest = hold(slouching, 4, 6);
    expect(watch(restored, rest)).toEqual(watch(half, rest));
  });

  it('takes any sample without throwing and always gives a verdict', () => {
    const number = oneof(double(), integer({ min: -50, max: 700 }));
    const keypoint = record({ x: number, y: number, score: number });
    assert(
      property(
        array(
          dictionary(constantFrom('nose', 'left_eye', 'right_eye', 'left_ear', 'left_shoulder'), keypoint),
          { maxLength: 8 }
        ),
        (poses) => {
          const samples = poses.map((pose, index) => sampleOf(index / 2, pose));
          const whole = poseOf(upright);
          expect(verdicts(watch(calibrated(), samples))).toHaveLength(samples.length);
          const filled = samples.map((sample) => ({ ...sample, pose: { ...whole, ...sample.pose } }));
          expect(verdicts(watch(calibrated(), filled))).toHaveLength(samples.length);
        }
      ),
      { numRuns: 60 }
    );
  });
});
