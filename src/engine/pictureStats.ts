import type { PictureStats } from '../core/pose/keypoints.ts';
import type { CreateSurface, Picture } from './surface.ts';
import { createSurfaceLadder } from './surfaceLadder.ts';

/**
 * The picture is looked at through this many points, squeezed into 4:3: enough to tell dark, covered and frozen, too
 * few to show anyone. Each is the mean of 8 × 8 pixels picked evenly, which damps the noise of a dark picture and is
 * the same in every canvas, whatever the size of the picture.
 */
const columns = 48;
const rows = 36;
const halvings = 3;
/** A part of the picture is a twelfth of its width and height: the size of a hand, or of half a face. */
const partColumns = 4;
const partRows = 3;

/** Measures one picture against the one before it. */
export type MeasurePicture<Source> = (picture: Picture<Source>) => PictureStats;

/** Holds the last picture's 1728 luma values, and nothing else of it. */
export function createPictureMeter<Source>(createSurface: CreateSurface<Source>): {
  readonly measure: MeasurePicture<Source>;
  /**
   * How much the part of the last measured picture that changed most differs from the kept one, 0–255; null when
   * none is kept. Parts, for a head that moves is too little of the picture to show in its mean.
   */
  readonly changeSinceKept: () => number | null;
  /** Keeps the last measured picture to compare later ones with. */
  readonly keep: () => void;
  /** Forgets all pictures: `change` of the next one is null. */
  readonly forget: () => void;
} {
  const paint = createSurfaceLadder(createSurface, columns, rows);
  let before: Float32Array | null = null;
  let kept: Float32Array | null = null;
  const measure: MeasurePicture<Source> = ({ source, width, height }) => {
    const from = { x: 0, y: 0, width, height };
    const to = { x: 0, y: 0, width: 1, height: 1 };
    const pixels = paint({ source, from, to, halvings, sampling: 'nearest' });
    const luma = lumaOf(pixels);
    const stats = statsOf(luma, before);
    before = luma;
    return stats;
  };
  return {
    measure,
    changeSinceKept: () => (before === null || kept === null ? null : largestChange(before, kept)),
    keep: () => {
      kept = before;
    },
    forget: () => {
      before = null;
      kept = null;
    }
  };
}

/** Mean absolute difference in the part of the picture where it is largest; parts are `partColumns` × `partRows` points. */
export function largestChange(luma: Float32Array, other: Float32Array): number {
  const perRow = columns / partColumns;
  const sums = new Float32Array(perRow * (rows / partRows));
  for (const [index, value] of luma.entries()) {
    const column = Math.floor((index % columns) / partColumns);
    const row = Math.floor(index / columns / partRows);
    const part = row * perRow + column;
    sums[part] = (sums[part] ?? 0) + Math.abs(value - (other[index] ?? 0));
  }
  return Math.max(...sums) / (partColumns * partRows);
}

/** Mean, standard deviation and mean absolute difference to the picture before; all 0–255. */
export function statsOf(luma: Float32Array, before: Float32Array | null): PictureStats {
  const meanLuma = mean(luma, (value) => value);
  return {
    meanLuma,
    lumaDeviation: Math.sqrt(mean(luma, (value) => (value - meanLuma) ** 2)),
    change: before === null ? null : mean(luma, (value, index) => Math.abs(value - (before[index] ?? 0)))
  };
}

/** Luma of gamma-coded RGB. Source: ITU-R BT.601, as in JPEG. */
export function lumaOf(rgba: Uint8ClampedArray): Float32Array {
  const luma = new Float32Array(rgba.length / 4);
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(pixel * 4, pixel * 4 + 3);
    luma[pixel] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return luma;
}

function mean(values: Float32Array, of: (value: number, index: number) => number): number {
  let sum = 0;
  for (const [index, value] of values.entries()) sum += of(value, index);
  return values.length === 0 ? 0 : sum / values.length;
}
