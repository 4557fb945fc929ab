import { readLandmarks, type HeadLandmarks, type ShoulderLandmarks } from '../pose/landmarks.ts';
import type { Pose } from '../pose/keypoints.ts';
import { shapeOf, type Shape } from './shape.ts';

/** One person in one picture, read and measured; or why not. */
export type Look =
  | {
      readonly kind: 'seen';
      readonly shape: Shape;
      readonly head: HeadLandmarks;
      readonly shoulders: ShoulderLandmarks | null;
      readonly shouldersMissing: 'lowConfidence' | 'shouldersOutOfView' | null;
      readonly confidence: number;
    }
  | { readonly kind: 'unreadable'; readonly reason: 'lowConfidence' | 'faceOutOfView' }
  | { readonly kind: 'nobody' };

/** Reads a pose in pixels of a `width` × `height` picture. */
export function lookAt(pose: Pose | null, width: number, height: number): Look {
  const reading = readLandmarks(pose, width, height);
  if (reading.kind !== 'seen') return reading;
  const shape = shapeOf(reading.head, reading.shoulders, width, height);
  return shape === null ? { kind: 'unreadable', reason: 'lowConfidence' } : { ...reading, shape };
}
