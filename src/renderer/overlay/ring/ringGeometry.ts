/** The thin ring of a countdown on a grid of 100 × 100 units. */
export const ring = { centre: 50, radius: 49, width: 0.8 } as const;

/**
 * The dashes that draw the time left on a circle whose path is one unit long and begins at the top.
 * @param share of the time that is left; brought inside 0–1
 */
export function ringDash(share: number): { readonly strokeDasharray: string; readonly visible: boolean } {
  const kept = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  // A dash of no length would still show its round end.
  return { strokeDasharray: `${Math.round(kept * 10_000) / 10_000} 1`, visible: kept > 0 };
}
