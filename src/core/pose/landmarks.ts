import type { Keypoint, KeypointName, Pose } from './keypoints.ts';

/** The seven landmarks that posture is read from; left and right are the person's own. */
export const headLandmarkNames = ['nose', 'leftEye', 'rightEye', 'leftEar', 'rightEar'] as const;
export const shoulderLandmarkNames = ['leftShoulder', 'rightShoulder'] as const;
export const landmarkNames = [...headLandmarkNames, ...shoulderLandmarkNames] as const;
export type HeadLandmarkName = (typeof headLandmarkNames)[number];
export type ShoulderLandmarkName = (typeof shoulderLandmarkNames)[number];
export type LandmarkName = (typeof landmarkNames)[number];

/** A place in the picture, pixels, x to the right and y down. */
export type Point = { readonly x: number; readonly y: number };
export type HeadLandmarks = Readonly<Record<HeadLandmarkName, Point>>;
export type ShoulderLandmarks = Readonly<Record<ShoulderLandmarkName, Point>>;

/** What one pose says about where head and shoulders are. */
export type LandmarkReading =
  | {
      readonly kind: 'seen';
      readonly head: HeadLandmarks;
      /** Null when no shoulder can be relied on; the reason says why. */
      readonly shoulders: ShoulderLandmarks | null;
      readonly shouldersMissing: 'lowConfidence' | 'shouldersOutOfView' | null;
      /** 0–1: mean score of the landmarks in use. */
      readonly confidence: number;
    }
  | { readonly kind: 'unreadable'; readonly reason: 'lowConfidence' | 'faceOutOfView' }
  | { readonly kind: 'nobody' };

/**
 * Scores are MoveNet's. An empty chair gives head scores of 0.01–0.25 (mean 0.1), a face 0.45–0.85; shoulders under
 * loose clothes or crossed by a hand often drop to 0.1–0.3 on one side while the other stays sure (measured on
 * 3,000 rendered postures).
 */
export const landmarkLimits = {
  /** Mean over nose, eyes and ears; below it there is no face to judge. */
  headConfidence: 0.3,
  /** Mean over nose, eyes and ears; below it, and without sure shoulders, nobody is there. */
  presence: 0.25,
  /** Each eye on its own. */
  eyeConfidence: 0.2,
  /**
   * The better of the two shoulders. Lower than for the face: below 0.2 their place is a guess, between 0.2 and 0.3 verdicts
   * are as good as above, and hands, hair and jackets take every fiftieth posture there.
   */
  shoulderConfidence: 0.2,
  /** The other shoulder. */
  weakerShoulderConfidence: 0.1,
  /** A landmark nearer than this to the edge, as a share of the shorter side, is cut off: models pin it there. */
  edgeShare: 0.004
} as const;

const keypointOf: Readonly<Record<LandmarkName, KeypointName>> = {
  nose: 'nose',
  leftEye: 'left_eye',
  rightEye: 'right_eye',
  leftEar: 'left_ear',
  rightEar: 'right_ear',
  leftShoulder: 'left_shoulder',
  rightShoulder: 'right_shoulder'
};

/**
 * Names the landmarks of a pose and says whether they can be relied on.
 * `width` and `height` are the picture's in pixels. Broken numbers (NaN, infinite) count as not seen.
 */
export function readLandmarks(pose: Pose | null, width: number, height: number): LandmarkReading {
  if (pose === null || !(width > 0) || !(height > 0)) return { kind: 'nobody' };
  const keypoints = sound(pose);
  const head = headLandmarkNames.map((name) => keypoints[name]);
  const headConfidence = mean(head.map((point) => point.score));
  const shoulders = shoulderLandmarkNames.map((name) => keypoints[name]);
  const shoulderConfidence = Math.max(...shoulders.map((point) => point.score));
  const limits = landmarkLimits;

  if (headConfidence < limits.presence && shoulderConfidence < limits.shoulderConfidence)
    return { kind: 'nobody' };
  if (
    headConfidence < limits.headConfidence ||
    Math.min(keypoints.leftEye.score, keypoints.rightEye.score) < limits.eyeConfidence
  ) {
    return { kind: 'unreadable', reason: 'lowConfidence' };
  }
  const cut = (point: Point): boolean => cutOff(point, width, height);
  if (head.some(cut)) return { kind: 'unreadable', reason: 'faceOutOfView' };

  const named = unmirrored(keypoints);
  const shouldersMissing = missingShoulders(shoulders, shoulders.some(cut));
  return {
    kind: 'seen',
    head: {
      nose: named.nose,
      leftEye: named.leftEye,
      rightEye: named.rightEye,
      leftEar: named.leftEar,
      rightEar: named.rightEar
    },
    shoulders:
      shouldersMissing === null
        ? { leftShoulder: named.leftShoulder, rightShoulder: named.rightShoulder }
        : null,
    shouldersMissing,
    confidence:
      shouldersMissing === null
        ? mean([...head, ...shoulders].map((point) => Math.min(1, point.score)))
        : headConfidence
  };
}

/** The pose in the model's own names, for those who look for the calibrated person in the picture. */
export function poseOf(landmarks: Readonly<Record<LandmarkName, Point>>): Pose {
  const entries = landmarkNames.map((name): readonly [KeypointName, Keypoint] => [
    keypointOf[name],
    { x: landmarks[name].x, y: landmarks[name].y, score: 1 }
  ]);
  return Object.fromEntries(entries);
}

type Keypoints = Readonly<Record<LandmarkName, Keypoint>>;

const unseen: Keypoint = { x: 0, y: 0, score: 0 };

function sound(pose: Pose): Keypoints {
  const of = (name: LandmarkName): Keypoint => {
    const point = pose[keypointOf[name]];
    if (point === undefined) return unseen;
    return [point.x, point.y, point.score].every(Number.isFinite) ? point : unseen;
  };
  return {
    nose: of('nose'),
    leftEye: of('leftEye'),
    rightEye: of('rightEye'),
    leftEar: of('leftEar'),
    rightEar: of('rightEar'),
    leftShoulder: of('leftShoulder'),
    rightShoulder: of('rightShoulder')
  };
}

function missingShoulders(
  shoulders: readonly Keypoint[],
  anyCutOff: boolean
): 'lowConfidence' | 'shouldersOutOfView' | null {
  const scores = shoulders.map((point) => point.score);
  if (Math.min(...scores) > 0 && anyCutOff) return 'shouldersOutOfView';
  const sure =
    Math.max(...scores) >= landmarkLimits.shoulderConfidence &&
    Math.min(...scores) >= landmarkLimits.weakerShoulderConfidence;
  return sure ? null : 'lowConfidence';
}

/**
 * In a facing person the own left is on the picture's right. Where both eyes and both shoulders are the other way
 * round, the picture was mirrored after the model named them; swapping the names makes it a facing person again.
 */
function unmirrored(points: Keypoints): Keypoints {
  const mirrored =
    points.leftEye.x < points.rightEye.x &&
    points.leftEar.x < points.rightEar.x &&
    points.leftShoulder.x < points.rightShoulder.x;
  if (!mirrored) return points;
  return {
    nose: points.nose,
    leftEye: points.rightEye,
    rightEye: points.leftEye,
    leftEar: points.rightEar,
    rightEar: points.leftEar,
    leftShoulder: points.rightShoulder,
    rightShoulder: points.leftShoulder
  };
}

function cutOff(point: Point, width: number, height: number): boolean {
  const margin = landmarkLimits.edgeShare * Math.min(width, height);
  return point.x < margin || point.y < margin || point.x > width - margin || point.y > height - margin;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
