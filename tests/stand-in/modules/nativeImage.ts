import { readFileSync } from 'node:fs';
import { strictObject } from '../strict.ts';
import { encodePng, pictureSize, type ImageSize } from './pngImage.ts';

/** An image as the stand-in keeps it: encoded, one representation for each scale factor. */
export type NativeImage = {
  isEmpty(): boolean;
  getSize(scaleFactor?: number): ImageSize;
  getAspectRatio(): number;
  getScaleFactors(): number[];
  toPNG(options?: { readonly scaleFactor?: number }): Buffer;
  toDataURL(options?: { readonly scaleFactor?: number }): string;
  addRepresentation(options: Representation): void;
  setTemplateImage(isTemplate: boolean): void;
  isTemplateImage(): boolean;
  resize(size: { readonly width?: number; readonly height?: number }): NativeImage;
};

type Representation = {
  readonly scaleFactor?: number;
  readonly width?: number;
  readonly height?: number;
  readonly buffer?: Buffer;
  readonly dataURL?: string;
};
type BufferOptions = { readonly width?: number; readonly height?: number; readonly scaleFactor?: number };

type Picture = { readonly png: Buffer; readonly pixels: ImageSize };

/** The `nativeImage` module. */
export function createNativeImageModule(): object {
  return strictObject('nativeImage', {
    createEmpty: () => createImage(Buffer.alloc(0)),
    createFromPath: createImageFromPath,
    createFromBuffer: (buffer: Buffer, options: BufferOptions = {}) => createImage(buffer, options),
    createFromDataURL: (dataUrl: string) => createImage(bytesOf(dataUrl)),
    createFromBitmap: (bitmap: Buffer, options: BufferOptions) => createImage(bitmap, options)
  });
}

/** An image from PNG, JPEG, or raw pixels of a given width and height. Anything else makes an empty image. */
export function createImage(buffer: Buffer, options: BufferOptions = {}): NativeImage {
  const pictures = new Map<number, Picture>();
  const first = toPicture(buffer, options);
  if (first) pictures.set(options.scaleFactor ?? 1, first);
  return imageOf(pictures, null);
}

/** Reads a file, and beside it those for finer displays: `icon@2x.png` goes with `icon.png`. */
export function createImageFromPath(file: string): NativeImage {
  const pictures = new Map<number, Picture>();
  for (const scaleFactor of [1, 1.25, 1.5, 2, 2.5, 3, 4]) {
    const scaled = scaleFactor === 1 ? file : file.replace(/(\.[^.]+)$/, `@${scaleFactor}x$1`);
    const picture = toPicture(readIfThere(scaled), {});
    if (picture) pictures.set(scaleFactor, picture);
  }
  const image = imageOf(pictures, null);
  // macOS takes images of that name for templates.
  if (process.platform === 'darwin' && /Template(?:@\dx)?\.[^.]+$/.test(file)) image.setTemplateImage(true);
  return image;
}

function imageOf(pictures: Map<number, Picture>, shownSize: ImageSize | null): NativeImage {
  let isTemplate = false;

  function pictureFor(scaleFactor: number): Picture | undefined {
    return pictures.get(scaleFactor) ?? pictures.values().next().value;
  }

  function size(scaleFactor = 1): ImageSize {
    if (shownSize) return shownSize;
    const [ownScale, picture] = pictures.entries().next().value ?? [1, undefined];
    if (!picture) return { width: 0, height: 0 };
    return {
      width: Math.round((picture.pixels.width / ownScale) * scaleFactor),
      height: Math.round((picture.pixels.height / ownScale) * scaleFactor)
    };
  }

  const image: NativeImage & { isMacTemplateImage: boolean } = {
    isEmpty: () => pictures.size === 0,
    getSize: size,
    getAspectRatio: () => (pictures.size === 0 ? 1 : size().width / size().height),
    getScaleFactors: () => Array.from(pictures.keys()),
    toPNG: ({ scaleFactor = 1 } = {}) => pictureFor(scaleFactor)?.png ?? Buffer.alloc(0),
    toDataURL: ({ scaleFactor = 1 } = {}) =>
      `data:image/png;base64,${pictureFor(scaleFactor)?.png.toString('base64') ?? ''}`,
    addRepresentation: ({ scaleFactor = 1, buffer, dataURL, ...given }) => {
      const picture = toPicture(
        buffer ?? (dataURL === undefined ? Buffer.alloc(0) : bytesOf(dataURL)),
        given
      );
      if (picture) pictures.set(scaleFactor, picture);
    },
    setTemplateImage: (template) => {
      isTemplate = template;
    },
    isTemplateImage: () => isTemplate,
    // The pixels stay as they are: nothing here scales pictures. The size is the one that was asked for.
    resize: ({ width, height }) => {
      const { width: ownWidth, height: ownHeight } = size();
      const ratio = ownHeight === 0 ? 1 : ownWidth / ownHeight;
      const newWidth = width ?? Math.round((height ?? ownHeight) * ratio);
      return imageOf(new Map(pictures), { width: newWidth, height: height ?? Math.round(newWidth / ratio) });
    },
    get isMacTemplateImage() {
      return isTemplate;
    },
    set isMacTemplateImage(template) {
      isTemplate = template;
    }
  };
  return strictObject('NativeImage', image);
}

function toPicture(buffer: Buffer, { width, height }: BufferOptions): Picture | null {
  if (buffer.length === 0) return null;
  const pixels = pictureSize(buffer);
  if (pixels) return { png: buffer, pixels };
  if (width === undefined || height === undefined || buffer.length < width * height * 4) return null;
  return { png: encodePng(buffer, { width, height }), pixels: { width, height } };
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
