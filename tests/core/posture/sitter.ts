import type { Keypoint, KeypointName, Pose, PoseSample } from '../../../src/core/pose/keypoints.ts';

/** A person drawn with a pinhole camera: enough anatomy to move head and shoulders in centimetres. */
export type Posture = {
  /** Towards the screen and downwards, cm, against sitting upright. */
  readonly headForward: number;
  readonly headDown: number;
  readonly shouldersForward: number;
  readonly shouldersDown: number;
  /** The whole person to their own left, away from the screen, upwards, cm. */
  readonly aside: number;
  readonly back: number;
  readonly up: number;
  /** Degrees: upper body to the own left, head bowed, turned to the own left, tilted. */
  readonly lean: number;
  readonly bow: number;
  readonly turn: number;
  readonly tilt: number;
};

export type Studio = {
  readonly width: number;
  readonly height: number;
  /** Camera above the eyes (+) and in front of them, cm. */
  readonly cameraAbove: number;
  readonly distance: number;
  /** Across the diagonal, degrees. */
  readonly lens: number;
  readonly shoulderWidth: number;
};

export const studio: Studio = {
  width: 640,
  height: 480,
  cameraAbove: 12,
  distance: 65,
  lens: 74,
  shoulderWidth: 34
};

export const upright: Posture = {
  headForward: 0,
  headDown: 0,
  shouldersForward: 0,
  shouldersDown: 0,
  aside: 0,
  back: 0,
  up: 0,
  lean: 0,
  bow: 0,
  turn: 0,
  tilt: 0
};
export const slouching: Posture = {
  ...upright,
  headForward: 13,
  headDown: 7,
  shouldersForward: 8,
  shouldersDown: 7
};
/** Down and back in the chair: lower and smaller at once. */
export const slidDown: Posture = {
  ...upright,
  headForward: -4,
  headDown: 9,
  shouldersForward: -7,
  shouldersDown: 9
};
export const headForward: Posture = {
  ...upright,
  headForward: 9,
  headDown: 4,
  shouldersForward: 1,
  shouldersDown: 0.5
};
export const tooClose: Posture = {
  ...upright,
  headForward: 23,
  headDown: 1,
  shouldersForward: 22,
  shouldersDown: 0
};
export const leaning: Posture = { ...upright, lean: 13 };
export const lookingDown: Posture = { ...upright, bow: 28, headDown: 3, headForward: 2 };
export const turned: Posture = { ...upright, turn: 42 };
export const reclined: Posture = {
  ...upright,
  headForward: -12,
  shouldersForward: -11,
  headDown: 1,
  shouldersDown: 1
};

type Vector = readonly [number, number, number];

/** The pose of a posture in pixels. Scores are those of a well-lit face. */
export function poseOf(posture: Posture, at: Studio = studio, score = 0.7): Pose {
  const project = projector(at);
  const half = at.shoulderWidth / 2;
  const head: Readonly<Record<string, Vector>> = {
    nose: [0, -4.2, 2.6],
    left_eye: [3.15, 0, 0],
    right_eye: [-3.15, 0, 0],
    left_ear: [7.2, -1.6, -9.3],
    right_ear: [-7.2, -1.6, -9.3]
  };
  const shoulders: Readonly<Record<string, Vector>> = {
    left_shoulder: [half, -20, -15],
    right_shoulder: [-half, -20, -15]
  };
  const points = [
    ...Object.entries(head).map(
      ([name, point]) => [name, leanOver(placeHead(point, posture), posture)] as const
    ),
    ...Object.entries(shoulders).map(
      ([name, [x, y, z]]) =>
        [name, leanOver([x, y - posture.shouldersDown, z + posture.shouldersForward], posture)] as const
    )
  ];
  const pose: Partial<Record<KeypointName, Keypoint>> = {};
  for (const [name, [x, y, z]] of points) {
    const moved: Vector = [x + posture.aside, y + posture.up, z - posture.back];
    const [px, py] = project(moved);
    if (isHeadOrShoulder(name)) pose[name] = { x: px, y: py, score };
  }
  return pose;
}

export function sampleOf(t: number, pose: Pose | null, at: Studio = studio): PoseSample {
  return { t, width: at.width, height: at.height, pose, others: [], picture: null };
}

/** Samples of one posture from `from` for `seconds`, the first one included. */
export function hold(
  posture: Posture,
  from: number,
  seconds: number,
  options: { readonly perSecond?: number; readonly at?: Studio; readonly score?: number } = {}
): readonly PoseSample[] {
  const { perSecond = 4, at = studio, score = 0.7 } = options;
  const count = Math.round(seconds * perSecond);
  return Array.from({ length: count }, (_empty, index) => {
    const t = from + index / perSecond;
    return sampleOf(t, poseOf(breathing(posture, t), at, score), at);
  });
}

/** A little movement, so that nothing is ever exactly still. */
function breathing(posture: Posture, t: number): Posture {
  return {
    ...posture,
    headForward: posture.headForward + 0.3 * Math.sin(t),
    aside: posture.aside + 0.2 * Math.cos(t)
  };
}

function isHeadOrShoulder(name: string): name is KeypointName {
  return /nose|eye|ear|shoulder/.test(name);
}

/** Bows, turns and tilts the head about its joint, 12 cm below and 9 cm behind the eyes, then moves it. */
function placeHead([x, y, z]: Vector, posture: Posture): Vector {
  const joint: Vector = [0, -12, -9];
  const bowed = rotateX([x - joint[0], y - joint[1], z - joint[2]], radians(posture.bow));
  const facing = rotateY(bowed, radians(posture.turn));
  const tilted = rotateZ(facing, radians(posture.tilt));
  return [
    tilted[0] + joint[0],
    tilted[1] + joint[1] - posture.headDown,
    tilted[2] + joint[2] + posture.headForward
  ];
}

/** Leans the upper body about the hips, 62 cm below the eyes. */
function leanOver([x, y, z]: Vector, { lean }: Posture): Vector {
  const [leanX, leanY, leanZ] = rotateZ([x, y + 62, z], radians(-lean));
  return [leanX, leanY - 62, leanZ];
}

/** Camera in front of the eyes, looking at a point a little below them. Own left is the picture's right. */
function projector(at: Studio): (point: Vector) => readonly [number, number] {
  const focal = Math.hypot(at.width, at.height) / 2 / Math.tan(radians(at.lens / 2));
  const down = Math.atan2(at.cameraAbove + 9, at.distance);
  return ([x, y, z]) => {
    const depth = at.distance - z;
    const above = y - at.cameraAbove;
    const along = depth * Math.cos(down) - above * Math.sin(down);
    const upwards = above * Math.cos(down) + depth * Math.sin(down);
    return [at.width / 2 + (focal * x) / along, at.height / 2 - (focal * upwards) / along];
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
/** Front (z) goes down for a positive angle. */
function rotateX([x, y, z]: Vector, angle: number): Vector {
  return [x, y * Math.cos(angle) - z * Math.sin(angle), z * Math.cos(angle) + y * Math.sin(angle)];
}
function rotateY([x, y, z]: Vector, angle: number): Vector {
  return [x * Math.cos(angle) + z * Math.sin(angle), y, z * Math.cos(angle) - x * Math.sin(angle)];
}
function rotateZ([x, y, z]: Vector, angle: number): Vector {
  return [x * Math.cos(angle) - y * Math.sin(angle), y * Math.cos(angle) + x * Math.sin(angle), z];
}
