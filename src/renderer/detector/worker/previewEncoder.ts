import type { Picture } from '../../../engine/surface.ts';

/** The live picture's size and quality; people look at it for posture, not for detail. */
const previewRules = { widestPixels: 320, jpegQuality: 0.6 } as const;

/** Makes small JPEGs of pictures, on one canvas that is kept. */
export function createPreviewEncoder(): (
  picture: Picture<OffscreenCanvas>
) => Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(previewRules.widestPixels, 240);
  // In memory: it is read after every drawing, and may run where there is no GPU.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This system gives no 2-D canvas to a worker.');
  return async (picture) => {
    const scale = Math.min(1, previewRules.widestPixels / picture.width);
    const width = Math.max(1, Math.round(picture.width * scale));
    const height = Math.max(1, Math.round(picture.height * scale));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(picture.source, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: previewRules.jpegQuality });
    return new Uint8Array(await blob.arrayBuffer());
  };
}
