import {
  fromSquare,
  gapBetween,
  mapKeypoints,
  squareAround,
  type View
} from '../../../src/core/pose/crop.ts';
import type { Pose } from '../../../src/core/pose/keypoints.ts';

/** Somebody sitting upright in front of the camera; `x`, `y`: the middle between the shoulders, in pixels. */
export function uprightPose(person: {
  readonly x: number;
  readonly y: number;
  readonly shoulderWidth: number;
  readonly score?: number;
}): Pose {
  const unit = person.shoulderWidth;
  const score = person.score ?? 0.8;
  const at = (x: number, y: number): { x: number; y: number; score: number } => ({
    x: person.x + x * unit,
    y: person.y + y * unit,
    score
  });
  return {
    nose: at(0, -0.42),
    left_eye: at(0.12, -0.55),
    right_eye: at(-0.12, -0.55),
    left_ear: at(0.25, -0.5),
    right_ear: at(-0.25, -0.5),
    left_shoulder: at(0.5, 0),
    right_shoulder: at(-0.5, 0)
  };
}

/**
 * Stands in for the pose model in front of a scene of people: of those whose head is in the view, it sees the one whose
 * own square is nearest to the view. Like the real model it is a little off in a cut that does not fit: `error` shares
 * of the gap.
 */
export function sceneModel(people: readonly Pose[], error = 0): (view: View) => Pose | null {
  return (view) => {
    let best: { readonly pose: Pose; readonly gap: number } | null = null;
    for (const pose of people) {
      const own = squareAround(pose);
      if (own === null || !isInView(pose, view)) continue;
      const gap = gapBetween(own, view.square);
      if (best === null || gap < best.gap) best = { pose, gap };
    }
    if (best === null) return null;
    const shift = error * Math.min(best.gap, 1) * view.square.side;
    return mapKeypoints(best.pose, (point) => ({ ...point, x: point.x + shift }));
  };
}

function isInView(pose: Pose, { square, window }: View): boolean {
  const { nose } = pose;
  if (nose === undefined) return false;
  const { x, y } = fromSquare({ nose: { x: 0, y: 0, score: 1 } }, square, 1).nose ?? { x: 0, y: 0 };
  const inSquare = nose.x >= x && nose.x <= x + square.side && nose.y >= y && nose.y <= y + square.side;
  if (window === null) return inSquare;
  const inWindow =
    nose.x >= window.x &&
    nose.x <= window.x + window.width &&
    nose.y >= window.y &&
    nose.y <= window.y + window.height;
  return inSquare && inWindow;
}
