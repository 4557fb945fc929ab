import type { CreateSurface, Rectangle, Sampling, Surface } from './surface.ts';

export type LadderPainting<Source> = {
  readonly source: Source;
  /** The part of the source, in its pixels. */
  readonly from: Rectangle;
  /** Where it lies, in shares of the surface's width and height; the rest is black. */
  readonly to: Rectangle;
  /** How often the surface of the first painting is halved. */
  readonly halvings: number;
  /** How the first painting scales; the halvings are exact. */
  readonly sampling: Sampling;
};

/**
 * Shrinks pictures the same way in every canvas: painted once onto a surface 2ⁿ times as wide and high as wanted, then
 * halved n times, where bilinear sampling is exactly the mean of four pixels. One bilinear step would drop most pixels of
 * a large picture, and `imageSmoothingQuality` leaves the choice of mipmaps to each engine.
 * @returns paints and gives red, green, blue, alpha of the `width` × `height` pixels at the foot of the ladder
 */
export function createSurfaceLadder<Source>(
  createSurface: CreateSurface<Source>,
  width: number,
  height: number
): (painting: LadderPainting<Source>) => Uint8ClampedArray {
  const surfaces = new Map<number, Surface<Source>>();
  const surfaceAt = (step: number): Surface<Source> => {
    const surface = surfaces.get(step) ?? createSurface(width * 2 ** step, height * 2 ** step);
    surfaces.set(step, surface);
    return surface;
  };
  const part = ({ x, y, width: share, height: rise }: Rectangle, step: number): Rectangle => ({
    x: x * width * 2 ** step,
    y: y * height * 2 ** step,
    width: share * width * 2 ** step,
    height: rise * height * 2 ** step
  });
  return ({ source, from, to, halvings, sampling }) => {
    let surface = surfaceAt(halvings);
    surface.paint(source, from, part(to, halvings), sampling);
    for (let step = halvings; step > 0; step -= 1) {
      const half = surfaceAt(step - 1);
      half.paint(surface.source, part(whole, step), part(whole, step - 1), 'bilinear');
      surface = half;
    }
    return surface.pixels();
  };
}

const whole: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
