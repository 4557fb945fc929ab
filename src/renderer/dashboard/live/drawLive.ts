import type { PreviewFrame } from '../../../core/ipc/contract.ts';
import { drawingOf } from './liveGeometry.ts';

/**
 * Draws one frame into the canvas, mirrored, with its landmarks; the canvas takes the picture's shape and the
 * screen's resolution. The landmarks take the canvas's text colour.
 */
export function drawLive(canvas: HTMLCanvasElement, picture: ImageBitmap, frame: PreviewFrame): void {
  const width = Math.max(1, Math.round(canvas.clientWidth * window.devicePixelRatio));
  const height = Math.max(1, Math.round((width * frame.height) / frame.width));
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.save();
  context.translate(width, 0);
  context.scale(-1, 1);
  context.drawImage(picture, 0, 0, width, height);
  context.restore();
  if (frame.pose !== null) drawLandmarks(context, frame, { width, height });
}

function drawLandmarks(
  context: CanvasRenderingContext2D,
  frame: PreviewFrame,
  size: { readonly width: number; readonly height: number }
): void {
  if (frame.pose === null) return;
  const { dots, lines } = drawingOf(frame.pose, frame, size);
  const unit = Math.max(1, size.width / 320);
  // A dark rim below keeps light marks visible on light pictures.
  for (const pass of [
    { colour: 'rgb(0 0 0 / 55%)', line: 3.5, dot: 4 },
    { colour: getComputedStyle(context.canvas).color, line: 1.75, dot: 2.75 }
  ]) {
    context.strokeStyle = pass.colour;
    context.fillStyle = pass.colour;
    context.lineWidth = pass.line * unit;
    context.lineCap = 'round';
    context.beginPath();
    for (const [from, to] of lines) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    for (const { x, y } of dots) {
      context.beginPath();
      context.arc(x, y, pass.dot * unit, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
