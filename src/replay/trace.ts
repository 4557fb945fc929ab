import type { PoseSample } from '../core/pose/keypoints.ts';
import { BadInput } from './badInput.ts';
import { readLines } from './lines.ts';
import type { SampleSource } from './sampleSource.ts';
import { parseTraceLine } from './traceLine.ts';
import { calibrationOfTruth } from './truth.ts';

/** A landmark trace. A truth file beside it (`<name>.truth.jsonl`) says where the calibration lies. */
export async function openTrace(file: string): Promise<SampleSource> {
  return {
    kind: 'trace',
    calibration: await calibrationOfTruth(file.replace(/\.(jsonl|ndjson)$/i, '.truth.jsonl')),
    total: null,
    samples: () => readTrace(file)
  };
}

/** The samples of a trace. @throws BadInput naming file and line, also where time goes backwards */
async function* readTrace(file: string): AsyncGenerator<PoseSample> {
  let before = Number.NEGATIVE_INFINITY;
  for await (const { text, where } of readLines(file)) {
    const sample = parseTraceLine(text, where);
    if (sample.t < before) throw new BadInput(`${where}: t goes back from ${before} to ${sample.t} s.`);
    before = sample.t;
    yield sample;
  }
  if (before === Number.NEGATIVE_INFINITY) throw new BadInput(`${file}: holds no samples.`);
}
