import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashboardSize, restoredBounds } from '../../../src/main/windows/placement.ts';

const left = { x: -1280, y: 0, width: 1280, height: 1000 };
const main = { x: 0, y: 0, width: 1920, height: 1040 };

describe('the place of a restored window', () => {
  it('is where it was, on any display', () => {
    const there = { x: -900, y: 50, width: 700, height: 600 };
    expect(restoredBounds(there, [main, left])).toEqual(there);
    expect(restoredBounds(there, [main])).toBeNull();
  });

  it('is left to the system where there was none, or no display', () => {
    expect(restoredBounds(null, [main])).toBeNull();
    expect(restoredBounds({ x: 0, y: 0, width: 700, height: 600 }, [])).toBeNull();
  });

  it('is not taken where the title bar would lie above the display', () => {
    expect(restoredBounds({ x: 100, y: -300, width: 700, height: 600 }, [main])).toBeNull();
  });

  it('can always be grasped, and is never smaller than the window allows', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    const length = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.record({ x: coordinate, y: coordinate, width: length, height: length }), (saved) => {
        const bounds = restoredBounds(saved, [main]);
        if (bounds === null) return;
        expect(bounds.width).toBeGreaterThanOrEqual(dashboardSize.minWidth);
        expect(bounds.x).toBeLessThanOrEqual(main.width - 200);
        expect(bounds.x + bounds.width).toBeGreaterThanOrEqual(200);
        expect(bounds.y).toBeGreaterThanOrEqual(-1);
        expect(bounds.y).toBeLessThanOrEqual(main.height - 80);
      })
    );
  });
});
