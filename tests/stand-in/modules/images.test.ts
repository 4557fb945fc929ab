import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createImage } from './nativeImage.ts';
import { encodePng, pictureSize } from './pngImage.ts';

const size = fc.record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) });

test('raw pixels become a PNG of the same size and colours', () => {
  fc.assert(
    fc.property(size, ({ width, height }) => {
      const pixels = Buffer.alloc(width * height * 4, Buffer.from([1, 2, 3, 255]));
      const png = encodePng(pixels, { width, height });
      expect(pictureSize(png)).toEqual({ width, height });
      const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
      const row = inflateSync(data).subarray(0, 1 + width * 4);
      expect(row).toEqual(Buffer.from([0, ...Array.from({ length: width }, () => [3, 2, 1, 255]).flat()]));
    })
  );
});

test('an image of two scale factors has the size of the first, and both pictures', () => {
  const image = createImage(Buffer.alloc(4), { width: 1, height: 1 });
  image.addRepresentation({ scaleFactor: 2, width: 2, height: 2, buffer: Buffer.alloc(16) });
  expect(image.getSize()).toEqual({ width: 1, height: 1 });
  expect(image.getScaleFactors()).toEqual([1, 2]);
  expect(pictureSize(image.toPNG({ scaleFactor: 2 }))).toEqual({ width: 2, height: 2 });
  expect(image.resize({ width: 4 }).getSize()).toEqual({ width: 4, height: 4 });
});

test('bytes that are no picture make an empty image', () => {
  const image = createImage(Buffer.from('no picture'));
  expect(image.isEmpty()).toBe(true);
  expect(image.getSize()).toEqual({ width: 0, height: 0 });
  expect(image.toPNG()).toHaveLength(0);
});
