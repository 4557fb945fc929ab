import type { PictureStats, Pose } from '../pose/keypoints.ts';
import { lookAt } from '../posture/look.ts';
import { depthOfEyes, elevationOf, turnOf } from '../posture/sideView.ts';

/** What one look at the camera says about where it stands and how well it sees. */
export type SetupReading = {
  /** Line from the face to the camera above the horizontal. */
  readonly elevationDegrees: number;
  /** How far the head is turned away from the camera, to either side. */
  readonly azimuthDegrees: number;
  readonly distanceCm: number;
  readonly shoulders: 'seen' | 'cut' | 'unclear';
  /** 0–255, or null where nobody measured it. */
  readonly meanLuma: number | null;
  /** 0–1. */
  readonly confidence: number;
};

/** The part of a picture that is read; pixels of a `width` × `height` picture. */
export type SetupLook = {
  readonly pose: Pose | null;
  readonly width: number;
  readonly height: number;
  readonly picture: PictureStats | null;
};

/** Reads one look, or null where there is no face to read. */
export function readSetup({ pose, width, height, picture }: SetupLook): SetupReading | null {
  const look = lookAt(pose, width, height);
  if (look.kind !== 'seen') return null;
  const { head } = look.shape;
  const turn = turnOf(head);
  return {
    elevationDegrees: degrees(elevationOf(head)),
    azimuthDegrees: Math.abs(degrees(turn)),
    distanceCm: depthOfEyes(head.eyeSpan, turn),
    shoulders: shouldersOf(look.shoulders !== null, look.shouldersMissing),
    meanLuma: picture?.meanLuma ?? null,
    confidence: look.confidence
  };
}

function shouldersOf(
  seen: boolean,
  missing: 'lowConfidence' | 'shouldersOutOfView' | null
): SetupReading['shoulders'] {
  if (seen) return 'seen';
  return missing === 'shouldersOutOfView' ? 'cut' : 'unclear';
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
