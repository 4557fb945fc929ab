import { describe, expect, test } from 'vitest';
import { ribPath, ribs } from '../../../src/renderer/overlay/breathing/ribs.ts';

const rings = Array.from({ length: ribs.count }, (_ring, index) => index);

describe('the breathing shape', () => {
  test('opens to the sides far more than upwards, as ribs do', () => {
    const closed = sizeOf(ribPath(0, 0));
    const open = sizeOf(ribPath(0, 1));

    expect(open.width / closed.width).toBeGreaterThan(2);
    expect(open.height / closed.height).toBeLessThan(1.15);
  });

  test('widens steadily with the breath in every ring', () => {
    for (const ring of rings) {
      const widths = Array.from({ length: 21 }, (_step, step) => sizeOf(ribPath(ring, step / 20)).width);

      expect(widths).toEqual([...widths].sort((one, other) => one - other));
      expect(new Set(widths).size).toBe(widths.length);
    }
  });

  test('has its rings inside one another at every breath', () => {
    for (const fullness of [0, 0.3, 1]) {
      const sizes = rings.map((ring) => sizeOf(ribPath(ring, fullness)));
      for (const [index, size] of sizes.entries()) {
        const outer = sizes[index - 1];
        if (outer === undefined) continue;
        expect(size.width).toBeLessThan(outer.width);
        expect(size.height).toBeLessThan(outer.height);
      }
    }
  });

  test('stays inside its picture of 400 × 240, whatever the fullness', () => {
    for (const fullness of [-1, 0, 0.5, 1, 7]) {
      const { width, height } = sizeOf(ribPath(0, fullness));

      expect(width).toBeLessThanOrEqual(400);
      expect(height).toBeLessThanOrEqual(240);
    }
  });
});

function sizeOf(path: string): { readonly width: number; readonly height: number } {
  const numbers = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)];
  const widest = Math.max(...numbers.map(([, x]) => Math.abs(Number(x))));
  const highest = Math.max(...numbers.map(([, , y]) => Math.abs(Number(y))));
  return { width: 2 * widest, height: 2 * highest };
}
