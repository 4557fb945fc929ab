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
  /** Paints everything black, then the part `from` of the source onto `to`, bilinear, without mipmaps. */
  readonly paint: (source: Source, from: Rectangle, to: Rectangle) => void;
  /** This surface as something to paint on another. */
  readonly source: Source;
  /** Red, green, blue, alpha 0–255 of every pixel, rows from the top. */
  readonly pixels: () => Uint8ClampedArray;
};

export type CreateSurface<Source> = (width: number, height: number) => Surface<Source>;

/** A decoded picture: what a surface can paint, and its size in pixels. */
export type Picture<Source> = { readonly source: Source; readonly width: number; readonly height: number };
