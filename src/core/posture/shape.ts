import type { HeadLandmarks, Point, ShoulderLandmarks } from '../pose/landmarks.ts';

/**
 * One look at head and shoulders as plain numbers. Lengths and places are shares of the picture's diagonal, so that
 * the size of the picture does not matter; angles are degrees in the picture.
 */
export const headShapeNames = [
  'eyeSpan',
  'earSpan',
  /** Middle between the eyes, from the picture's middle. */
  'eyesX',
  'eyesY',
  /** How far the nose stands aside of the eyes' middle, along the eye line, in eye spans: turning the head. */
  'noseAside',
  /** How far the nose stands below the eyes, across the eye line, in eye spans. */
  'noseBelowEyes',
  /** How far the eyes stand below the ears, across the eye line, in ear spans: bowing the head. */
  'eyesBelowEars',
  /** Slope of the eye line, degrees; + when the person's own left eye is lower. */
  'eyeSlope'
] as const;
export const shoulderShapeNames = ['shoulderSpan', 'shouldersX', 'shouldersY', 'shoulderSlope'] as const;
export const shapeNames = [...headShapeNames, ...shoulderShapeNames] as const;
export type HeadShapeName = (typeof headShapeNames)[number];
export type ShoulderShapeName = (typeof shoulderShapeNames)[number];
export type ShapeName = (typeof shapeNames)[number];

export type HeadShape = Readonly<Record<HeadShapeName, number>>;
export type ShoulderShape = Readonly<Record<ShoulderShapeName, number>>;
export type Shape = { readonly head: HeadShape; readonly shoulders: ShoulderShape | null };

/**
 * Landmarks in pixels of a `width` × `height` picture as scale-free numbers.
 * Null where the points fall together, so that nothing can be read from them.
 */
export function shapeOf(
  head: HeadLandmarks,
  shoulders: ShoulderLandmarks | null,
  width: number,
  height: number
): Shape | null {
  const diagonal = Math.hypot(width, height);
  const place = (point: Point): Point => ({
    x: (point.x - width / 2) / diagonal,
    y: (point.y - height / 2) / diagonal
  });
  const headShape = shapeOfHead(head, place);
  if (headShape === null) return null;
  const shoulderShape = shoulders === null ? null : shapeOfShoulders(shoulders, place);
  return { head: headShape, shoulders: shoulderShape };
}

/** Spans below this share of the diagonal (3 px at 640 × 480) are no face. */
const smallestSpan = 0.004;

function shapeOfHead(head: HeadLandmarks, place: (point: Point) => Point): HeadShape | null {
  const nose = place(head.nose);
  const leftEye = place(head.leftEye);
  const rightEye = place(head.rightEye);
  const leftEar = place(head.leftEar);
  const rightEar = place(head.rightEar);
  const eyeSpan = distance(leftEye, rightEye);
  const earSpan = distance(leftEar, rightEar);
  if (eyeSpan < smallestSpan || earSpan < smallestSpan) return null;

  const eyes = middle(leftEye, rightEye);
  const ears = middle(leftEar, rightEar);
  const along = { x: (leftEye.x - rightEye.x) / eyeSpan, y: (leftEye.y - rightEye.y) / eyeSpan };
  const across = { x: -along.y, y: along.x };
  return {
    eyeSpan,
    earSpan,
    eyesX: eyes.x,
    eyesY: eyes.y,
    noseAside: dot(minus(nose, eyes), along) / eyeSpan,
    noseBelowEyes: dot(minus(nose, eyes), across) / eyeSpan,
    eyesBelowEars: dot(minus(eyes, ears), across) / earSpan,
    eyeSlope: slope(rightEye, leftEye)
  };
}

function shapeOfShoulders(
  shoulders: ShoulderLandmarks,
  place: (point: Point) => Point
): ShoulderShape | null {
  const left = place(shoulders.leftShoulder);
  const right = place(shoulders.rightShoulder);
  const shoulderSpan = distance(left, right);
  if (shoulderSpan < smallestSpan) return null;
  const shouldersMiddle = middle(left, right);
  return {
    shoulderSpan,
    shouldersX: shouldersMiddle.x,
    shouldersY: shouldersMiddle.y,
    shoulderSlope: slope(right, left)
  };
}

function slope(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}
function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}
function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}
