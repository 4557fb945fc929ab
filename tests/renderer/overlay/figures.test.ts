import { describe, expect, test } from 'vitest';
import { cardIds } from '../../../src/core/guide/breakCards.ts';
import { figures } from '../../../src/renderer/overlay/figure/figures.ts';
import { floorY } from '../../../src/renderer/overlay/figure/scenery.ts';
import type { Limb, Point, Shape } from '../../../src/renderer/overlay/figure/shape.ts';

/** Every frame of half a minute, which is longer than any drawing takes. */
const moments = Array.from({ length: 15 * 30 }, (_frame, index) => index / 15);

describe.each(cardIds)('the drawing of %s', (card) => {
  const { frame, stillAtSeconds, shapesAt } = figures[card];
  const [left, top, width, height] = frame;

  test('is made of the same parts at every moment, each with a name of its own', () => {
    const names = shapesAt(0).map(({ part }) => part);
    const different = moments.filter(
      (seconds) =>
        shapesAt(seconds)
          .map(({ part }) => part)
          .join() !== names.join()
    );

    expect(new Set(names).size).toBe(names.length);
    expect(different).toEqual([]);
  });

  test('stays inside its frame to the sides and above, and the head below, too', () => {
    const outside = partsAt(({ shape, point: { x, y } }) => {
      const margin = shape.kind === 'disc' ? shape.radius : shape.width / 2;
      const beside = x - margin < left || x + margin > left + width;
      const below = shape.part === 'head' && y + margin > top + height;
      return beside || below || y - margin < top;
    });

    expect(outside).toEqual([]);
  });

  test('keeps the feet on the floor or above it', () => {
    expect(partsAt(({ point }) => point.y > floorY)).toEqual([]);
  });

  test('keeps arms and legs as long as they are', () => {
    const lengths = lengthsOf(shapesAt(0));
    const stretched = moments.filter((seconds) =>
      [...lengthsOf(shapesAt(seconds))].some(
        ([part, length]) => Math.abs(length - (lengths.get(part) ?? Number.NaN)) > 0.2
      )
    );

    expect(lengths.size).toBe(4);
    expect(stretched).toEqual([]);
  });

  test('moves, and moves gently', () => {
    const path = moments.map((seconds) => shapesAt(seconds).flatMap(pointsOf));
    const farthest = Math.max(
      ...path
        .slice(1)
        .map((points, index) =>
          Math.max(...points.map((point, at) => distance(point, path[index]?.[at] ?? point)))
        )
    );

    // Units of 200 in a fifteenth of a second: a raised hand goes as fast as a real one, unhurried.
    expect(farthest).toBeGreaterThan(0.1);
    expect(farthest).toBeLessThan(6);
  });

  test('stands still, where nothing may move, in a pose of its own movement', () => {
    const still = JSON.stringify(shapesAt(stillAtSeconds));
    const near = moments.some((seconds) => Math.abs(seconds - stillAtSeconds) < 0.1);

    expect(near).toBe(true);
    expect(still).not.toMatch(/NaN|null/u);
  });

  /** Where and when a part does what it must not. */
  function partsAt(
    wrong: (at: { readonly shape: Shape; readonly point: Point }) => boolean
  ): readonly string[] {
    return moments.flatMap((seconds) =>
      shapesAt(seconds).flatMap((shape) =>
        pointsOf(shape)
          .filter((point) => wrong({ shape, point }))
          .map((point) => `${shape.part} at ${seconds} s: ${point.x} ${point.y}`)
      )
    );
  }
});

test('while walking one foot is always on the floor', () => {
  for (const seconds of moments) {
    const soles = figures.walk
      .shapesAt(seconds)
      .filter(({ part }) => part === 'leg' || part === 'farLeg')
      .flatMap(pointsOf)
      .map(({ y }) => y);

    expect(Math.max(...soles)).toBeGreaterThan(172);
  }
});

/** The points that a part goes through; control points of a curve are close enough to it. */
function pointsOf(shape: Shape): readonly Point[] {
  if (shape.kind === 'disc') return [{ x: shape.x, y: shape.y }];
  return [...shape.path.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y)
  }));
}

/** The length of each arm and leg along its bones. */
function lengthsOf(shapes: readonly Shape[]): ReadonlyMap<string, number> {
  const limbs = shapes.filter((shape): shape is Limb => /^(farArm|arm|farLeg|leg)/u.test(shape.part));
  return new Map(
    limbs.map((limb) => {
      const points = pointsOf(limb);
      return [
        limb.part,
        points.slice(1).reduce((sum, point, index) => sum + distance(point, points[index] ?? point), 0)
      ];
    })
  );
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
