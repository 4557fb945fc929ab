import { cornerCardSize } from '../../core/ipc/overlayContract.ts';
import type { WindowBounds } from '../storage/stateFile.ts';

/** The part of a display that placing needs; density-independent pixels. */
export type DisplayPlace = {
  readonly id: number;
  readonly bounds: WindowBounds;
  /** Without task bar, dock and menu bar. */
  readonly workArea: WindowBounds;
};

/**
 * Where a corner card lies: bottom right in the work area, as wide as it may be there and as tall as its words need.
 * @param height what the page asked for, or null before it has measured
 */
export function cornerBounds(workArea: WindowBounds, height: number | null): WindowBounds {
  const { width, height: usual, tallest, margin } = cornerCardSize;
  const room = { width: workArea.width - 2 * margin, height: workArea.height - 2 * margin };
  const fitted = {
    width: Math.max(1, Math.min(width, room.width)),
    height: Math.max(1, Math.min(Math.ceil(height ?? usual), tallest, room.height))
  };
  return {
    ...fitted,
    x: workArea.x + workArea.width - margin - fitted.width,
    y: workArea.y + workArea.height - margin - fitted.height
  };
}
