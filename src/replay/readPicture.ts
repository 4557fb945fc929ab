import { readFile } from 'node:fs/promises';
import { loadImage, type Canvas, type Image } from '@napi-rs/canvas';
import type { Picture } from '../engine/surface.ts';
import { describeError } from '../engine/describeError.ts';
import { BadInput } from './badInput.ts';
import { pictureSize } from './pictureSize.ts';
import { unreadable } from './unreadable.ts';

/** What `createCanvasSurface` can paint. */
export type CanvasSource = Image | Canvas;

/** Larger pictures are refused before decoding: four bytes a pixel, 200 MB, is what one picture may take. */
export const maximumPixels = 50_000_000;

export const pictureExtensions = ['.jpg', '.jpeg', '.png', '.webp', '.bmp'] as const;

/** Reads and decodes one picture file. @throws BadInput naming the file */
export async function readPicture(file: string): Promise<Picture<CanvasSource>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new BadInput(unreadable(file, error), { cause: error });
  }
  return await decodePicture(bytes, file);
}

/** Decodes a picture, turned upright as its EXIF orientation says. @throws BadInput naming `name` */
export async function decodePicture(bytes: Uint8Array, name: string): Promise<Picture<CanvasSource>> {
  if (bytes.length === 0) throw new BadInput(`${name}: the file is empty (0 bytes).`);
  const size = pictureSize(bytes);
  if (size === null || size.width <= 0 || size.height <= 0) {
    throw new BadInput(`${name}: not a JPEG, PNG, WebP or BMP picture, or cut off.`);
  }
  if (size.width * size.height > maximumPixels) {
    const megapixels = maximumPixels / 1e6;
    throw new BadInput(
      `${name}: ${size.width} × ${size.height} pixels; at most ${megapixels} million are read.`
    );
  }
  try {
    const source = await loadImage(bytes);
    return { source, width: source.width, height: source.height };
  } catch (error) {
    throw new BadInput(`${name}: cannot be decoded: ${describeError(error)}`, { cause: error });
  }
}
