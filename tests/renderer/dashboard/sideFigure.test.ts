import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideFigure } from '../../../src/renderer/dashboard/now/sideFigure.ts';

const anything = fc.oneof(fc.double(), fc.constant(undefined));

describe('the figure from the side', () => {
  test('stands upright without measures', () => {
    const { head, neck } = sideFigure({});

    expect(sideFigure({ headForwardCm: 0, headDropCm: 0, shoulderForwardCm: 0, shoulderDropCm: 0 })).toEqual(
      sideFigure({})
    );
    expect(head.y).toBeLessThan(neck.y);
  });

  test('carries its head forward and lower by the centimetres that were measured', () => {
    const upright = sideFigure({});
    const now = sideFigure({ headForwardCm: 6, headDropCm: 2 });

    expect([now.head.x - upright.head.x, now.head.y - upright.head.y]).toEqual([6, 2]);
    expect(now.neck).toEqual(upright.neck);
  });

  test('rounds its back when the shoulders sink, and only then', () => {
    const upright = sideFigure({});

    expect(sideFigure({ shoulderDropCm: 5 }).back).not.toBe(upright.back);
    expect(sideFigure({ headDropCm: 5 }).back).toBe(upright.back);
  });

  test('stays inside its frame (−34 to 66 across, −100 to 18 down) whatever is measured', () => {
    fc.assert(
      fc.property(
        fc.record({
          headForwardCm: anything,
          headDropCm: anything,
          shoulderForwardCm: anything,
          shoulderDropCm: anything
        }),
        (given) => {
          const { head, headRadius, neck, back } = sideFigure(
            Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
          );

          expect(head.x - headRadius).toBeGreaterThanOrEqual(-34);
          expect(head.x + headRadius).toBeLessThanOrEqual(66);
          expect(Number.isFinite(neck.x + neck.y)).toBe(true);
          expect(back).not.toMatch(/NaN|Infinity/u);
        }
      )
    );
  });
});
