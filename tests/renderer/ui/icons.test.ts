import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { drawIcons, trayScales } from '../../../scripts/makeIcons.ts';
import { trayIcons } from '../../../src/core/monitor/snapshot.ts';

const folder = resolve('resources/icons');
const drawn = drawIcons();
const pictures = drawn.filter(({ path }) => path.endsWith('.png'));

describe('the icon files', () => {
  test('hold every tray icon for light panels, dark panels and macOS, at every scale', () => {
    for (const icon of trayIcons) {
      for (const { suffix } of trayScales) {
        expect(existsSync(`${folder}/tray/${icon}-light${suffix}.png`)).toBe(true);
        expect(existsSync(`${folder}/tray/${icon}-dark${suffix}.png`)).toBe(true);
      }
      expect(existsSync(`${folder}/tray/${icon}Template.png`)).toBe(true);
      expect(existsSync(`${folder}/tray/${icon}Template@2x.png`)).toBe(true);
    }
  });

  test.each(pictures)('$path is what the drawing of today gives', async ({ path, content }) => {
    const stored = await pixelsOf(resolve(folder, path));
    const fresh = await pixelsOf(content);

    expect([stored.width, stored.height]).toEqual([fresh.width, fresh.height]);
    // Rasterisers round differently on other processors; a changed shape differs by far more.
    expect(largestDifference(stored.data, fresh.data)).toBeLessThanOrEqual(24);
  });

  test.each(trayScales)('at scale $scale are $scale times 16 pixels', async ({ suffix, scale }) => {
    const { width, height } = await pixelsOf(`${folder}/tray/upright-light${suffix}.png`);

    expect([width, height]).toEqual([16 * scale, 16 * scale]);
  });

  test.each(trayIcons)('of the %s template are black with alpha alone', async (icon) => {
    const { data } = await pixelsOf(`${folder}/tray/${icon}Template.png`);
    const colours = data.filter((_, index) => index % 4 !== 3);

    expect(Math.max(...colours)).toBe(0);
  });

  test('differ from each other in shape, not in colour alone', async () => {
    const shapes = await Promise.all(
      trayIcons.map(async (icon) => {
        const { data } = await pixelsOf(`${folder}/tray/${icon}Template.png`);
        return data.filter((_, index) => index % 4 === 3);
      })
    );
    for (const [index, shape] of shapes.entries()) {
      for (const other of shapes.slice(index + 1)) {
        // At least a tenth of the 256 pixels differ by more than half of full ink.
        const differing = shape.filter((alpha, pixel) => Math.abs(alpha - (other[pixel] ?? 0)) > 127).length;
        expect(differing).toBeGreaterThan(25);
      }
    }
  });
});

type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

async function pixelsOf(source: string | Buffer): Promise<Pixels> {
  const image: Image = await loadImage(source);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

function largestDifference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((largest, value, index) => Math.max(largest, Math.abs(value - (other[index] ?? 0))), 0);
}
