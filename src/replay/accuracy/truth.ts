import { z } from 'zod';
import type { Pose, PoseSample } from '../../core/pose/keypoints.ts';
import { BadInput } from '../badInput.ts';
import { readLines } from '../lines.ts';

/** What was true of one sample. */
export type Truth = {
  readonly segment: string;
  readonly moving: boolean;
  /**
   * Right after a change that took no time, as no person's does: seconds are not scored one by one yet. Episodes, alarms and delays
   * are counted from the change itself.
   */
  readonly settling: boolean;
  /** In the words of the test material: `slouch`, `forward_head`, …; a posture may carry several. */
  readonly labels: readonly string[];
  readonly bad: boolean;
  /** Between fine and bad: not scored. */
  readonly ambiguous: boolean;
  readonly gone: boolean;
};

export type CameraKind = 'monitor' | 'laptop' | 'offset';

/** A run of samples with its truth, whatever it was made from. */
export type Recording = {
  readonly id: string;
  readonly kind: 'clip' | 'natural' | 'trace';
  readonly person: string;
  readonly camera: CameraKind;
  readonly light: string;
  /** Nothing bad happens in it at all. */
  readonly negatives: boolean;
  readonly frames: readonly { readonly sample: PoseSample; readonly truth: Truth }[];
};

const keypoint = z.tuple([z.number(), z.number(), z.number()]);
export const keypointsSchema = z.record(z.string(), keypoint);

export const truthSchema = z.object({
  t: z.number().optional(),
  segment: z.string().optional(),
  moving: z.boolean().optional(),
  label: z.string(),
  labels: z.array(z.string()),
  bad: z.boolean(),
  ambiguous: z.boolean(),
  gone: z.boolean()
});

export function truthOf(row: z.infer<typeof truthSchema>): Truth {
  return {
    segment: row.segment ?? '',
    moving: row.moving ?? false,
    settling: false,
    labels: row.labels,
    bad: row.bad,
    ambiguous: row.ambiguous,
    gone: row.gone
  };
}

/** MoveNet's names and triples as a pose. */
export function poseOfKeypoints(keypoints: z.infer<typeof keypointsSchema>): Pose {
  return Object.fromEntries(
    Object.entries(keypoints).map(([name, [x, y, score]]) => [name, { x, y, score }])
  );
}

/** `White/White_F_2_Casual` → `White_F_2`: the person without the outfit. */
export function personOfAvatar(avatar: string): string {
  const name = avatar.split('/').at(-1) ?? avatar;
  const parts = name.split('_');
  return parts.length > 3 ? parts.slice(0, -1).join('_') : name;
}

/** Camera kinds of the material; a camera to the side is `side` there and `offset` in its file names. */
export function cameraKindOf(kind: string): CameraKind {
  if (kind.startsWith('monitor')) return 'monitor';
  return kind.startsWith('laptop') ? 'laptop' : 'offset';
}

/** Reads a file of JSON lines against a schema. @throws BadInput naming file and line */
export async function* readRows<Row>(file: string, schema: z.ZodType<Row>): AsyncGenerator<Row> {
  for await (const { text, where } of readLines(file)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new BadInput(`${where}: not JSON.`, { cause: error });
    }
    const row = schema.safeParse(value);
    if (!row.success) {
      const [issue] = row.error.issues;
      throw new BadInput(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}.`);
    }
    yield row.data;
  }
}
