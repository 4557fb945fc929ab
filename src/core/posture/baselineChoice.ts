import { shapeOfBaseline, type Baseline } from './baseline.ts';
import { farness, placeOffset } from './place.ts';
import type { Shape } from './shape.ts';

/** Choosing among the baselines of a camera; distances as `farness`, in shoulder widths and doublings. */
export const choiceRule = {
  /** Another baseline has to be nearer than the present one by this much … */
  lead: 0.6,
  /** … for this many seen seconds: rising from a chair passes through many places. */
  seconds: 6,
  /** Aspect ratios further apart than this are different pictures. */
  aspectTolerance: 0.02
} as const;

/** A baseline that has been nearer for a while. */
export type Choice = { readonly id: string; readonly seconds: number } | null;

/** The baselines that can speak for a picture of this camera and aspect ratio. */
export function fittingBaselines(
  baselines: readonly Baseline[],
  cameraId: string,
  width: number,
  height: number
): readonly Baseline[] {
  return baselines.filter((baseline) => belongsTo(baseline, cameraId) && sameAspect(baseline, width, height));
}

export function belongsTo(baseline: Baseline, cameraId: string): boolean {
  return baseline.cameraId === cameraId || baseline.cameraId === '' || cameraId === '';
}

export function sameAspect(baseline: Baseline, width: number, height: number): boolean {
  const ratio = width / height / (baseline.width / baseline.height);
  return Math.abs(Math.log(ratio)) <= choiceRule.aspectTolerance;
}

/** The baseline nearest to where the person is, or null without any. */
export function nearestBaseline(baselines: readonly Baseline[], shape: Shape): Baseline | null {
  const distance = (baseline: Baseline): number => farness(placeOffset(shape, shapeOfBaseline(baseline)));
  return baselines.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** One more look: the choice under way, and the baseline to switch to once it has been nearer for long enough. */
export function stepChoice(
  choice: Choice,
  active: Baseline,
  baselines: readonly Baseline[],
  shape: Shape,
  seconds: number
): { readonly choice: Choice; readonly switchTo: Baseline | null } {
  const nearest = nearestBaseline(baselines, shape);
  if (nearest === null || nearest.id === active.id) return { choice: null, switchTo: null };
  const distance = (baseline: Baseline): number => farness(placeOffset(shape, shapeOfBaseline(baseline)));
  if (distance(active) - distance(nearest) < choiceRule.lead) return { choice: null, switchTo: null };
  const lasted = choice?.id === nearest.id ? choice.seconds + seconds : 0;
  return lasted >= choiceRule.seconds
    ? { choice: null, switchTo: nearest }
    : { choice: { id: nearest.id, seconds: lasted }, switchTo: null };
}
