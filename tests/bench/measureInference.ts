import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { memory } from '@tensorflow/tfjs-core';
import { listPictures } from '../../src/replay/pictureFolder.ts';
import { readPicture } from '../../src/replay/readPicture.ts';
import { startEngine } from '../../src/replay/startEngine.ts';
import { figureOf, type Figure } from './figures.ts';

export type InferenceCost = {
  readonly looks: number;
  /** Processor milliseconds of one look: cutting out, the model, and following. */
  readonly cpuMs: Figure;
  /** Tensors that were alive before the first and after the last measured look. */
  readonly tensors: readonly [before: number, after: number];
};

const frames = resolve(import.meta.dirname, '../fixtures/clip/frames');
const warmUpLooks = 40;
/** Looks that are timed together: a processor's clock counts in milliseconds. */
const batch = 20;

/** The app's engine in Node, on the recorded pictures over and over. @throws Error when a look fails */
export async function measureInference(looks: number): Promise<InferenceCost> {
  const files = await listPictures(frames);
  const pictures = await Promise.all(files.map(readPicture));
  const engine = await startEngine();
  try {
    let t = 0;
    const look = async (): Promise<void> => {
      const picture = pictures[t % pictures.length];
      if (picture === undefined) throw new Error(`There is no picture in ${frames}.`);
      const result = await engine.look(picture, t);
      if (result.kind === 'failed') throw new Error(result.problem.detail);
      t += 1;
    };
    for (let warm = 0; warm < warmUpLooks; warm += 1) await look();
    const tensorsBefore = memory().numTensors;
    const costs: number[] = [];
    for (let made = 0; made < looks; made += batch) {
      const begun = process.cpuUsage();
      for (let one = 0; one < batch; one += 1) await look();
      const { user, system } = process.cpuUsage(begun);
      costs.push((user + system) / 1000 / batch);
      // Memory that a canvas lent is given back between turns of the event loop, never within one.
      await nextTurn();
    }
    const cpuMs = figureOf(costs);
    if (cpuMs === null) throw new Error('At least one look is wanted.');
    return {
      looks: costs.length * batch,
      cpuMs,
      tensors: [tensorsBefore, memory().numTensors]
    };
  } finally {
    engine.dispose();
  }
}
