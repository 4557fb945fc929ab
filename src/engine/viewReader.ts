import { coverOf, type View } from '../core/pose/crop.ts';
import { modelSidePixels } from './poseModel.ts';
import type { CreateSurface, Picture } from './surface.ts';
import { createSurfaceLadder } from './surfaceLadder.ts';

/** Cuts a square view out of a picture, as the 192 × 192 × 3 integers that the model takes; they hold until the next cut. */
export type ReadView<Source> = (picture: Picture<Source>, view: View) => Int32Array;

/**
 * How often the side of a cut may be halved, at most: 192 · 2³ = 1536 pixels. Beyond that the first painting shrinks,
 * by less than 2 for pictures up to 3072 pixels.
 */
const maximumHalvings = 3;

/** Pixels of a view, the same in Chromium and in Node; what lies outside the view is black. */
export function createViewReader<Source>(createSurface: CreateSurface<Source>): ReadView<Source> {
  const paint = createSurfaceLadder(createSurface, modelSidePixels, modelSidePixels);
  // Filled anew by each cut: 0.4 MB for every look would wait to be collected.
  const rgb = new Int32Array(modelSidePixels ** 2 * 3);
  return (picture, view) => {
    const { from, to } = coverOf(view, picture);
    const halvings = halvingsFor(view.square.side);
    writeWithoutAlpha(paint({ source: picture.source, from, to, halvings, sampling: 'bilinear' }), rgb);
    return rgb;
  };
}

/** The fewest halvings of a canvas that shows every pixel of the square: the first painting only enlarges. */
export function halvingsFor(side: number): number {
  return Math.min(maximumHalvings, Math.max(0, Math.ceil(Math.log2(side / modelSidePixels))));
}

function writeWithoutAlpha(rgba: Uint8ClampedArray, rgb: Int32Array): void {
  for (let source = 0, target = 0; source < rgba.length; source += 4, target += 3) {
    rgb[target] = rgba[source] ?? 0;
    rgb[target + 1] = rgba[source + 1] ?? 0;
    rgb[target + 2] = rgba[source + 2] ?? 0;
  }
}
