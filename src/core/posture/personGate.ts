import type { HeadLandmarks } from '../pose/landmarks.ts';
import type { BaselineShape } from './baseline.ts';
import type { Look } from './look.ts';
import { placeOffset } from './place.ts';
import { turnByEars, turnOf } from './sideView.ts';
import type { Shape } from './shape.ts';
import { gateRule } from './thresholds.ts';
import type { CannotTellReason } from './verdict.ts';

/**
 * Why this look says nothing about posture, or null when it can be judged against the baseline.
 * `aspect` is width over height of the picture.
 */
export function personFault(
  look: Extract<Look, { readonly kind: 'seen' }>,
  { upright: baseline, landmarks }: { readonly upright: BaselineShape; readonly landmarks: HeadLandmarks },
  aspect: number
): CannotTellReason | null {
  const { shape } = look;
  const yaw = ((turnOf(shape.head) - turnOf(baseline.head)) * 180) / Math.PI;
  const roll = shape.head.eyeSlope - baseline.head.eyeSlope;
  const byEars = turnByEars(look.head) - turnByEars(landmarks);
  if (Math.abs(yaw) > gateRule.headYawDegrees || Math.abs(byEars) > gateRule.headYawByEarsDegrees) {
    return 'turned';
  }
  if (Math.abs(roll - 360 * Math.round(roll / 360)) > gateRule.headRollDegrees) return 'tilted';
  if (look.shouldersMissing === 'shouldersOutOfView') return 'shouldersOutOfView';
  if (offCentre(shape, aspect)) return 'offCentre';
  return elsewhere(shape, baseline) ? 'notCalibratedPlace' : null;
}

/** Whether the face is so near the left or right edge that the far shoulder cannot be seen. */
export function offCentre(shape: Shape, aspect: number): boolean {
  const widthShare = aspect / Math.hypot(aspect, 1);
  const fromMiddle = Math.abs(shape.head.eyesX) / widthShare;
  return fromMiddle > 0.5 - gateRule.edgeShare;
}

/** Whether the person is where the baseline says nothing about. */
export function elsewhere(shape: Shape, baseline: BaselineShape): boolean {
  const { aside, down, size } = placeOffset(shape, baseline);
  return (
    Math.abs(aside) > gateRule.placeAside ||
    Math.abs(down) > gateRule.placeUpOrDown ||
    size < gateRule.smallest ||
    size > gateRule.largest
  );
}
