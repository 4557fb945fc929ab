/** An axis-parallel part of a picture or canvas, in pixels from the top left. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * The little of a 2-D canvas that the engine needs, so that the app's worker (OffscreenCanvas) and Node
 * (@napi-rs/canvas) run the same code. Both draw with Skia.
 */
export type Surface<Source> = {
  /** Paints everything black, then the part `from` of the source onto `to`. */
  readonly paint: (source: Source, from: Rectangle, to: Rectangle, sampling: Sampling) => void;
  /** This surface as something to paint on another. */
  readonly source: Source;
  /** Red, green, blue, alpha 0–255 of every pixel, rows from the top. */
  readonly pixels: () => Uint8ClampedArray;
};

/**
 * How a painting is scaled. Canvases agree to the last bit on `nearest`, and on `bilinear` where it enlarges or halves
 * exactly; any other shrinking is left to each engine's taste and must not be asked for.
 */
export type Sampling = 'nearest' | 'bilinear';

export type CreateSurface<Source> = (width: number, height: number) => Surface<Source>;

/** A decoded picture: what a surface can paint, and its size in pixels. */
export type Picture<Source> = { readonly source: Source; readonly width: number; readonly height: number };
