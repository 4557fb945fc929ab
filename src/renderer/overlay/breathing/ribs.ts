/** The breathing shape on a grid of 400 × 240 units around its middle: ribs that open to the sides. */
export const ribs = {
  /** From the outermost to the innermost. */
  count: 9,
  /** Half the height of the outermost, at rest and when the ribs are open: breath goes to the sides, not up. */
  halfHeight: { closed: 92, open: 100 },
  /** Half the width of the outermost. */
  halfWidth: { closed: 66, open: 178 }
} as const;

/**
 * The curve of one rib cage ring, closed, around 0 0.
 * @param index 0 is the outermost
 * @param fullness how far the ribs are open, 0–1
 */
export function ribPath(index: number, fullness: number): string {
  const open = Math.min(1, Math.max(0, fullness));
  const inwards = 1 - index / ribs.count;
  const halfWidth = between(ribs.halfWidth, open) * inwards;
  const halfHeight = between(ribs.halfHeight, open) * (0.6 + 0.4 * inwards);
  // Near a circle's 0.55: an ellipse that is a little fuller to the sides.
  const up = halfHeight * 0.56;
  const out = halfWidth * 0.6;
  const [x, y, h, v] = [halfWidth, halfHeight, out, up].map((value) => Math.round(value * 100) / 100);
  return `M0 -${y} C${h} -${y} ${x} -${v} ${x} 0 S${h} ${y} 0 ${y} S-${x} ${v} -${x} 0 S-${h} -${y} 0 -${y} Z`;
}

function between(
  { closed, open }: { readonly closed: number; readonly open: number },
  share: number
): number {
  return closed + (open - closed) * share;
}
