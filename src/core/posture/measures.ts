import { type Baseline, shapeOfBaseline } from './baseline.ts';
import type { HeadShape, Shape, ShoulderShape } from './shape.ts';
import { bowOf, cameraViewOf, headByEars, headByEyes, shouldersPlace, turnOf } from './sideView.ts';
import type { Measures } from './verdict.ts';

/** Everything the fitted model may look at: changes against the baseline, in cm or as shares. */
export const evidenceNames = [
  'headForwardByEyesCm',
  'headForwardByEarsCm',
  'headDropCm',
  'shoulderForwardCm',
  'shoulderDropCm',
  'headForwardOfShouldersCm',
  'headBow',
  'noseBelowEyes',
  'neckChange'
] as const;
export type EvidenceName = (typeof evidenceNames)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

export type Measured = {
  readonly measures: Measures;
  /** Null without shoulders: then only distance and head angles are known. */
  readonly evidence: Evidence | null;
};

/**
 * Side lean from what leans with it: shoulder slope, head slope, and how far head and shoulders moved aside.
 * Least squares on rendered people (truth: trunk angle), ± 2°; a chair rolled aside moves both without sloping them.
 */
export const leanRule = {
  perShoulderDegree: 0.12,
  perHeadDegree: 0.22,
  perHeadCm: 0.34,
  perShoulderCm: 0.06
} as const;

/** Change of `eyesBelowEars` (ear spans) per unit sine of bowing: ears sit about half an ear span behind the eyes. */
const earSpansPerSineOfBow = 0.52;

/** Eyes above shoulders in shoulder widths: 0.4–0.7 upright; kept above zero so that ratios stay finite. */
const shortestNeck = 0.02;

/** The side view of one look against the baseline. */
export function measure(shape: Shape, baseline: Pick<Baseline, 'shape'>): Measured {
  const upright = shapeOfBaseline(baseline);
  const view = cameraViewOf(upright);
  const head = headByEyes(shape.head, view);
  const headAtBaseline = headByEyes(upright.head, view);
  const byEars = headByEars(shape.head, view, upright.head);
  const byEyesForward = head.forward - headAtBaseline.forward;
  const byEarsForward = byEars.forward - headAtBaseline.forward;
  const bow = bowOf(shape.head, view, upright.head);
  const headForwardCm = (byEyesForward + byEarsForward) / 2;
  const headMeasures: Measures = {
    headForwardCm,
    headDropCm: head.down - headAtBaseline.down,
    screenDistanceRatio: Math.sqrt(sizeRatio(upright.head, shape.head)),
    headDownDegrees: bowDegrees(bow),
    headYawDegrees: degrees(turnOf(shape.head) - turnOf(upright.head)),
    headRollDegrees: wrapDegrees(shape.head.eyeSlope - upright.head.eyeSlope)
  };
  if (shape.shoulders === null) return { measures: headMeasures, evidence: null };

  const shoulders = shouldersPlace(shape.shoulders, view);
  const shouldersAtBaseline = shouldersPlace(upright.shoulders, view);
  const shoulderForwardCm = shoulders.forward - shouldersAtBaseline.forward;
  const shoulderDropCm = shoulders.down - shouldersAtBaseline.down;
  const neckRatio = neckOf(shape.head, shape.shoulders) / neckOf(upright.head, upright.shoulders);
  const measures: Measures = {
    ...headMeasures,
    shoulderForwardCm,
    shoulderDropCm,
    headForwardOfShouldersCm: headForwardCm - shoulderForwardCm,
    leanDegrees:
      leanRule.perShoulderDegree *
        wrapDegrees(shape.shoulders.shoulderSlope - upright.shoulders.shoulderSlope) +
      leanRule.perHeadDegree * wrapDegrees(shape.head.eyeSlope - upright.head.eyeSlope) +
      leanRule.perHeadCm * (head.left - headAtBaseline.left) +
      leanRule.perShoulderCm * (shoulders.left - shouldersAtBaseline.left),
    neckRatio
  };
  return {
    measures,
    evidence: {
      headForwardByEyesCm: byEyesForward,
      headForwardByEarsCm: byEarsForward,
      headDropCm: head.down - headAtBaseline.down,
      shoulderForwardCm,
      shoulderDropCm,
      headForwardOfShouldersCm: headForwardCm - shoulderForwardCm,
      headBow: bow,
      noseBelowEyes: shape.head.noseBelowEyes - upright.head.noseBelowEyes,
      neckChange: neckRatio - 1
    }
  };
}

/** Baseline size over present size by eyes (turn undone) times the same by ears. */
function sizeRatio(upright: HeadShape, now: HeadShape): number {
  const byEyes = ((upright.eyeSpan / now.eyeSpan) * Math.cos(turnOf(now))) / Math.cos(turnOf(upright));
  return byEyes * (upright.earSpan / now.earSpan);
}

function neckOf(head: HeadShape, shoulders: ShoulderShape): number {
  return Math.max(shortestNeck, (shoulders.shouldersY - head.eyesY) / shoulders.shoulderSpan);
}

function bowDegrees(change: number): number {
  return degrees(Math.asin(Math.min(1, Math.max(-1, change / earSpansPerSineOfBow))));
}
function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
/** Slopes near ±180° must not jump. */
function wrapDegrees(angle: number): number {
  return angle - 360 * Math.round(angle / 360);
}
