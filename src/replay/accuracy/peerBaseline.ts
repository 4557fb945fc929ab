import { median, medianHead } from '../../core/posture/smoothing.ts';
import type { PeerView } from './peerView.ts';
import { noseDropAtRing, nosesAtRings, type RingRule } from './ringLooks.ts';
import type { CameraKind } from './truth.ts';

/** What calibration leaves behind for the rules of other apps: the middle of its looks, and its extremes. */
export type PeerBaseline = Pick<PeerView, 'noseY' | 'faceWidth' | 'bow'> & {
  readonly widestFace: number;
  /** Null where calibration never saw the shoulders. */
  readonly aside: { readonly eyes: number; readonly ears: number } | null;
  /** The lowest nose, and how far from the highest it is, shares of the picture's height. */
  readonly lowestNoseY: number;
  readonly noseRange: number;
};

/** A calibration on rings in the corners of a screen. */
export type RingCalibration = {
  readonly camera: CameraKind;
  readonly rule: RingRule;
  /** Which noses of sitting still the drop is added to: one for each ring, or the lowest of all. */
  readonly still: 'oneForEachRing' | 'lowest';
};

/** postured takes a range of 20 % of the picture's height where calibration gave less than 1 %. */
export const unknownRange = { below: 0.01, taken: 0.2 } as const;

/** Null for an empty list. Without `rings`: from sitting still alone. */
export function peerBaselineOf(
  views: readonly PeerView[],
  rings: RingCalibration | null
): PeerBaseline | null {
  if (views.length === 0) return null;
  const of = (read: (view: PeerView) => number): number => median(views.map(read));
  const bodies = views.flatMap(({ body }) => body ?? []);
  return {
    noseY: of(({ noseY }) => noseY),
    faceWidth: of(({ faceWidth }) => faceWidth),
    bow: of(({ bow }) => bow),
    widestFace: Math.max(...views.map(({ faceWidth }) => faceWidth)),
    aside:
      bodies.length === 0
        ? null
        : {
            eyes: median(bodies.map(({ eyesAside }) => eyesAside)),
            ears: median(bodies.map(({ earsAside }) => earsAside))
          },
    ...noseLimits(views, rings)
  };
}

/** How far the nose sinks at the lower rings, share of the picture's height. */
export function ringDropOf(views: readonly PeerView[], { camera, rule }: RingCalibration): number {
  const drop = noseDropAtRing(medianHead(views.map(({ head }) => head)), camera, rule);
  return drop * median(views.map(({ diagonalInHeights }) => diagonalInHeights));
}

function noseLimits(
  views: readonly PeerView[],
  rings: RingCalibration | null
): Pick<PeerBaseline, 'lowestNoseY' | 'noseRange'> {
  const still = views.map(({ noseY }) => noseY);
  const lowestStill = Math.max(...still);
  if (rings === null) return { lowestNoseY: lowestStill, noseRange: unknownRange.taken };
  const drop = ringDropOf(views, rings);
  const stored = nosesAtRings(still, drop);
  const range = Math.max(...stored) - Math.min(...stored);
  return {
    lowestNoseY: rings.still === 'lowest' ? lowestStill + drop : Math.max(...stored),
    noseRange: range < unknownRange.below ? unknownRange.taken : range
  };
}
