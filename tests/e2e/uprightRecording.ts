import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeRecording } from './fixture.ts';

const clip = resolve(import.meta.dirname, '../fixtures/clip');
const folder = resolve(import.meta.dirname, '../../out/e2e');

/** A recording of a person who sits still and upright, for `camera`; written by `writeUprightRecording`. */
export const uprightRecording = join(folder, 'upright.mjpeg');

/** The upright pictures of the fixture clip, which has two a second. */
export function writeUprightRecording(): void {
  const pictures = join(folder, 'upright');
  mkdirSync(pictures, { recursive: true });
  const lines = readFileSync(join(clip, 'truth.jsonl'), 'utf8').trim().split('\n');
  lines.forEach((line, index) => {
    const picture = `${String(index + 1).padStart(5, '0')}.jpg`;
    if (line.includes('"label":"upright"'))
      copyFileSync(join(clip, 'frames', picture), join(pictures, picture));
  });
  writeRecording(pictures, uprightRecording, 15);
}
