import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerCardSize } from '../../../src/core/ipc/overlayContract.ts';
import { cornerBounds } from '../../../src/main/windows/overlayPlacement.ts';

const workArea = { x: 0, y: 25, width: 1920, height: 1015 };

describe('a card in the corner', () => {
  it('lies bottom right, inside the margin', () => {
    expect(cornerBounds(workArea, null)).toEqual({ x: 1504, y: 816, width: 400, height: 208 });
  });

  it('grows upwards when its words need more, and no taller than is allowed', () => {
    const usual = cornerBounds(workArea, null);
    const grown = cornerBounds(workArea, 260.4);
    expect(grown.height).toBe(261);
    expect(grown.y + grown.height).toBe(usual.y + usual.height);
    expect(cornerBounds(workArea, 5000).height).toBe(cornerCardSize.tallest);
  });

  it('never leaves its work area, however small or far that is', () => {
    const side = fc.integer({ min: 40, max: 8000 });
    const place = fc.integer({ min: -8000, max: 8000 });
    fc.assert(
      fc.property(
        fc.record({ x: place, y: place, width: side, height: side }),
        fc.option(fc.double({ min: 0, max: 20_000, noNaN: true })),
        (area, height) => {
          const card = cornerBounds(area, height);
          expect(card.x).toBeGreaterThanOrEqual(area.x);
          expect(card.y).toBeGreaterThanOrEqual(area.y);
          expect(card.x + card.width).toBeLessThanOrEqual(area.x + area.width);
          expect(card.y + card.height).toBeLessThanOrEqual(area.y + area.height);
          expect(Math.min(card.width, card.height)).toBeGreaterThan(0);
        }
      )
    );
  });
});
