import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PoseSample } from '../../core/pose/keypoints.ts';
import { openClip } from '../clip.ts';
import { startProgress } from '../progress.ts';
import { startEngine } from '../startEngine.ts';
import { openTrace } from '../trace.ts';
import { collect } from './collect.ts';
import { formatTraceLine } from '../traceLine.ts';

const cacheFolder = fileURLToPath(new URL('../../../out/cache/clip-landmarks', import.meta.url));
const sourceFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** What decides the landmarks besides the frames: the way a person is found, cut out, shrunk and shown to the model, and the model. */
const engineSources = [
  'src/core/pose/crop.ts',
  'src/core/pose/follow.ts',
  'src/core/pose/person.ts',
  'src/engine/poseEngine.ts',
  'src/engine/viewReader.ts',
  'src/engine/surfaceLadder.ts',
  'src/engine/poseModel.ts',
  'src/engine/engineAssets.ts',
  'src/replay/canvasSurface.ts'
] as const;

/**
 * The landmarks of a clip's frames. The model runs once per clip: what it saw is kept as a trace under `out/cache`, named by a
 * hash of the frames and of everything that leads from a frame to landmarks.
 */
export async function clipSamples(clip: string): Promise<readonly PoseSample[]> {
  const file = join(cacheFolder, `${basename(clip)}-${await fingerprint(clip)}.jsonl`);
  if (!existsSync(file)) await keepLandmarks(clip, file);
  const source = await openTrace(file);
  return await collect(source.samples(() => null));
}

async function keepLandmarks(clip: string, file: string): Promise<void> {
  const source = await openClip(clip, startEngine);
  const progress = startProgress(basename(clip), source.total);
  const lines: string[] = [];
  for await (const sample of source.samples(() => null)) {
    lines.push(formatTraceLine(sample));
    progress.step();
  }
  progress.end();
  await mkdir(cacheFolder, { recursive: true });
  // Written beside and renamed, so that a run that was cut short leaves no half trace behind.
  await writeFile(`${file}.part`, `${lines.join('\n')}\n`);
  await rename(`${file}.part`, file);
}

async function fingerprint(clip: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of engineSources) hash.update(await readFile(join(sourceFolder, source)));
  hash.update(await readFile(join(clip, 'meta.json')));
  const frames = (await readdir(join(clip, 'frames'))).sort();
  for (const frame of frames) {
    const { size } = await stat(join(clip, 'frames', frame));
    hash.update(`${frame}:${size};`);
  }
  return hash.digest('hex').slice(0, 16);
}
