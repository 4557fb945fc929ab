import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../src/replay/badInput.ts';
import { readPicture } from '../../src/replay/readPicture.ts';
import { useTemporaryFolder } from './temporaryFolder.ts';

const { path, file, folder } = useTemporaryFolder();
let jpeg = Buffer.of();
beforeAll(async () => {
  jpeg = await readFile(resolve(import.meta.dirname, '../fixtures/clip/frames/00001.jpg'));
});

/** A PNG header that tells a size, with no picture behind it. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(64);
  Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a).copy(header);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

/** The picture with an EXIF note that the camera was held on its side (orientation 6). */
function onItsSide(picture: Buffer): Buffer {
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
  const note = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
  const segment = Buffer.of(0xff, 0xe1, 0, note.length + 2);
  return Buffer.concat([picture.subarray(0, 2), segment, note, picture.subarray(2)]);
}

describe('reading a picture', () => {
  it('gives its size in pixels', async () => {
    expect(await readPicture(await file('a.jpg', jpeg))).toMatchObject({ width: 640, height: 480 });
  });

  it('turns it upright as the camera noted', async () => {
    expect(await readPicture(await file('side.jpg', onItsSide(jpeg)))).toMatchObject({
      width: 480,
      height: 640
    });
  });

  it.each([
    ['of zero bytes', (): Buffer => Buffer.of(), /the file is empty \(0 bytes\)/],
    ['that is text', (): Buffer => Buffer.from('hello there'), /not a JPEG/],
    ['cut off in its header', (): Buffer => jpeg.subarray(0, 100), /not a JPEG.*cut off/],
    [
      'of a billion pixels',
      (): Buffer => pngHeader(50_000, 20_000),
      /50000 × 20000 pixels; at most 50 million/
    ],
    ['of no width', (): Buffer => pngHeader(0, 480), /not a JPEG/],
    ['with a header alone', (): Buffer => pngHeader(640, 480), /cannot be decoded/]
  ])('%s is refused by its name', async (_what, bytes, message) => {
    const read = readPicture(await file('bad.jpg', bytes()));
    await expect(read).rejects.toThrow(BadInput);
    await expect(read).rejects.toThrow(message);
    await expect(read).rejects.toThrow(/bad\.jpg: /);
  });

  it('that is missing or a folder is refused', async () => {
    await expect(readPicture(path('none.jpg'))).rejects.toThrow(/none\.jpg: there is no such file/);
    await expect(readPicture(await folder('some.jpg'))).rejects.toThrow(/some\.jpg: is a folder/);
  });
});
