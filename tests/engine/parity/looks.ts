import { z } from 'zod';
import { keypointNames, type Pose, type PoseSample } from '../../../src/core/pose/keypoints.ts';

const keypointSchema = z.object({ x: z.number(), y: z.number(), score: z.number() });
const poseSchema = z.partialRecord(z.enum(keypointNames), keypointSchema);
const sampleSchema = z.object({
  t: z.number(),
  width: z.number(),
  height: z.number(),
  pose: poseSchema.nullable(),
  others: z.array(poseSchema),
  picture: z
    .object({ meanLuma: z.number(), lumaDeviation: z.number(), change: z.number().nullable() })
    .nullable()
});

/** Reads samples back from JSON: one a line, or a list. */
export function parseSamples(text: string): readonly PoseSample[] {
  const values: unknown = text.startsWith('[')
    ? JSON.parse(text)
    : text
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
  return z.array(sampleSchema).parse(values);
}

/** The landmarks that posture is judged by. */
const judged = [
  'nose',
  'left_eye',
  'right_eye',
  'left_ear',
  'right_ear',
  'left_shoulder',
  'right_shoulder'
] as const;

/**
 * How far the landmarks of two runs over the same frames lie apart: the largest and the mean distance, in shoulder
 * widths of the first. Infinite where one of them saw somebody and the other did not.
 */
export function distanceBetween(
  first: readonly PoseSample[],
  second: readonly PoseSample[]
): { readonly largest: number; readonly mean: number } {
  const distances = first.flatMap(({ pose }, index) => distancesOf(pose, second[index]?.pose ?? null));
  const sum = distances.reduce((total, distance) => total + distance, 0);
  return { largest: Math.max(...distances), mean: sum / distances.length };
}

function distancesOf(first: Pose | null, second: Pose | null): readonly number[] {
  if (first === null && second === null) return [0];
  const left = first?.left_shoulder;
  const right = first?.right_shoulder;
  if (first === null || second === null || left === undefined || right === undefined) return [Infinity];
  const shoulderWidth = Math.hypot(left.x - right.x, left.y - right.y);
  return judged.map((name) => {
    const [a, b] = [first[name], second[name]];
    return a === undefined || b === undefined ? Infinity : Math.hypot(a.x - b.x, a.y - b.y) / shoulderWidth;
  });
}
