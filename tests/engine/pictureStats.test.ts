import { createCanvas } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPictureMeter, lumaOf, statsOf } from '../../src/engine/pictureStats.ts';
import type { Picture } from '../../src/engine/surface.ts';
import { createCanvasSurface } from '../../src/replay/canvasSurface.ts';
import type { CanvasSource } from '../../src/replay/readPicture.ts';

function plain(colour: string, width = 640, height = 480): Picture<CanvasSource> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return { source: canvas, width, height };
}

describe('the numbers about a picture', () => {
  it('are zero for a black one, and its deviation for any plain one', () => {
    const meter = createPictureMeter(createCanvasSurface);
    expect(meter.measure(plain('black'))).toEqual({ meanLuma: 0, lumaDeviation: 0, change: null });
    const white = meter.measure(plain('white'));
    expect(white.meanLuma).toBeCloseTo(255, 3);
    expect(white.lumaDeviation).toBeCloseTo(0, 3);
    expect(white.change).toBeCloseTo(255, 3);
  });

  it('weigh green most and blue least', () => {
    const of = (colour: string): number =>
      createPictureMeter(createCanvasSurface).measure(plain(colour)).meanLuma;
    expect(of('rgb(255 0 0)')).toBeCloseTo(0.299 * 255, 1);
    expect(of('rgb(0 255 0)')).toBeCloseTo(0.587 * 255, 1);
    expect(of('rgb(0 0 255)')).toBeCloseTo(0.114 * 255, 1);
  });

  it('show no change for the same picture, and null again after forgetting', () => {
    const meter = createPictureMeter(createCanvasSurface);
    const picture = plain('rgb(90 120 40)', 1920, 1080);
    expect(meter.measure(picture).change).toBeNull();
    expect(meter.measure(picture).change).toBe(0);
    meter.forget();
    expect(meter.measure(picture).change).toBeNull();
  });

  it('compare with the picture that was kept, not with the one before, and by the part that changed most', () => {
    const meter = createPictureMeter(createCanvasSurface);
    expect(meter.changeSinceKept()).toBeNull();
    meter.measure(plain('black'));
    expect(meter.changeSinceKept()).toBeNull();
    meter.keep();
    const spotted = createCanvas(640, 480);
    const context = spotted.getContext('2d');
    context.fillStyle = 'black';
    context.fillRect(0, 0, 640, 480);
    context.fillStyle = 'white';
    context.fillRect(320, 240, 53, 40);
    const picture = { source: spotted, width: 640, height: 480 };
    for (let look = 0; look < 3; look += 1) {
      const { change } = meter.measure(picture);
      expect(change).toBeLessThan(255 / 100);
      expect(meter.changeSinceKept()).toBeGreaterThan(200);
    }
    meter.keep();
    expect(meter.changeSinceKept()).toBe(0);
    meter.forget();
    expect(meter.changeSinceKept()).toBeNull();
  });

  it('lie within 0 and 255 whatever the pixels', () => {
    const pixels = fc.uint8ClampedArray({ minLength: 4, maxLength: 400 });
    fc.assert(
      fc.property(pixels, (bytes) => {
        const luma = lumaOf(bytes);
        const { meanLuma, lumaDeviation, change } = statsOf(
          luma,
          luma.map((value) => 255 - value)
        );
        for (const value of [meanLuma, lumaDeviation, change ?? 0]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(255.001);
        }
      })
    );
  });
});
