import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const clip = resolve(import.meta.dirname, '../fixtures/clip');
const folder = resolve(import.meta.dirname, '../../out/e2e');

/** What happens at the desk, for so many seconds. */
export type Stretch = { readonly posture: 'upright' | 'slouch' | 'gone'; readonly seconds: number };

/** The clip has two pictures a second; Chromium plays thirty. */
const picturesPerSecond = 2;
const playedPerSecond = 30;

/** A recording of a person who sits still and upright, for `camera`; `writeUprightRecording` writes it. */
export const uprightRecording = join(folder, 'upright.mjpeg');

export async function writeUprightRecording(): Promise<void> {
  await writeDeskRecording('upright', [{ posture: 'upright', seconds: 22 }]);
}

/**
 * Writes a recording of a person at the desk for the option `camera`, of the pictures of the fixture clip. Each stretch
 * goes to and fro through its pictures, so that it neither jumps nor stands still. Motion JPEG is nothing but one picture
 * after the other; they must be 4:2:0, as Chromium shows others black.
 */
export async function writeDeskRecording(name: string, stretches: readonly Stretch[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjpeg`);
  const pictures = {
    upright: readPictures('upright'),
    slouch: readPictures('slouch'),
    gone: await emptyRooms()
  };
  const frames = stretches.flatMap(({ posture, seconds }) =>
    Array.from({ length: seconds * picturesPerSecond }, (_nothing, index) => {
      const picture = toAndFro(pictures[posture], index);
      return Array.from({ length: playedPerSecond / picturesPerSecond }, () => picture);
    }).flat()
  );
  // In one go: a browser of another run may be playing the one before.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, Buffer.concat(frames));
  renameSync(partial, file);
  return file;
}

function toAndFro(pictures: readonly Buffer[], index: number): Buffer {
  const turn = index % (2 * pictures.length - 2);
  const picture = pictures[turn < pictures.length ? turn : 2 * pictures.length - 2 - turn];
  if (picture === undefined) throw new Error('The clip has no picture of that posture.');
  return picture;
}

function readPictures(label: string): readonly Buffer[] {
  const lines = readFileSync(join(clip, 'truth.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line, index) =>
    line.includes(`"label":"${label}"`)
      ? [readFileSync(join(clip, 'frames', `${String(index + 1).padStart(5, '0')}.jpg`))]
      : []
  );
}

/** The room without the person: its left and right edges, which nobody covers, stretched over the whole picture. */
async function emptyRooms(): Promise<readonly Buffer[]> {
  const image = await loadImage(join(clip, 'frames', '00001.jpg'));
  const { width, height } = image;
  const edge = Math.round(width * 0.19);
  return Promise.all(
    [0, 1, 2, 3].map((lighter) => {
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0, edge, height, 0, 0, width / 2, height);
      context.drawImage(image, width - edge, 0, edge, height, width / 2, 0, width / 2, height);
      // Daylight is never quite the same: a picture that never changes is a frozen camera.
      context.fillStyle = `rgba(255, 255, 255, ${0.02 * lighter})`;
      context.fillRect(0, 0, width, height);
      return canvas.encode('jpeg', 85);
    })
  );
}
