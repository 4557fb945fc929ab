import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { modelSidePixels } from '../../src/engine/poseModel.ts';
import { createViewReader, halvingsFor } from '../../src/engine/viewReader.ts';
import type { Picture } from '../../src/engine/surface.ts';
import { createCanvasSurface } from '../../src/replay/canvasSurface.ts';
import type { CanvasSource } from '../../src/replay/readPicture.ts';

const read = createViewReader(createCanvasSurface);

/** A picture of one-pixel columns, black and white in turn: what careless shrinking turns into stripes. */
function pinstripes(side: number): Picture<CanvasSource> {
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  for (let x = 0; x < side; x += 2) context.fillRect(x, 0, 1, side);
  return { source: canvas, width: side, height: side };
}

function valuesAt(rgb: Int32Array, x: number, y: number): readonly number[] {
  return Array.from(rgb.slice((y * modelSidePixels + x) * 3, (y * modelSidePixels + x) * 3 + 3));
}

describe('the square that the model sees', () => {
  it('is 192 pixels a side and three numbers a pixel, from any cut', () => {
    for (const side of [10, 192, 193, 640, 1920, 5000]) {
      const view = { square: { centreX: 100, centreY: 100, side }, window: null };
      expect(read(pinstripes(200), view)).toHaveLength(modelSidePixels ** 2 * 3);
    }
  });

  it.each([1.5, 2, 3.3, 4, 8])('shows an even grey for pinstripes shrunk %s times', (times) => {
    const side = Math.round(modelSidePixels * times);
    const rgb = read(pinstripes(side), {
      square: { centreX: side / 2, centreY: side / 2, side },
      window: null
    });
    const inner = [...rgb].filter((_, index) => (index / 3) % modelSidePixels > 2);
    const spread = Math.max(...inner) - Math.min(...inner);
    expect(spread).toBeLessThan(times === 1.5 ? 160 : 70);
    const mean = inner.reduce((sum, value) => sum + value, 0) / inner.length;
    expect(mean).toBeGreaterThan(120);
    expect(mean).toBeLessThan(135);
  });

  it('is black beyond the borders of the picture and outside the window', () => {
    const canvas = createCanvas(200, 200);
    const context = canvas.getContext('2d');
    context.fillStyle = 'rgb(10 200 30)';
    context.fillRect(0, 0, 200, 200);
    const picture = { source: canvas, width: 200, height: 200 };
    const corner = read(picture, { square: { centreX: 0, centreY: 0, side: 192 }, window: null });
    expect(valuesAt(corner, 10, 10)).toEqual([0, 0, 0]);
    expect(valuesAt(corner, 150, 150)).toEqual([10, 200, 30]);
    const window = { x: 100, y: 0, width: 100, height: 200 };
    const half = read(picture, { square: { centreX: 100, centreY: 100, side: 192 }, window });
    expect(valuesAt(half, 60, 96)).toEqual([0, 0, 0]);
    expect(valuesAt(half, 130, 96)).toEqual([10, 200, 30]);
    const outside = read(picture, { square: { centreX: 900, centreY: 900, side: 192 }, window: null });
    expect(outside.every((value) => value === 0)).toBe(true);
  });

  it('keeps nothing of the picture before', () => {
    const blank = { source: createCanvas(200, 200), width: 200, height: 200 };
    const view = { square: { centreX: 0, centreY: 0, side: 400 }, window: null };
    read(pinstripes(200), view);
    expect(read(blank, view).every((value) => value === 0)).toBe(true);
  });

  it('never first shrinks a cut of up to 1536 pixels', () => {
    expect([100, 192, 193, 384, 385, 768, 769, 1536, 1537, 9000].map(halvingsFor)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 3, 3
    ]);
  });
});
