import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/**
 * Makes `resources/demo/demo.mjpeg`, the recorded person of `--demo`, from a clip folder of rendered frames:
 *   node scripts/makeDemoClip.ts <clip folder>
 * Plain concatenated JPEGs, five a second, 4:2:0 (Chromium's fake camera shows 4:2:2 as black). The parts below are cut
 * so that the last picture leads back to the first: Chromium plays the file in a loop.
 */
const target = resolve(import.meta.dirname, '../resources/demo/demo.mjpeg');

/** Seconds of the clip that are shown, in order; `step` thins a slow part out, a `to` before `from` runs backwards. */
const parts: readonly Part[] = [
  { what: 'upright, to calibrate', from: 0, to: 14, step: 1 },
  { what: 'sinking into a slouch, three times as fast', from: 35, to: 50, step: 3 },
  { what: 'slouching', from: 50, to: 65, step: 1 },
  { what: 'sitting up again', from: 65, to: 71, step: 1 },
  { what: 'the head drifting forward', from: 74, to: 89, step: 1 },
  { what: 'head forward, back and forth in small movements', from: 88.8, to: 86, step: 1 },
  { what: 'head forward', from: 86, to: 89, step: 1 },
  { what: 'sitting up again', from: 89, to: 95, step: 1 }
];

type Part = { readonly what: string; readonly from: number; readonly to: number; readonly step: number };

const framesPerSecond = 5;
/** The model looks at 192 × 192 pixels; at this size and quality the file stays below 3 MB. */
const size = { width: 400, height: 300 };
const quality = 34;

const [, , clip] = process.argv;
if (clip === undefined) {
  console.error('usage: node scripts/makeDemoClip.ts <clip folder>');
  process.exitCode = 2;
} else {
  const frames = await Promise.all(parts.flatMap(framesOf).map((frame) => encode(clip, frame)));
  const film = Buffer.concat(frames);
  await writeFile(target, film);
  const seconds = frames.length / framesPerSecond;
  console.log(`${target}: ${frames.length} frames, ${seconds} s, ${(film.length / 1e6).toFixed(2)} MB`);
}

/** The numbers of a part's frames; a clip counts its files from 1. */
function framesOf({ from, to, step }: Part): readonly number[] {
  const first = Math.round(from * framesPerSecond) + 1;
  const count = Math.ceil(Math.abs(Math.round((to - from) * framesPerSecond)) / step);
  const direction = to < from ? -step : step;
  return Array.from({ length: count }, (_, index) => first + index * direction);
}

async function encode(folder: string, frame: number): Promise<Buffer> {
  const file = join(folder, 'frames', `${String(frame).padStart(5, '0')}.jpg`);
  const image = await loadImage(await readFile(file));
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, size.width, size.height);
  return await canvas.encode('jpeg', quality);
}
