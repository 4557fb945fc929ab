import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PoseSample } from '../../core/pose/keypoints.ts';
import { BadInput } from '../badInput.ts';
import { readJsonFile } from '../readJsonFile.ts';
import { openTrace } from '../trace.ts';
import { collect } from './collect.ts';
import { clipSamples } from './clipCache.ts';
import { heldTrace } from './heldTraces.ts';
import type { MaterialFolder } from './materialFolder.ts';
import { readPoseSetups } from './poseSetups.ts';
import {
  cameraKindOf,
  personOfAvatar,
  readRows,
  truthOf,
  truthSchema,
  type Recording,
  type Truth
} from './truth.ts';

const clipMeta = z.object({
  avatar: z.string(),
  camera: z.string(),
  light: z.string(),
  scenario: z.string()
});

/** All recordings of a folder of material. @throws BadInput when there is none or something is broken */
export async function readRecordings(folder: MaterialFolder): Promise<readonly Recording[]> {
  const setups = existsSync(folder.poses) ? await readPoseSetups(folder.poses) : [];
  const people = new Map(setups.map(({ id, person }) => [id, person]));
  const recordings = [
    ...setups.map(heldTrace),
    ...(await readNatural(folder.natural, people)),
    ...(await readClips(folder.clips)),
    ...(await readClips(folder.clipTraces))
  ];
  if (recordings.length === 0) {
    throw new BadInput(
      `No material found: looked for ${folder.poses}, ${folder.natural}/*.jsonl and ${folder.clips}/*/meta.json.`
    );
  }
  return recordings;
}

/** Natural stretches are named `n<setup>`: the camera, light and person are the setup's. */
async function readNatural(
  folder: string,
  people: ReadonlyMap<string, string>
): Promise<readonly Recording[]> {
  const names = (await namesIn(folder)).filter(
    (name) => name.endsWith('.jsonl') && !name.endsWith('.truth.jsonl')
  );
  const recordings: Recording[] = [];
  for (const name of names) {
    const id = name.slice(0, -'.jsonl'.length);
    const [, camera = 'monitor', light = 'unknown'] = id.split('_');
    recordings.push({
      id,
      kind: 'natural',
      person: people.get(id.slice(1)) ?? id,
      camera: cameraKindOf(camera),
      light,
      negatives: false,
      frames: await joinTruth(await samplesOf(join(folder, name)), join(folder, `${id}.truth.jsonl`))
    });
  }
  return recordings;
}

/** Clip folders with `meta.json`, `truth.jsonl` and either `frames` or the landmarks of the frames as `trace.jsonl`. */
async function readClips(folder: string): Promise<readonly Recording[]> {
  const recordings: Recording[] = [];
  for (const name of await namesIn(folder)) {
    const clip = join(folder, name);
    if (!existsSync(join(clip, 'meta.json'))) continue;
    const meta = await readJsonFile(join(clip, 'meta.json'), clipMeta);
    const trace = join(clip, 'trace.jsonl');
    const samples = existsSync(trace) ? await samplesOf(trace) : await clipSamples(clip);
    recordings.push({
      id: name,
      kind: 'clip',
      person: personOfAvatar(meta.avatar),
      camera: cameraKindOf(meta.camera),
      light: meta.light,
      negatives: meta.scenario === 'negatives',
      frames: await joinTruth(samples, join(clip, 'truth.jsonl'))
    });
  }
  return recordings;
}

async function samplesOf(trace: string): Promise<readonly PoseSample[]> {
  const source = await openTrace(trace);
  return await collect(source.samples(() => null));
}

/** One truth line per sample, in the same order. */
async function joinTruth(samples: readonly PoseSample[], file: string): Promise<Recording['frames']> {
  const truths: Truth[] = [];
  for await (const row of readRows(file, truthSchema)) truths.push(truthOf(row));
  if (truths.length !== samples.length) {
    throw new BadInput(`${file}: ${truths.length} lines of truth for ${samples.length} samples.`);
  }
  return samples.map((sample, index) => ({ sample, truth: truths[index] ?? untold }));
}

const untold: Truth = {
  segment: '',
  moving: true,
  settling: false,
  labels: [],
  bad: false,
  ambiguous: true,
  gone: false
};

async function namesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}
