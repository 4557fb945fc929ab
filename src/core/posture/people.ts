import type { PoseSample } from '../pose/keypoints.ts';
import type { BaselineShape } from './baseline.ts';
import { lookAt, type Look } from './look.ts';
import { farness, placeOffset } from './place.ts';
import type { Shape } from './shape.ts';

type SeenLook = Extract<Look, { readonly kind: 'seen' }>;

/** Who is the user: one look, or several people between whom it is not clear. */
export type Followed = { readonly kind: 'one'; readonly look: Look } | { readonly kind: 'unclear' };

/** How choosing among several people goes; distances as `farness`. */
export const followRule = {
  /** The nearest has to be nearer than the next by this much. */
  clearly: 0.35,
  /** Someone this much smaller than the largest face is in the background. */
  backgroundShare: 0.6,
  /** Two poses of one person: eyes closer together than this many eye spans. */
  samePerson: 0.7
} as const;

/**
 * The user among all people in the picture: the one nearest the calibrated place and size, and nearest where the user
 * was a moment ago. Without a baseline: the only face that is not in the background.
 */
export function follow(sample: PoseSample, baseline: BaselineShape | null, last: Shape | null): Followed {
  const looks = [sample.pose, ...sample.others].map((pose) => lookAt(pose, sample.width, sample.height));
  const first = looks[0] ?? { kind: 'nobody' };
  const seen = distinct(looks.filter((look) => look.kind === 'seen'));
  if (seen.length === 0) return { kind: 'one', look: first };
  const [only] = seen;
  if (seen.length === 1 && only !== undefined) return { kind: 'one', look: only };
  return baseline === null ? largest(seen) : nearest(seen, baseline, last);
}

function nearest(seen: readonly SeenLook[], baseline: BaselineShape, last: Shape | null): Followed {
  const distance = ({ shape }: SeenLook): number => {
    const fromPlace = farness(placeOffset(shape, baseline));
    return last === null ? fromPlace : (fromPlace + jump(shape, last)) / 2;
  };
  const ranked = seen
    .map((look) => ({ look, distance: distance(look) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  if (best === undefined) return { kind: 'unclear' };
  const clear = next === undefined || next.distance - best.distance >= followRule.clearly;
  return clear ? { kind: 'one', look: best.look } : { kind: 'unclear' };
}

function largest(seen: readonly SeenLook[]): Followed {
  const ranked = seen.toSorted((a, b) => b.shape.head.earSpan - a.shape.head.earSpan);
  const [best, next] = ranked;
  if (best === undefined) return { kind: 'unclear' };
  const alone =
    next === undefined || next.shape.head.earSpan < best.shape.head.earSpan * followRule.backgroundShare;
  return alone ? { kind: 'one', look: best } : { kind: 'unclear' };
}

/** How far a person would have moved since the last look, in `farness`. */
function jump(shape: Shape, last: Shape): number {
  const span = last.head.earSpan;
  return (
    Math.hypot(shape.head.eyesX - last.head.eyesX, shape.head.eyesY - last.head.eyesY) / (3 * span) +
    Math.abs(Math.log2(shape.head.earSpan / span))
  );
}

/** A detector may report the same person twice. */
function distinct(seen: readonly SeenLook[]): readonly SeenLook[] {
  return seen.filter(
    (look, index) =>
      !seen.slice(0, index).some((earlier) => {
        const apart = Math.hypot(
          look.shape.head.eyesX - earlier.shape.head.eyesX,
          look.shape.head.eyesY - earlier.shape.head.eyesY
        );
        return apart < followRule.samePerson * earlier.shape.head.eyeSpan;
      })
  );
}
