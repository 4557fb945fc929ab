import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/**
 * Makes `tests/fixtures/clip`, the small clip that tests run on, from a clip folder of rendered frames with truth:
 *   node scripts/makeFixtureClip.ts <clip folder>
 * Two frames a second, 40 in all: calibration, upright, slouching. Frames and truth lines are the clip's own, except
 * for their time and the stronger compression.
 */
const target = resolve(import.meta.dirname, '../tests/fixtures/clip');

const framesPerSecond = 2;
const quality = 60;

/** From which second of the clip each part begins, and how many frames it gives. */
const parts = [
  { segment: 'calibration', from: 0, frames: 20 },
  { segment: 'upright', from: 15, frames: 3 },
  { segment: 'slouch', from: 52, frames: 17 }
] as const;

/** Of each truth line: the label, and where the true landmarks lie in pixels. */
const kept = new Set(['label', 'labels', 'moving', 'bad', 'ambiguous', 'gone', 'params', 'kp2d']);

const [, , clip] = process.argv;
if (clip === undefined) {
  console.error('usage: node scripts/makeFixtureClip.ts <clip folder>');
  process.exitCode = 2;
} else {
  await makeFixture(clip);
}

async function makeFixture(folder: string): Promise<void> {
  await rm(join(target, 'frames'), { recursive: true, force: true });
  await mkdir(join(target, 'frames'), { recursive: true });
  const truth = (await readFile(join(folder, 'truth.jsonl'), 'utf8')).trim().split('\n');
  const clipFrames = parts.flatMap(({ segment, from, frames }) =>
    Array.from({ length: frames }, (_, index) => ({ segment, at: Math.round((from + index / 2) * 5) }))
  );
  const lines: string[] = [];
  for (const [index, { segment, at }] of clipFrames.entries()) {
    const name = `${String(index + 1).padStart(5, '0')}.jpg`;
    const source = join(folder, 'frames', `${String(at + 1).padStart(5, '0')}.jpg`);
    await writeFile(join(target, 'frames', name), await compressed(source));
    lines.push(truthLine(index / framesPerSecond, segment, JSON.parse(truth[at] ?? 'null')));
  }
  await writeFile(join(target, 'truth.jsonl'), `${lines.join('\n')}\n`);
  let start = 0;
  const segments = parts.map(({ segment, frames }) => {
    const t0 = start / framesPerSecond;
    start += frames;
    return { name: segment, t0, t1: start / framesPerSecond };
  });
  await writeFile(
    join(target, 'meta.json'),
    `${JSON.stringify({ fps: framesPerSecond, segments }, null, 2)}\n`
  );
}

function truthLine(t: number, segment: string, record: unknown): string {
  if (typeof record !== 'object' || record === null)
    throw new Error('The clip has fewer truth lines than frames.');
  const fields = Object.entries(record).filter(([key]) => kept.has(key));
  return JSON.stringify({ t, segment, ...Object.fromEntries(fields) });
}

async function compressed(file: string): Promise<Buffer> {
  const image = await loadImage(await readFile(file));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return await canvas.encode('jpeg', quality);
}
