/** A part of a drawing on a grid of 200 × 200 units, y down; `part` names it within its body. */
export type Shape = Limb | Disc;

export type Limb = {
  readonly kind: 'limb';
  readonly part: string;
  readonly path: string;
  readonly width: number;
  readonly tone: Tone;
  /** Set off from what lies under it by a line in the colour of the ground. */
  readonly apart?: boolean;
};

export type Disc = {
  readonly kind: 'disc';
  readonly part: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
};

/** Sides of the body, and `mark`: drawn on the body in the colour of the ground. */
export type Tone = 'near' | 'far' | 'mark';

export type Point = { readonly x: number; readonly y: number };

/** The end of a bone. @param degrees 0 hangs down, 90 points to the right */
export function boneEnd(from: Point, length: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: from.x + length * Math.sin(radians), y: from.y + length * Math.cos(radians) };
}

export function polyline(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${spell(point)}`).join(' ');
}

/** A curve from one point to another that passes through the middle one. */
export function curveThrough(from: Point, middle: Point, to: Point): string {
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  return `M${spell(from)} Q${spell(control)} ${spell(to)}`;
}

export function spell({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
