import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Place } from '../core/pose/follow.ts';
import type { PoseSample } from '../core/pose/keypoints.ts';
import type { PoseEngine } from '../engine/poseEngine.ts';
import { BadInput } from './badInput.ts';
import { openClip } from './clip.ts';
import { openPictureFolder } from './pictureFolder.ts';
import { type CanvasSource } from './readPicture.ts';
import { unreadable } from './unreadable.ts';
import type { Span } from './span.ts';
import { openTrace } from './trace.ts';
import { openVideo } from './video.ts';

/** Recorded looks, whatever they were recorded as. */
export type SampleSource = {
  readonly kind: 'clip' | 'folder' | 'video' | 'trace';
  /** Where the person sits upright, if the recording says so. */
  readonly calibration: Span | null;
  /** How many samples there are, where that is known beforehand. */
  readonly total: number | null;
  /** The samples in order of time; reads as it goes, so that no recording must fit in memory. */
  readonly samples: (expected: Expected) => AsyncGenerator<PoseSample>;
};

/** Asked before each look at a picture: where the calibrated person sits, as the app tells its detector. */
export type Expected = () => Place | null;

/** The engine is started only for pictures. */
export type StartEngine = () => Promise<PoseEngine<CanvasSource>>;

/** A file with one of these extensions is a landmark trace; ffmpeg is asked to read any other. */
const traceExtensions = new Set(['.jsonl', '.ndjson']);

/**
 * Opens whatever the path is: a clip folder (`frames/` and `meta.json`), a folder of pictures, a landmark trace
 * (`.jsonl`) or, any other file, a video.
 * @throws BadInput naming the path and what is wrong
 */
export async function openSampleSource(path: string, startEngine: StartEngine): Promise<SampleSource> {
  const found = await stat(path).catch((error: unknown) => {
    throw new BadInput(unreadable(path, error), { cause: error });
  });
  if (found.isDirectory()) {
    const isClip = await exists(join(path, 'frames'));
    return isClip ? await openClip(path, startEngine) : await openPictureFolder(path, startEngine);
  }
  if (!found.isFile()) throw new BadInput(`${path}: neither a file nor a folder.`);
  if (found.size === 0) throw new BadInput(`${path}: the file is empty (0 bytes).`);
  if (traceExtensions.has(extname(path).toLowerCase())) return await openTrace(path);
  return await openVideo(path, startEngine);
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false
  );
}
