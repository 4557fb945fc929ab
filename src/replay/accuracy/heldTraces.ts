import type { Keypoint, Pose, PoseSample } from '../../core/pose/keypoints.ts';
import { isPerson } from '../../core/pose/person.ts';
import type { PoseRow, PoseSetup } from './poseSetups.ts';
import { seededRandom, seedOf, type Random } from './random.ts';
import type { Recording, Truth } from './truth.ts';

/** How single postures become held ones. */
export const heldTraceRule = {
  samplesPerSecond: 2,
  calibrationSeconds: 10,
  holdSeconds: 12,
  /** Upright sitting between two holds. */
  restSeconds: 4,
  /** A posture appears from one sample to the next; clips and working stretches take 1–3 s, which the truth leaves unscored. */
  settlingSeconds: 1.5,
  /** Deviations of a camera's noise, pixels of a 640 × 480 picture (measured: head 0.4–0.7, shoulders about 1). */
  headNoise: 0.5,
  bodyNoise: 1
} as const;

/**
 * A trace of a setup: upright sitting to calibrate on, then every posture held between rests. The looks of one
 * hold repeat the posture's landmarks with fresh noise, as a camera's would.
 */
export function heldTrace(setup: PoseSetup): Recording {
  const random = seededRandom(seedOf(setup.id));
  const rule = heldTraceRule;
  const frames: Recording['frames'][number][] = [];
  const put = (row: PoseRow | undefined, segment: string, since: number): void => {
    if (row === undefined) return;
    const pose = jitter(row.pose, random);
    const sample: PoseSample = {
      t: frames.length / rule.samplesPerSecond,
      width: setup.width,
      height: setup.height,
      pose: isPerson(pose) ? pose : null,
      others: [],
      picture: null
    };
    const truth: Truth = {
      ...row.truth,
      segment,
      moving: false,
      settling: since < rule.settlingSeconds * rule.samplesPerSecond
    };
    frames.push({ sample, truth });
  };
  const count = (seconds: number): number => seconds * rule.samplesPerSecond;
  const rest = (from: number, length: number, segment: string): void => {
    for (let index = 0; index < length; index += 1) {
      put(setup.base[(from + index) % setup.base.length], segment, index);
    }
  };
  rest(0, count(rule.calibrationSeconds), 'calibration');
  setup.poses.forEach((row, number) => {
    rest(number, count(rule.restSeconds), 'rest');
    for (let index = 0; index < count(rule.holdSeconds); index += 1) put(row, `${row.kind} ${number}`, index);
  });
  rest(0, count(rule.restSeconds), 'rest');
  return {
    id: setup.id,
    kind: 'trace',
    person: setup.person,
    camera: setup.camera,
    light: setup.light,
    negatives: false,
    frames
  };
}

function jitter(pose: Pose, random: Random): Pose {
  const entries = Object.entries(pose).map(([name, point]): readonly [string, Keypoint] => {
    const head = /nose|eye|ear/.test(name);
    const deviation = head ? heldTraceRule.headNoise : heldTraceRule.bodyNoise;
    return [
      name,
      {
        x: point.x + deviation * random.normal(),
        y: point.y + deviation * random.normal(),
        score: point.score
      }
    ];
  });
  return Object.fromEntries(entries);
}
