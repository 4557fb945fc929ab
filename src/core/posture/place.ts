import type { Shape } from './shape.ts';
import type { BaselineShape } from './baseline.ts';

/** How far a person is from a calibrated place, each against the calibrated shoulder width. */
export type PlaceOffset = {
  /** Middle of the shoulders (of the eyes, without shoulders) to either side, shoulder widths. */
  readonly aside: number;
  /** The same, lower (+) or higher (−). */
  readonly down: number;
  /** Size against the calibrated one. */
  readonly size: number;
};

/** Shoulders tell the place best: the head moves with every glance. Without them the eyes have to do. */
export function placeOffset(shape: Shape, baseline: BaselineShape): PlaceOffset {
  const width = baseline.shoulders.shoulderSpan;
  if (shape.shoulders !== null) {
    return {
      aside: (shape.shoulders.shouldersX - baseline.shoulders.shouldersX) / width,
      down: (shape.shoulders.shouldersY - baseline.shoulders.shouldersY) / width,
      size: shape.shoulders.shoulderSpan / width
    };
  }
  return {
    aside: (shape.head.eyesX - baseline.head.eyesX) / width,
    down: (shape.head.eyesY - baseline.head.eyesY) / width,
    size: Math.max(shape.head.eyeSpan / baseline.head.eyeSpan, shape.head.earSpan / baseline.head.earSpan)
  };
}

/** One number for "how much elsewhere": shoulder widths of displacement, and doublings of size. */
export function farness({ aside, down, size }: PlaceOffset): number {
  return Math.hypot(aside, down) + Math.abs(Math.log2(Math.max(0.05, size)));
}
