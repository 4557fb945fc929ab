import { createCanvas, type Canvas, type Image } from '@napi-rs/canvas';
import type { Rectangle, Sampling, Surface } from '../engine/surface.ts';

/** A surface on @napi-rs/canvas: Node's counterpart of the worker's OffscreenCanvas. */
export function createCanvasSurface(width: number, height: number): Surface<Image | Canvas> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'low';
  context.fillStyle = 'black';
  const paint = (source: Image | Canvas, from: Rectangle, to: Rectangle, sampling: Sampling): void => {
    context.imageSmoothingEnabled = sampling === 'bilinear';
    context.fillRect(0, 0, width, height);
    if (from.width <= 0 || from.height <= 0) return;
    context.drawImage(source, from.x, from.y, from.width, from.height, to.x, to.y, to.width, to.height);
  };
  return { source: canvas, paint, pixels: () => context.getImageData(0, 0, width, height).data };
}
