import type { PictureStats } from '../pose/keypoints.ts';
import { pictureRule } from './thresholds.ts';

export type PictureFault = 'cameraBlocked' | 'cameraFrozen' | 'tooDark' | 'tooBright';

/** How long the stream has repeated itself, seconds. */
export function frozenSecondsAfter(
  frozenSeconds: number,
  picture: PictureStats | null,
  seenSeconds: number
): number {
  return picture !== null && picture.change === 0 ? frozenSeconds + seenSeconds : 0;
}

/**
 * Why the picture as a whole cannot be judged, or null. A person who is still read well in poor light is judged:
 * light only counts when nobody can be read. A blank or repeated picture is never an empty chair.
 */
export function pictureFault(
  picture: PictureStats | null,
  frozenSeconds: number,
  personRead: boolean
): PictureFault | null {
  if (picture === null) return null;
  if (frozenSeconds >= pictureRule.frozenSeconds) return 'cameraFrozen';
  if (picture.lumaDeviation < pictureRule.blankDeviation) return 'cameraBlocked';
  if (personRead) return null;
  if (picture.meanLuma < pictureRule.darkLuma) return 'tooDark';
  return picture.meanLuma > pictureRule.brightLuma ? 'tooBright' : null;
}
