import { type KeypointName, type Pose } from '../../../core/pose/keypoints.ts';

/** A point of the drawn picture, in its own pixels. */
export type LivePoint = { readonly x: number; readonly y: number };

export type LiveDrawing = {
  readonly dots: readonly LivePoint[];
  /** Ears to eyes to nose, shoulder to shoulder, and the neck between. */
  readonly lines: readonly (readonly [LivePoint, LivePoint])[];
};

/** Fainter landmarks are guesses and are not drawn; the judgement's own gate stands at the same value. */
const faintest = 0.3;

const drawn = [
  'nose',
  'left_eye',
  'right_eye',
  'left_ear',
  'right_ear',
  'left_shoulder',
  'right_shoulder'
] as const;

const edges = [
  ['left_ear', 'left_eye'],
  ['left_eye', 'nose'],
  ['nose', 'right_eye'],
  ['right_eye', 'right_ear'],
  ['left_shoulder', 'right_shoulder']
] as const satisfies readonly (readonly [KeypointName, KeypointName])[];

/**
 * The landmarks of a pose as dots and lines over its picture, mirrored as in a mirror.
 * @param from size of the camera picture that the pose's pixels belong to.
 * @param to size of the picture as it is drawn.
 */
export function drawingOf(
  pose: Pose,
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number }
): LiveDrawing {
  const place = (name: KeypointName): LivePoint | null => {
    const point = pose[name];
    if (point === undefined || point.score < faintest) return null;
    return { x: (1 - point.x / from.width) * to.width, y: (point.y / from.height) * to.height };
  };
  const neck = [
    between(place('left_ear'), place('right_ear')),
    between(place('left_shoulder'), place('right_shoulder'))
  ] as const;
  return {
    dots: drawn.map(place).filter((point) => point !== null),
    lines: [...edges.map(([one, other]) => [place(one), place(other)] as const), neck].filter(isSeen)
  };
}

function between(one: LivePoint | null, other: LivePoint | null): LivePoint | null {
  return one === null || other === null ? null : { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function isSeen(
  line: readonly [LivePoint | null, LivePoint | null]
): line is readonly [LivePoint, LivePoint] {
  return line[0] !== null && line[1] !== null;
}
