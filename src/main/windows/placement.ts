import type { WindowBounds } from '../storage/stateFile.ts';

/** How much of a restored window must lie on a display so that it can be grasped, in density-independent pixels. */
const graspable = { width: 200, height: 80 } as const;

export const dashboardSize = { width: 960, height: 720, minWidth: 480, minHeight: 480 } as const;

/**
 * Where the window was, if that is still on a display: monitors come and go. Null: let the system place it.
 * @param workAreas of the displays there are now
 */
export function restoredBounds(
  saved: WindowBounds | null,
  workAreas: readonly WindowBounds[]
): WindowBounds | null {
  if (saved === null) return null;
  const bounds = {
    ...saved,
    width: Math.max(saved.width, dashboardSize.minWidth),
    height: Math.max(saved.height, dashboardSize.minHeight)
  };
  const visible = workAreas.some((area) => {
    const { width, height } = overlap(bounds, area);
    return width >= graspable.width && height >= graspable.height && bounds.y >= area.y - 1;
  });
  return visible ? bounds : null;
}

function overlap(
  one: WindowBounds,
  other: WindowBounds
): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    height: Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  };
}
