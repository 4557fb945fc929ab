/** The live picture's size and quality; people look at it for posture, not for detail. */
const previewRules = { widestPixels: 320, jpegQuality: 0.6 } as const;

/** Makes small JPEG pictures of frames, on one canvas that is kept. */
export function createPreviewEncoder(): (frame: VideoFrame) => Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(previewRules.widestPixels, 240);
  // In memory: it is read after every drawing, and may run where there is no GPU.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This system gives no 2-D canvas to a worker.');
  return async (frame) => {
    const scale = Math.min(1, previewRules.widestPixels / frame.displayWidth);
    const width = Math.max(1, Math.round(frame.displayWidth * scale));
    const height = Math.max(1, Math.round(frame.displayHeight * scale));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(frame, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: previewRules.jpegQuality });
    return new Uint8Array(await blob.arrayBuffer());
  };
}
