import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverOf,
  cropRules,
  fromSquare,
  gapBetween,
  letterbox,
  mapKeypoints,
  squareAround,
  type Square
} from '../../../src/core/pose/crop.ts';
import { uprightPose } from './people.ts';

const side = fc.double({ min: 40, max: 4000, noNaN: true });
const place = fc.double({ min: -2000, max: 4000, noNaN: true });
const square: fc.Arbitrary<Square> = fc.record({ centreX: place, centreY: place, side });
const size = fc.constantFrom(
  { width: 320, height: 240 },
  { width: 640, height: 480 },
  { width: 1920, height: 1080 },
  { width: 720, height: 1280 }
);

describe('the square around a person', () => {
  it('is centred between ears and shoulders and two shoulder widths wide from the front', () => {
    const found = squareAround(uprightPose({ x: 320, y: 240, shoulderWidth: 200 }));
    expect(found).toEqual({ centreX: 320, centreY: 240 - 50, side: 400 });
  });

  it('moves and grows with the person', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.2, max: 5, noNaN: true }), (x, y, scale) => {
        const pose = uprightPose({ x: 0, y: 0, shoulderWidth: 200 });
        const moved = mapKeypoints(pose, (point) => ({
          ...point,
          x: x + point.x * scale,
          y: y + point.y * scale
        }));
        const before = squareAround(pose);
        const after = squareAround(moved);
        expect(after?.side).toBeCloseTo((before?.side ?? 0) * scale, 6);
        expect(after?.centreX).toBeCloseTo(x + (before?.centreX ?? 0) * scale, 6);
        expect(after?.centreY).toBeCloseTo(y + (before?.centreY ?? 0) * scale, 6);
      })
    );
  });

  it('does not close up with the shoulders of somebody seen from the side', () => {
    const front = uprightPose({ x: 0, y: 0, shoulderWidth: 200 });
    const profile = mapKeypoints(front, (point) => ({ ...point, x: point.x * 0.1 }));
    const neck = 100;
    expect(squareAround(profile)?.side).toBeCloseTo(cropRules.leastSideInNeckHeights * neck, 6);
  });

  it('is none without both ears and shoulders, for a dot of a person, and for broken numbers', () => {
    const { left_ear: ear, ...earless } = uprightPose({ x: 0, y: 0, shoulderWidth: 200 });
    expect(ear).toBeDefined();
    expect(squareAround(earless)).toBeNull();
    expect(squareAround(uprightPose({ x: 0, y: 0, shoulderWidth: 5 }))).toBeNull();
    expect(squareAround(uprightPose({ x: Number.NaN, y: 0, shoulderWidth: 200 }))).toBeNull();
    expect(squareAround(uprightPose({ x: 0, y: Number.POSITIVE_INFINITY, shoulderWidth: 200 }))).toBeNull();
  });
});

describe('what a view shows', () => {
  it('never reaches outside the picture, however the square lies', () => {
    fc.assert(
      fc.property(square, size, (cut, picture) => {
        const { from, to } = coverOf({ square: cut, window: null }, picture);
        expect(from.x).toBeGreaterThanOrEqual(0);
        expect(from.y).toBeGreaterThanOrEqual(0);
        expect(from.width).toBeGreaterThanOrEqual(0);
        expect(from.height).toBeGreaterThanOrEqual(0);
        expect(from.x + from.width).toBeLessThanOrEqual(picture.width + 1e-6);
        expect(from.y + from.height).toBeLessThanOrEqual(picture.height + 1e-6);
        // Nothing is stretched.
        expect(to.width * cut.side).toBeCloseTo(from.width, 6);
        expect(to.height * cut.side).toBeCloseTo(from.height, 6);
      })
    );
  });

  it('is the whole picture for the letterbox, with bars at its shorter side', () => {
    const picture = { width: 640, height: 480 };
    const { from, to } = coverOf({ square: letterbox(picture), window: null }, picture);
    expect(from).toEqual({ x: 0, y: 0, width: 640, height: 480 });
    expect(to).toEqual({ x: 0, y: 0.125, width: 1, height: 0.75 });
  });

  it('is black outside its window', () => {
    const picture = { width: 640, height: 480 };
    const window = { x: 400, y: 0, width: 240, height: 480 };
    const { from, to } = coverOf({ square: letterbox(picture), window }, picture);
    expect(from).toEqual(window);
    expect(to.x).toBeCloseTo(400 / 640, 9);
  });

  it('brings landmarks back to the place they were cut from', () => {
    fc.assert(
      fc.property(square, (cut) => {
        const pose = { nose: { x: 96, y: 96, score: 1 }, left_eye: { x: 0, y: 192, score: 1 } };
        const back = fromSquare(pose, cut, 192);
        expect(back.nose?.x).toBeCloseTo(cut.centreX, 6);
        expect(back.nose?.y).toBeCloseTo(cut.centreY, 6);
        expect(back.left_eye?.x).toBeCloseTo(cut.centreX - cut.side / 2, 6);
        expect(back.left_eye?.y).toBeCloseTo(cut.centreY + cut.side / 2, 6);
      })
    );
  });
});

describe('the gap between two squares', () => {
  it('is none for the same square, the same both ways, and does not know the unit', () => {
    fc.assert(
      fc.property(square, square, fc.double({ min: 0.1, max: 10, noNaN: true }), (first, second, scale) => {
        const scaled = (cut: Square): Square => ({
          centreX: cut.centreX * scale,
          centreY: cut.centreY * scale,
          side: cut.side * scale
        });
        expect(gapBetween(first, first)).toBe(0);
        expect(gapBetween(first, second)).toBe(gapBetween(second, first));
        expect(gapBetween(scaled(first), scaled(second))).toBeCloseTo(gapBetween(first, second), 6);
      })
    );
  });
});
