import { z } from 'zod';
import type { Baseline } from '../../core/posture/baseline.ts';
import { landmarkNames } from '../../core/pose/landmarks.ts';
import { shapeNames } from '../../core/posture/shape.ts';
import { badStates } from '../../core/posture/verdict.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';

export type BaselinesFile = {
  readonly baselines: readonly Baseline[];
  readonly save: (baselines: readonly Baseline[]) => void;
};

const point = z.object({ x: z.number(), y: z.number() }).readonly();
const spread = z.object({ median: z.number(), spread: z.number().nonnegative() }).readonly();

/** One calibrated position as it is stored; the numbers' meaning is checked by core when they are used. */
export const baselineParser: z.ZodType<Baseline> = z
  .object({
    version: z.literal(1),
    id: z.string().min(1).max(100),
    name: z.string().max(200),
    createdAt: z.number().nonnegative(),
    cameraId: z.string().max(512),
    width: z.number().positive(),
    height: z.number().positive(),
    quality: z.enum(['good', 'fair']),
    samples: z.number().int().nonnegative(),
    landmarks: z.record(z.enum(landmarkNames), point).readonly(),
    shape: z.record(z.enum(shapeNames), spread).readonly(),
    loosened: z.partialRecord(z.enum(badStates), z.number()).readonly()
  })
  .readonly();

/** A baseline of a later version: kept in the file, not used. */
const laterBaseline = z.looseObject({ version: z.number().min(2) });

/**
 * The user's calibrated positions. Each is checked by itself: one that is damaged is dropped with a copy of the file
 * kept, the others stay.
 */
export function openBaselinesFile(parts: Omit<RecordFileParts, 'name'>): BaselinesFile {
  const recordFile = openRecordFile({ ...parts, name: 'baselines' });
  const stored = recordFile.values['baselines'];
  const items: readonly unknown[] = Array.isArray(stored) ? stored : [];

  const baselines: Baseline[] = [];
  const later: unknown[] = [];
  const damaged: string[] = stored !== undefined && !Array.isArray(stored) ? ['baselines'] : [];
  for (const [index, item] of items.entries()) {
    const parsed = baselineParser.safeParse(item);
    if (parsed.success) baselines.push(parsed.data);
    else if (laterBaseline.safeParse(item).success) later.push(item);
    else damaged.push(`baselines[${index}]`);
  }
  const save = (next: readonly Baseline[]): void => recordFile.write({ baselines: [...next, ...later] });
  if (damaged.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: damaged });
      save(baselines);
    }
  }
  return { baselines, save };
}
