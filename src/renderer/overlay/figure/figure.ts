import type { Shape } from './shape.ts';

/** The drawing of a break card: a person who does the movement, over and over and unhurried. */
export type Figure = Surroundings & {
  /** The moment that says most where nothing may move. */
  readonly stillAtSeconds: number;
  readonly shapesAt: (seconds: number) => readonly Shape[];
};

/** What is around the person. */
export type Surroundings = {
  /** The part of the grid that is shown: x, y, width and height. */
  readonly frame: readonly [number, number, number, number];
  /** Hairlines. */
  readonly scenery: readonly string[];
  /** Arrows that say where the movement goes. */
  readonly hints: readonly string[];
};

export const frames = {
  whole: [20, 0, 160, 190],
  /** Head, shoulders and arms. */
  bust: [46, 8, 108, 108]
} as const;
