import type { LandmarkName, Point } from '../pose/landmarks.ts';
import type { HeadShape, Shape, ShapeName, ShoulderShape } from './shape.ts';
import type { BadState } from './verdict.ts';

/** Middle and half-width of what calibration saw of one number. */
export type Spread = { readonly median: number; readonly spread: number };

/** How a user sits upright before one camera. Plain data: it is stored, exported and imported as it is. */
export type Baseline = {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds, given by the caller. */
  readonly createdAt: number;
  /** Device id, or empty where the camera is not known. */
  readonly cameraId: string;
  /** Picture size in pixels at calibration. */
  readonly width: number;
  readonly height: number;
  readonly quality: 'good' | 'fair';
  readonly samples: number;
  /** Median places in pixels: where the user sits in the picture. */
  readonly landmarks: Readonly<Record<LandmarkName, Point>>;
  readonly shape: Readonly<Record<ShapeName, Spread>>;
  /** What "that was wrong" did: strength steps by which that posture has to be clearer; absent is untouched. */
  readonly loosened: Readonly<Partial<Record<BadState, number>>>;
};

export type BaselineShape = { readonly head: HeadShape; readonly shoulders: ShoulderShape };

/** The medians of a baseline in the form of a look at the camera. */
export function shapeOfBaseline({ shape }: Pick<Baseline, 'shape'>): BaselineShape & Shape {
  return {
    head: {
      eyeSpan: shape.eyeSpan.median,
      earSpan: shape.earSpan.median,
      eyesX: shape.eyesX.median,
      eyesY: shape.eyesY.median,
      noseAside: shape.noseAside.median,
      noseBelowEyes: shape.noseBelowEyes.median,
      eyesBelowEars: shape.eyesBelowEars.median,
      eyeSlope: shape.eyeSlope.median
    },
    shoulders: {
      shoulderSpan: shape.shoulderSpan.median,
      shouldersX: shape.shouldersX.median,
      shouldersY: shape.shouldersY.median,
      shoulderSlope: shape.shoulderSlope.median
    }
  };
}
