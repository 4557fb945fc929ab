import {
  landmarkNames,
  type HeadLandmarks,
  type LandmarkName,
  type Point,
  type ShoulderLandmarks
} from '../pose/landmarks.ts';
import type { Baseline, Spread } from './baseline.ts';
import { calibrationRule } from './calibrationRule.ts';
import type { HeadShape, ShapeName, ShoulderShape } from './shape.ts';
import { median } from './smoothing.ts';

/** One good look: upright, whole, readable. */
export type CalibrationLook = {
  readonly head: HeadShape;
  readonly shoulders: ShoulderShape;
  readonly landmarks: Readonly<Record<LandmarkName, Point>>;
  readonly confidence: number;
};

/** Who and where a baseline is for. */
export type BaselineLabel = Pick<Baseline, 'id' | 'name' | 'createdAt' | 'cameraId' | 'width' | 'height'>;

/** A baseline from good looks; null when they spread too far to be one posture. */
export function learnBaseline(looks: readonly CalibrationLook[], label: BaselineLabel): Baseline | null {
  if (looks.length === 0) return null;
  const head = (name: keyof HeadShape): Spread => spreadOf(looks.map((look) => look.head[name]));
  const shoulders = (name: keyof ShoulderShape): Spread =>
    spreadOf(looks.map((look) => look.shoulders[name]));
  const shape: Record<ShapeName, Spread> = {
    eyeSpan: head('eyeSpan'),
    earSpan: head('earSpan'),
    eyesX: head('eyesX'),
    eyesY: head('eyesY'),
    noseAside: head('noseAside'),
    noseBelowEyes: head('noseBelowEyes'),
    eyesBelowEars: head('eyesBelowEars'),
    eyeSlope: head('eyeSlope'),
    shoulderSpan: shoulders('shoulderSpan'),
    shouldersX: shoulders('shouldersX'),
    shouldersY: shoulders('shouldersY'),
    shoulderSlope: shoulders('shoulderSlope')
  };
  const width = shape.shoulderSpan.median;
  const movement = Math.max(
    ...[shape.eyesX, shape.eyesY, shape.shouldersX, shape.shouldersY].map(({ spread }) => spread / width)
  );
  const sizeChange = Math.max(
    shape.earSpan.spread / shape.earSpan.median,
    shape.shoulderSpan.spread / shape.shoulderSpan.median
  );
  const rule = calibrationRule;
  if (movement > rule.mostMovement || sizeChange > rule.mostSizeChange) return null;
  const calm = movement <= rule.mostMovement / 2 && sizeChange <= rule.mostSizeChange / 2;
  const sure = median(looks.map((look) => look.confidence)) >= rule.fairConfidence;
  return {
    version: 1,
    id: label.id,
    name: label.name,
    createdAt: label.createdAt,
    cameraId: label.cameraId,
    width: label.width,
    height: label.height,
    quality: calm && sure && looks.length >= rule.samples ? 'good' : 'fair',
    samples: looks.length,
    landmarks: medianLandmarks(looks),
    shape,
    loosened: {}
  };
}

/** The landmarks of a look under one roof. */
export function wholeLandmarks(
  head: HeadLandmarks,
  shoulders: ShoulderLandmarks
): Readonly<Record<LandmarkName, Point>> {
  return { ...head, ...shoulders };
}

function spreadOf(values: readonly number[]): Spread {
  const middle = median(values);
  return { median: middle, spread: median(values.map((value) => Math.abs(value - middle))) };
}

function medianLandmarks(looks: readonly CalibrationLook[]): Baseline['landmarks'] {
  const of = (name: LandmarkName): Point => ({
    x: median(looks.map((look) => look.landmarks[name].x)),
    y: median(looks.map((look) => look.landmarks[name].y))
  });
  const [nose, leftEye, rightEye, leftEar, rightEar, leftShoulder, rightShoulder] = landmarkNames;
  return {
    nose: of(nose),
    leftEye: of(leftEye),
    rightEye: of(rightEye),
    leftEar: of(leftEar),
    rightEar: of(rightEar),
    leftShoulder: of(leftShoulder),
    rightShoulder: of(rightShoulder)
  };
}
