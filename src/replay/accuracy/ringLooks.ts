import { body, depthOfEyes, elevationOf, turnOf } from '../../core/posture/sideView.ts';
import type { HeadShape } from '../../core/posture/shape.ts';
import type { CameraKind } from './truth.ts';

/**
 * Looking at rings in the corners of a screen, as postured and Dorso calibrate. Values, ranges and sources:
 * docs/decisions/0032-nose-height-as-its-makers-calibrate.md; they were settled before any score and stay as they are.
 */
export const ringRule = {
  /** Share of a vertical change of gaze that the head makes. */
  headShare: 0.41,
  /** Tip of the nose in front of the axis of nodding, cm. */
  noseRadiusCm: 13.5,
  /** Height of the picture on the screen, cm. A camera to the side stands beside a monitor. */
  screenCm: { monitor: 29.6, offset: 29.6, laptop: 19 },
  /** Where the eyes rest while sitting still and where the lower ring stands, shares of the screen's height above its lower edge. */
  gazeHeight: 0.5,
  ringHeight: 0.11
} as const;
export type RingRule = {
  readonly headShare: number;
  readonly noseRadiusCm: number;
  readonly screenCm: Readonly<Record<CameraKind, number>>;
  readonly gazeHeight: number;
  readonly ringHeight: number;
};

/** How far the nose sinks while the lower ring is looked at, share of the picture's diagonal. `head` is that of sitting still. */
export function noseDropAtRing(head: HeadShape, camera: CameraKind, rule: RingRule = ringRule): number {
  const turn = turnOf(head);
  const reachCm = (rule.gazeHeight - rule.ringHeight) * rule.screenCm[camera];
  const gaze = Math.atan(reachCm / depthOfEyes(head.eyeSpan, turn));
  const dropCm = rule.noseRadiusCm * Math.sin(rule.headShare * gaze) * Math.cos(elevationOf(head));
  return (dropCm / body.eyeSpanCm) * (head.eyeSpan / Math.cos(turn));
}

/**
 * The four nose heights that are stored: the last of each quarter of sitting still, two raised and two lowered by
 * the drop. Heights grow downwards.
 */
export function nosesAtRings(still: readonly number[], drop: number): readonly number[] {
  return [-1, -1, 1, 1].flatMap((direction, quarter) => {
    const nose = still[Math.max(0, Math.floor(((quarter + 1) * still.length) / 4) - 1)];
    return nose === undefined ? [] : [nose + direction * drop];
  });
}
