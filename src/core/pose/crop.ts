import { keypointNames, type Keypoint, type Pose } from './keypoints.ts';

/** A square cut of a picture, in its pixels; it may reach beyond the picture's borders. */
export type Square = { readonly centreX: number; readonly centreY: number; readonly side: number };

export type PictureSize = { readonly width: number; readonly height: number };

/**
 * How the cut that the model sees is laid around a person. It must never differ between calibration and monitoring:
 * another policy shifts head height ÷ shoulder width by up to 18 % (measured on MoveNet Lightning).
 */
export const cropRules = {
  /**
   * Side in shoulder widths. Measured over five rendered people (docs/decisions/0040): from the front as steady as any,
   * and with the camera 40° to the side head height ÷ shoulder width scatters by 0.6 %, against 2.2 % at 1.6, where the
   * far shoulder is all but lost.
   */
  sideInShoulderWidths: 2,
  /**
   * Seen from the side the shoulders close up, and the head would outgrow the square: it is never smaller than these.
   * From the front neither acts: ears are at most 0.61 and the neck at most 0.6 shoulder widths (42 settings).
   */
  leastSideInEarDistances: 2,
  leastSideInNeckHeights: 2.8,
  /** A square smaller than this shows too few pixels of anyone to be a person. */
  leastSidePixels: 32
} as const;

/** The person-centred square: centre between ear midpoint and shoulder midpoint. Null without ears and shoulders. */
export function squareAround(pose: Pose): Square | null {
  const { left_ear: leftEar, right_ear: rightEar, left_shoulder: left, right_shoulder: right } = pose;
  if (leftEar === undefined || rightEar === undefined || left === undefined || right === undefined)
    return null;
  const ears = midpoint(leftEar, rightEar);
  const shoulders = midpoint(left, right);
  const side = Math.max(
    cropRules.sideInShoulderWidths * distance(left, right),
    cropRules.leastSideInEarDistances * distance(leftEar, rightEar),
    cropRules.leastSideInNeckHeights * distance(ears, shoulders)
  );
  const centre = midpoint(ears, shoulders);
  if (!(side >= cropRules.leastSidePixels) || !Number.isFinite(centre.x + centre.y + side)) return null;
  return { centreX: centre.x, centreY: centre.y, side };
}

/** The whole picture in a square, with bars: where the search for a person begins. */
export function letterbox({ width, height }: PictureSize): Square {
  return letterboxOf({ x: 0, y: 0, width, height });
}

/** A part of the picture in a square, with bars. */
export function letterboxOf({ x, y, width, height }: Window): Square {
  return { centreX: x + width / 2, centreY: y + height / 2, side: Math.max(width, height) };
}

/**
 * How far apart two squares are, in sides of the smaller: the larger of the way between their centres and the
 * difference of their sides. 0 for the same square.
 */
export function gapBetween(first: Square, second: Square): number {
  const smaller = Math.min(first.side, second.side);
  const way = Math.hypot(first.centreX - second.centreX, first.centreY - second.centreY);
  return Math.max(way, Math.abs(first.side - second.side)) / smaller;
}

/** From pixels of a square drawn `pixels` wide to pixels of the picture it was cut from. */
export function fromSquare(pose: Pose, square: Square, pixels: number): Pose {
  const scale = square.side / pixels;
  const left = square.centreX - square.side / 2;
  const top = square.centreY - square.side / 2;
  return mapKeypoints(pose, ({ x, y, score }) => ({ x: left + x * scale, y: top + y * scale, score }));
}

/** An axis-parallel part of a picture, in its pixels from the top left. */
export type Window = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What the model is shown: a square cut, of which everything outside the window (or the picture) is black. */
export type View = { readonly square: Square; readonly window: Window | null };

/**
 * Which part of the picture a view shows (`from`, in pixels of the picture) and where it lies in the square (`to`, in
 * shares of its side). A width or height of 0 means that the view shows nothing of the picture.
 */
export function coverOf({ square, window }: View, size: PictureSize): { from: Window; to: Window } {
  const left = square.centreX - square.side / 2;
  const top = square.centreY - square.side / 2;
  const shown = window ?? { x: 0, y: 0, width: size.width, height: size.height };
  const within = (x: number): number => clamp(clamp(x, shown.x, shown.x + shown.width), 0, size.width);
  const below = (y: number): number => clamp(clamp(y, shown.y, shown.y + shown.height), 0, size.height);
  const x = within(left);
  const y = below(top);
  const from = { x, y, width: within(left + square.side) - x, height: below(top + square.side) - y };
  const to = {
    x: (x - left) / square.side,
    y: (y - top) / square.side,
    width: from.width / square.side,
    height: from.height / square.side
  };
  return { from, to };
}

export function mapKeypoints(pose: Pose, change: (keypoint: Keypoint) => Keypoint): Pose {
  const mapped: { -readonly [Name in keyof Pose]: Pose[Name] } = {};
  for (const name of keypointNames) {
    const keypoint = pose[name];
    if (keypoint !== undefined) mapped[name] = change(keypoint);
  }
  return mapped;
}

type Point = { readonly x: number; readonly y: number };

function midpoint(first: Point, second: Point): Point {
  return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
}

function distance(first: Point, second: Point): number {
  return Math.hypot(first.x - second.x, first.y - second.y);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
