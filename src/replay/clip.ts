import { join } from 'node:path';
import { z } from 'zod';
import { lookAtPictures } from './lookAtPictures.ts';
import { listPictures, readPictures } from './pictureFolder.ts';
import { readJsonFile } from './readJsonFile.ts';
import type { SampleSource, StartEngine } from './sampleSource.ts';
import type { Span } from './span.ts';
import { calibrationOfTruth } from './truth.ts';

/** The part of a clip's `meta.json` that replay reads; the rest is the renderer's. */
const metaSchema = z.object({
  fps: z.number().positive().max(240),
  segments: z
    .array(z.object({ name: z.string(), t0: z.number().nonnegative(), t1: z.number().positive() }))
    .optional()
});

/**
 * A clip folder: `frames/NNNNN.jpg` at the `fps` of `meta.json`. The segment named `calibration` comes from
 * `meta.json` or else from `truth.jsonl`.
 * @throws BadInput
 */
export async function openClip(folder: string, startEngine: StartEngine): Promise<SampleSource> {
  const { fps, segments } = await readJsonFile(join(folder, 'meta.json'), metaSchema);
  const files = await listPictures(join(folder, 'frames'));
  const segment = segments?.find(({ name }) => name === 'calibration');
  const calibration: Span | null =
    segment === undefined
      ? await calibrationOfTruth(join(folder, 'truth.jsonl'))
      : { from: segment.t0, to: segment.t1 };
  return {
    kind: 'clip',
    calibration,
    total: files.length,
    samples: (expected) => lookAtPictures(readPictures(files, fps), startEngine, expected)
  };
}
