import { createCanvas } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/replay/pictureSize.ts';

/** A bitmap header alone: 54 bytes. */
function bitmap(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(54);
  bytes.write('BM');
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  return bytes;
}

describe('the size of a picture', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('is read from the header of a %s file', async (format) => {
    for (const [width, height] of [
      [1, 1],
      [640, 480],
      [333, 1001]
    ] as const) {
      const canvas = createCanvas(width, height);
      const bytes = format === 'png' ? await canvas.encode('png') : await canvas.encode(format, 80);
      expect(pictureSize(bytes)).toEqual({ width, height });
    }
  });

  it('is read from a bitmap, stored upwards or downwards', () => {
    expect(pictureSize(bitmap(640, 480))).toEqual({ width: 640, height: 480 });
    expect(pictureSize(bitmap(640, -480))).toEqual({ width: 640, height: 480 });
  });

  it('is read from an extended WebP header', () => {
    const bytes = Buffer.alloc(30);
    bytes.write('RIFF');
    bytes.write('WEBPVP8X', 8);
    bytes.writeUIntLE(4095, 24, 3);
    bytes.writeUIntLE(2159, 27, 3);
    expect(pictureSize(bytes)).toEqual({ width: 4096, height: 2160 });
  });

  it('is unknown for a cut-off header and for anything else', async () => {
    const jpeg = await createCanvas(640, 480).encode('jpeg', 80);
    expect(pictureSize(jpeg.subarray(0, 60))).toBeNull();
    expect(pictureSize(Buffer.from('GIF89a..........'))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const size = pictureSize(bytes);
        if (size !== null) expect(Number.isInteger(size.width + size.height)).toBe(true);
      })
    );
  });
});
