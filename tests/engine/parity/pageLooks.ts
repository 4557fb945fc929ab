import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import { createOffscreenSurface } from '../../../src/engine/offscreenSurface.ts';
import { createPoseEngine } from '../../../src/engine/poseEngine.ts';
import type { ParityFrame } from './looks.ts';

/**
 * Bundled by the parity spec and run inside the app's detector page: the engine as the detector's worker has it, on
 * frames given by the test. Files come over the app's own scheme, under its content security policy.
 */
export async function lookInPage(frames: readonly ParityFrame[]): Promise<readonly PoseSample[]> {
  const start = await createPoseEngine<CanvasImageSource>({
    readAsset: async (name) => {
      const response = await fetch(new URL(`/model/${name}`, location.href));
      if (!response.ok) throw new Error(`status ${response.status}`);
      return await response.arrayBuffer();
    },
    createSurface: createOffscreenSurface
  });
  if (start.kind === 'failed') throw new Error(start.problem.detail);
  const samples: PoseSample[] = [];
  for (const { jpeg, t } of frames) {
    const bytes = Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0));
    const source = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    const look = await start.engine.look({ source, width: source.width, height: source.height }, t);
    source.close();
    if (look.kind === 'failed') throw new Error(look.problem.detail);
    samples.push(look.sample);
  }
  start.engine.dispose();
  return samples;
}
