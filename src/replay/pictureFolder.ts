import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { BadInput } from './badInput.ts';
import { lookAtPictures, type TimedPicture } from './lookAtPictures.ts';
import { pictureExtensions, readPicture } from './readPicture.ts';
import { unreadable } from './unreadable.ts';
import type { SampleSource, StartEngine } from './sampleSource.ts';

/** Pictures of a folder that says nothing of time are taken to be this many a second, like the clips. */
export const defaultPicturesPerSecond = 5;

/** A folder of pictures in the order of their names. @throws BadInput when there is none */
export async function openPictureFolder(folder: string, startEngine: StartEngine): Promise<SampleSource> {
  const files = await listPictures(folder);
  return {
    kind: 'folder',
    calibration: null,
    total: files.length,
    samples: (expected) =>
      lookAtPictures(readPictures(files, defaultPicturesPerSecond), startEngine, expected)
  };
}

/** The picture files of a folder, `2.jpg` before `10.jpg`. @throws BadInput when there is none */
export async function listPictures(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new BadInput(unreadable(folder, error), { cause: error });
  });
  const order = new Intl.Collator('en', { numeric: true });
  const pictures = names
    .filter((name) => pictureExtensions.some((extension) => extension === extname(name).toLowerCase()))
    .sort((a, b) => order.compare(a, b));
  if (pictures.length === 0) {
    throw new BadInput(
      `${folder}: holds no pictures (${pictureExtensions.join(', ')}) and no frames folder.`
    );
  }
  return pictures.map((name) => join(folder, name));
}

/** Decodes one picture after another; only the one asked for is in memory. */
export async function* readPictures(
  files: readonly string[],
  picturesPerSecond: number
): AsyncGenerator<TimedPicture> {
  for (const [index, file] of files.entries()) {
    yield { picture: await readPicture(file), t: index / picturesPerSecond };
  }
}
