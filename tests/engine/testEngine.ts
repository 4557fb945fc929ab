import { createCanvas } from '@napi-rs/canvas';
import type { EngineStart, PoseEngine } from '../../src/engine/poseEngine.ts';
import type { Picture } from '../../src/engine/surface.ts';
import type { ReadAsset } from '../../src/engine/verifiedAsset.ts';
import { createCanvasSurface } from '../../src/replay/canvasSurface.ts';
import { readEngineAsset } from '../../src/replay/readEngineAsset.ts';
import type { CanvasSource } from '../../src/replay/readPicture.ts';
import { stubPoseDetectionImports } from '../../src/replay/stubPoseDetectionImports.ts';

/** Starts the real engine, with the real model or with files of the test's own. */
export async function startEngineWith(readAsset: ReadAsset): Promise<EngineStart<CanvasSource>> {
  stubPoseDetectionImports();
  const { createPoseEngine } = await import('../../src/engine/poseEngine.ts');
  return await createPoseEngine({ readAsset, createSurface: createCanvasSurface });
}

export async function startTestEngine(): Promise<PoseEngine<CanvasSource>> {
  const start = await startEngineWith(readEngineAsset);
  if (start.kind === 'failed') throw new Error(start.problem.detail);
  return start.engine;
}

/** A picture made of parts of others: each `from` is painted onto its `to`. */
export function compose(width: number, height: number, parts: readonly Part[]): Picture<CanvasSource> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'gray';
  context.fillRect(0, 0, width, height);
  for (const { picture, from = { x: 0, y: 0, width: picture.width, height: picture.height }, to } of parts) {
    context.drawImage(
      picture.source,
      from.x,
      from.y,
      from.width,
      from.height,
      to.x,
      to.y,
      to.width,
      to.height
    );
  }
  return { source: canvas, width, height };
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Part = { readonly picture: Picture<CanvasSource>; readonly from?: Place; readonly to: Place };
