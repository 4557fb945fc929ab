import type { Rectangle, Sampling, Surface } from './surface.ts';

/** A surface on an OffscreenCanvas, for VideoFrame and ImageBitmap in a worker. Kept off the GPU: it is read every time. */
export function createOffscreenSurface(width: number, height: number): Surface<CanvasImageSource> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error('This system gives no 2-D canvas to a worker.');
  context.imageSmoothingQuality = 'low';
  context.fillStyle = 'black';
  const paint = (source: CanvasImageSource, from: Rectangle, to: Rectangle, sampling: Sampling): void => {
    context.imageSmoothingEnabled = sampling === 'bilinear';
    context.fillRect(0, 0, width, height);
    if (from.width <= 0 || from.height <= 0) return;
    context.drawImage(source, from.x, from.y, from.width, from.height, to.x, to.y, to.width, to.height);
  };
  return { source: canvas, paint, pixels: () => context.getImageData(0, 0, width, height).data };
}
