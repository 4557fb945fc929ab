import { z } from 'zod';
import { landmarkNames } from '../../core/pose/landmarks.ts';
import type { Baseline } from '../../core/posture/baseline.ts';
import { shapeNames } from '../../core/posture/shape.ts';
import { badStates } from '../../core/posture/verdict.ts';

const point = z.object({ x: z.number(), y: z.number() }).readonly();
const spread = z.object({ median: z.number(), spread: z.number().nonnegative() }).readonly();
const dividingSpans = ['eyeSpan', 'earSpan', 'shoulderSpan'] as const;

/** One calibrated position as it is stored and exported. */
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
    shape: z
      .record(z.enum(shapeNames), spread)
      .readonly()
      .superRefine((shape, context) => {
        for (const name of dividingSpans) {
          // Everything is measured in them, so nothing could be told against a width of nothing.
          if (shape[name].median > 0) continue;
          context.addIssue({ code: 'custom', path: [name, 'median'], message: 'must be above 0' });
        }
      }),
    loosened: z.partialRecord(z.enum(badStates), z.number()).readonly()
  })
  .readonly();

/** A baseline of a later version. */
export const laterBaseline = z.looseObject({ version: z.number().min(2) });
