import type { PoseEngine } from '../engine/poseEngine.ts';
import { createText } from '../text/createText.ts';
import { Failure } from './badInput.ts';
import { createCanvasSurface } from './canvasSurface.ts';
import { readEngineAsset } from './readEngineAsset.ts';
import type { CanvasSource } from './readPicture.ts';

/** The app's pose engine in Node. @throws Failure in words when the model is missing, damaged or does not run */
export async function startEngine(): Promise<PoseEngine<CanvasSource>> {
  // Loaded when it is needed: a trace is replayed without the pose model.
  const { createPoseEngine } = await import('../engine/poseEngine.ts');
  const start = await createPoseEngine({ readAsset: readEngineAsset, createSurface: createCanvasSurface });
  if (start.kind === 'ready') return start.engine;
  const text = createText('en');
  const { kind, detail } = start.problem;
  throw new Failure(`${text(`engine.${kind}`)} (${detail}) Run: node scripts/prepareModel.ts`);
}
