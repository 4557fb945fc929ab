import { z } from 'zod';
import {
  cameraKindOf,
  keypointsSchema,
  readRows,
  personOfAvatar,
  poseOfKeypoints,
  truthSchema,
  truthOf,
  type CameraKind,
  type Truth
} from './truth.ts';
import type { Pose } from '../../core/pose/keypoints.ts';
import { BadInput } from '../badInput.ts';

/** One person, camera and light: upright looks to calibrate on, and single postures. */
export type PoseSetup = {
  readonly id: string;
  readonly person: string;
  readonly camera: CameraKind;
  readonly light: string;
  readonly width: number;
  readonly height: number;
  readonly base: readonly PoseRow[];
  readonly poses: readonly PoseRow[];
};
export type PoseRow = { readonly kind: string; readonly pose: Pose; readonly truth: Truth };

const setupRow = z.object({
  kind: z.literal('setup'),
  setup: z.string(),
  avatar: z.string(),
  camera: z.object({ kind: z.string() }),
  light: z.string(),
  width: z.number().positive(),
  height: z.number().positive()
});
const poseRow = truthSchema.extend({ kind: z.string(), setup: z.string(), keypoints: keypointsSchema });
const row = z.union([setupRow, poseRow]);

/** Reads a `poses.jsonl`. @throws BadInput where the file has another shape */
export async function readPoseSetups(file: string): Promise<readonly PoseSetup[]> {
  const setups = new Map<string, PoseSetup & { readonly base: PoseRow[]; readonly poses: PoseRow[] }>();
  for await (const line of readRows(file, row)) {
    if ('avatar' in line) {
      setups.set(line.setup, {
        id: line.setup,
        person: personOfAvatar(line.avatar),
        camera: cameraKindOf(line.camera.kind),
        light: line.light,
        width: line.width,
        height: line.height,
        base: [],
        poses: []
      });
      continue;
    }
    const setup = setups.get(line.setup);
    if (setup === undefined) throw new BadInput(`${file}: a pose of "${line.setup}" before its setup.`);
    const pose: PoseRow = { kind: line.kind, pose: poseOfKeypoints(line.keypoints), truth: truthOf(line) };
    (line.kind === 'base' ? setup.base : setup.poses).push(pose);
  }
  return [...setups.values()].filter((setup) => setup.base.length > 0 && setup.poses.length > 0);
}
