import type { PoseSample } from '../core/pose/keypoints.ts';
import type { Picture } from '../engine/surface.ts';
import { createText } from '../text/createText.ts';
import { Failure } from './badInput.ts';
import type { CanvasSource } from './readPicture.ts';
import type { Expected, StartEngine } from './sampleSource.ts';

/** A decoded picture and when it was taken, in seconds. */
export type TimedPicture = { readonly picture: Picture<CanvasSource>; readonly t: number };

/** Runs pictures through the app's pose engine, one after another; holds one picture at a time. */
export async function* lookAtPictures(
  pictures: AsyncIterable<TimedPicture>,
  startEngine: StartEngine,
  expected: Expected
): AsyncGenerator<PoseSample> {
  const engine = await startEngine();
  try {
    for await (const { picture, t } of pictures) {
      engine.expect(expected());
      const look = await engine.look(picture, t);
      if (look.kind === 'failed') {
        throw new Failure(`${createText('en')(`engine.${look.problem.kind}`)} (${look.problem.detail})`);
      }
      yield look.sample;
    }
  } finally {
    engine.dispose();
  }
}
