import type { HeadLandmarks } from '../pose/landmarks.ts';
import type { BaselineShape } from './baseline.ts';
import type { HeadShape, ShoulderShape } from './shape.ts';

/**
 * What turns spans in the picture into centimetres. Only changes against the baseline are ever used, so an error here
 * scales a change; it does not make one.
 */
export const body = {
  /** Adult mean distance between the pupils, cm (Dodgson 2004, doi:10.1117/12.529999). */
  eyeSpanCm: 6.3,
  /**
   * Focal length as a share of the picture's diagonal: a lens of 74° across the diagonal, the middle of the webcams
   * in use (62–84°). Within that range verdicts stay the same (docs/accuracy.md).
   */
  focalShare: 0.664,
  /** Shoulder joints behind the eyes when sitting upright, cm (rendered people: 13–18). */
  shouldersBehindEyesCm: 15,
  /** The tip of the nose in front of the eyes, in eye spans, times what the model underrates it by. */
  noseReach: 0.6,
  turnGain: 1.35,
  /** Ears behind the eyes, in ear spans. */
  earsBehindEyes: 0.65,
  /** Turns beyond this are cut: the nose then hides an eye and says no more. */
  largestTurn: 1
} as const;

/**
 * How steeply the camera looks at the face: with a level head the ears stand a little above the eyes, more when the
 * camera is high, and below them when it is low. Linear over 42 rendered cameras from 28 cm below to 22 cm above the eyes,
 * standard error 5°.
 */
export const elevationRule = { levelDegrees: 17, degreesPerEarSpan: 95, largestDegrees: 40 } as const;

/** Where the camera stands to the person, read from the baseline; distances in cm, angles in radians. */
export type CameraView = {
  /** Line from face to camera above the horizontal. */
  readonly elevation: number;
  /** How far the person faces away from the camera when working. */
  readonly azimuth: number;
  readonly shoulderSpan: number;
  readonly shoulderDepth: number;
  /** Eyes of the baseline: where the picture is measured from, so that shifting all of it changes nothing. */
  readonly originX: number;
  readonly originY: number;
};

/** A place beside the screen: towards it, to the person's own left, and downwards, cm. */
export type Place = { readonly forward: number; readonly left: number; readonly down: number };

export function cameraViewOf({ head, shoulders }: BaselineShape): CameraView {
  const elevation = elevationOf(head);
  const azimuth = turnOf(head);
  const depth = depthOfEyes(head.eyeSpan, azimuth);
  const shouldersAway = depth * Math.cos(elevation) + body.shouldersBehindEyesCm * Math.cos(azimuth);
  const rise = (shoulders.shouldersY - head.eyesY) / body.focalShare;
  return {
    elevation,
    azimuth,
    shoulderSpan: shoulders.shoulderSpan,
    shoulderDepth: shouldersAway / (Math.cos(elevation) - rise * Math.sin(elevation)),
    originX: head.eyesX,
    originY: head.eyesY
  };
}

/** Head by the distance between the eyes. */
export function headByEyes(head: HeadShape, view: CameraView): Place {
  return placeOf(head.eyesX, head.eyesY, depthOfEyes(head.eyeSpan, turnOf(head)), view);
}

/** Head by the distance between the ears, which turning the head changes less. `earSpan` is the baseline's. */
export function headByEars(head: HeadShape, view: CameraView, baseline: HeadShape): Place {
  const depth = (depthOfEyes(baseline.eyeSpan, view.azimuth) * baseline.earSpan) / head.earSpan;
  return placeOf(head.eyesX, head.eyesY, depth, view);
}

export function shouldersPlace(shoulders: ShoulderShape, view: CameraView): Place {
  const depth = (view.shoulderDepth * view.shoulderSpan) / shoulders.shoulderSpan;
  return placeOf(shoulders.shouldersX, shoulders.shouldersY, depth, view);
}

/**
 * How much further the eyes stand below the ears than at calibration because the head bows, in ear spans. A head that sinks is also
 * seen more from above; that part is taken out.
 */
export function bowOf(head: HeadShape, view: CameraView, baseline: HeadShape): number {
  const steeperDegrees = (Math.atan((head.eyesY - view.originY) / body.focalShare) * 180) / Math.PI;
  const seen = head.eyesBelowEars - baseline.eyesBelowEars;
  return seen - steeperDegrees / elevationRule.degreesPerEarSpan;
}

/** How far the head is turned away from the camera, radians, + to the person's own left. */
export function turnOf(head: HeadShape): number {
  const turn = Math.atan(head.noseAside / body.noseReach) * body.turnGain;
  return Math.min(body.largestTurn, Math.max(-body.largestTurn, turn));
}

/**
 * How far the head is turned, degrees, from where the eyes stand between the ears. Ears sit 0.65 ear spans behind the eyes; a hidden
 * ear is guessed by the model, but on the right side.
 */
export function turnByEars(head: HeadLandmarks): number {
  const ears = { x: head.leftEar.x - head.rightEar.x, y: head.leftEar.y - head.rightEar.y };
  const eyes = {
    x: (head.leftEye.x + head.rightEye.x - head.leftEar.x - head.rightEar.x) / 2,
    y: (head.leftEye.y + head.rightEye.y - head.leftEar.y - head.rightEar.y) / 2
  };
  const spanSquared = Math.max(1, ears.x * ears.x + ears.y * ears.y);
  const aside = (eyes.x * ears.x + eyes.y * ears.y) / spanSquared;
  return (Math.atan(aside / body.earsBehindEyes) * 180) / Math.PI;
}

/** How steeply the camera looks down at a level head, radians; + when it stands above the eyes. */
export function elevationOf(head: HeadShape): number {
  const degrees = elevationRule.levelDegrees + elevationRule.degreesPerEarSpan * head.eyesBelowEars;
  const within = Math.min(elevationRule.largestDegrees, Math.max(-elevationRule.largestDegrees, degrees));
  return (within * Math.PI) / 180;
}

/**
 * Distance from camera to eyes, cm; `eyeSpan` is a share of the picture's diagonal. A turned head shows its eyes closer
 * together; that is undone before depth is read.
 */
export function depthOfEyes(eyeSpan: number, turn: number): number {
  return (body.focalShare * body.eyeSpanCm * Math.cos(turn)) / eyeSpan;
}

/** From camera axes (right, down, away) to the person's (forward, left, down), both about the camera. */
function placeOf(x: number, y: number, depth: number, view: CameraView): Place {
  const right = ((x - view.originX) * depth) / body.focalShare;
  const below = ((y - view.originY) * depth) / body.focalShare;
  const away = depth * Math.cos(view.elevation) - below * Math.sin(view.elevation);
  return {
    forward: -away * Math.cos(view.azimuth) + right * Math.sin(view.azimuth),
    left: right * Math.cos(view.azimuth) + away * Math.sin(view.azimuth),
    down: below * Math.cos(view.elevation) + depth * Math.sin(view.elevation)
  };
}
