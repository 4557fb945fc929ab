import { coverOf, type View } from '../core/pose/crop.ts';
import { modelSidePixels } from './poseModel.ts';
import type { CreateSurface, Picture, Surface } from './surface.ts';

/** Cuts a square view out of a picture, as the 192 × 192 × 3 integers that the model takes. */
export type ReadView<Source> = (picture: Picture<Source>, view: View) => Int32Array;

/**
 * How often a cut may be halved, at most: 192 · 2³ = 1536 pixels a side. Beyond that the first painting shrinks,
 * by less than 2 for pictures up to 3072 pixels.
 */
const maximumHalvings = 3;

/**
 * Pixels of a view, the same in Chromium and in Node. The first painting only ever enlarges, to 192 · 2ⁿ; each
 * further one halves exactly, so that bilinear sampling gives the mean of four pixels and none is dropped.
 * `imageSmoothingQuality` would leave that to each engine's mipmaps, and one bilinear step drops most pixels of a
 * 1080p picture. What lies outside the view is black.
 */
export function createViewReader<Source>(createSurface: CreateSurface<Source>): ReadView<Source> {
  const surfaces = new Map<number, Surface<Source>>();
  const surfaceOf = (side: number): Surface<Source> => {
    const surface = surfaces.get(side) ?? createSurface(side, side);
    surfaces.set(side, surface);
    return surface;
  };
  return (picture, view) => {
    const { from, to } = coverOf(view, picture);
    let side = modelSidePixels * 2 ** halvingsFor(view.square.side);
    let surface = surfaceOf(side);
    const { x, y, width, height } = to;
    surface.paint(picture.source, from, {
      x: x * side,
      y: y * side,
      width: width * side,
      height: height * side
    });
    while (side > modelSidePixels) {
      const whole = { x: 0, y: 0, width: side, height: side };
      side /= 2;
      const half = surfaceOf(side);
      half.paint(surface.source, whole, { x: 0, y: 0, width: side, height: side });
      surface = half;
    }
    return withoutAlpha(surface.pixels());
  };
}

/** The fewest halvings of a canvas that shows every pixel of the square. */
export function halvingsFor(side: number): number {
  return Math.min(maximumHalvings, Math.max(0, Math.ceil(Math.log2(side / modelSidePixels))));
}

function withoutAlpha(rgba: Uint8ClampedArray): Int32Array {
  const rgb = new Int32Array((rgba.length / 4) * 3);
  for (let source = 0, target = 0; source < rgba.length; source += 4, target += 3) {
    rgb[target] = rgba[source] ?? 0;
    rgb[target + 1] = rgba[source + 1] ?? 0;
    rgb[target + 2] = rgba[source + 2] ?? 0;
  }
  return rgb;
}
