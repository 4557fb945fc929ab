import type { Picture } from '../../../engine/surface.ts';

/** Copies the pixels of a frame to where they can be looked at and shown; the frame may be closed after that. */
export type ReadFrame = (frame: VideoFrame) => Promise<Picture<OffscreenCanvas>>;

/**
 * Reads frames onto one canvas that is kept, so that a picture holds until the next is read.
 *
 * Drawing a VideoFrame on a canvas would be one line, but each drawing leaves a decoded copy in Chromium's cache of
 * discardable memory, which fills up to 465 MB (measured: renderer of 700 MB after 150 looks; 250 MB with `copyTo`,
 * which takes less time as well). It remains the way for frames that cannot be copied as they are to be shown: those
 * on the graphics card, or with pixels that are not square.
 */
export function createFrameReader(): ReadFrame {
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This system gives no 2-D canvas to a worker.');
  let pixels = new ImageData(1, 1);
  return async (frame) => {
    const { displayWidth: width, displayHeight: height } = frame;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    if (isPlain(frame)) {
      if (pixels.width !== width || pixels.height !== height) pixels = new ImageData(width, height);
      await frame.copyTo(pixels.data, { format: 'RGBA' });
      context.putImageData(pixels, 0, 0);
    } else {
      context.drawImage(frame, 0, 0, width, height);
    }
    return { source: canvas, width, height };
  };
}

/** Whether the pixels in memory are the picture, one for one. */
function isPlain({ format, visibleRect, displayWidth, displayHeight }: VideoFrame): boolean {
  return format !== null && visibleRect?.width === displayWidth && visibleRect.height === displayHeight;
}
