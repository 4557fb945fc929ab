import type { Measures } from '../../../core/posture/verdict.ts';

type Point = { readonly x: number; readonly y: number };

/** A person from the side, facing right, in centimetres; the hip is the origin and y goes down. */
export type SideFigure = {
  readonly head: Point;
  readonly headRadius: number;
  readonly neck: Point;
  readonly hip: Point;
  /** SVG path of the back from hip to neck. */
  readonly back: string;
  /** SVG path from the neck into the head. */
  readonly throat: string;
};

/**
 * A sitting adult, cm, rounded: seat to shoulder 58, shoulder to middle of the head 24. A drawing of the changes, not
 * of the person: only the changes are measured.
 */
const upright = { neck: { x: 0, y: -56 }, head: { x: 3, y: -80 }, headRadius: 10 } as const;

/** Farther than this nobody leans who still sits; it keeps the figure inside its frame. */
const farthestCm = 24;

/** How far the middle of the back bulges, cm per cm that the shoulders came down or forward. */
const bulge = { perDrop: 1.4, perForward: 0.35, most: 16 } as const;

/** The figure with head and shoulders where the measures put them; without measures, upright. */
export function sideFigure(measures: Measures): SideFigure {
  const neck = moved(upright.neck, measures.shoulderForwardCm, measures.shoulderDropCm);
  const head = moved(upright.head, measures.headForwardCm, measures.headDropCm);
  const drop = neck.y - upright.neck.y;
  const rounding = Math.max(
    0,
    Math.min(bulge.most, drop * bulge.perDrop + (neck.x - upright.neck.x) * bulge.perForward)
  );
  return {
    head,
    headRadius: upright.headRadius,
    neck,
    hip: { x: 0, y: 0 },
    back: `M0 0 C${-2 - rounding} ${neck.y * 0.35} ${neck.x - rounding} ${neck.y * 0.85} ${neck.x} ${neck.y}`,
    throat: `M${neck.x} ${neck.y} L${head.x} ${head.y}`
  };
}

function moved(from: Point, forward: number | undefined, drop: number | undefined): Point {
  return { x: from.x + within(forward), y: from.y + within(drop) };
}

function within(centimetres = 0): number {
  return Number.isFinite(centimetres) ? Math.max(-farthestCm, Math.min(farthestCm, centimetres)) : 0;
}
