import { z } from 'zod';
import { badStates } from '../../core/posture/verdict.ts';

const id = z.string().min(1).max(100);
const name = z.string().trim().min(1).max(80);
const nothing = z.null();

/** What the main window may send about calibrated places; part of `payloadParsers`. */
export const baselinePayloads = {
  'baseline:rename': z.strictObject({ id, name }),
  'baseline:delete': id,
  'baseline:select': id.nullable(),
  'baseline:tighten': z.strictObject({ id, state: z.enum(badStates) }),
  'baseline:assign': id,
  'baseline:export': id.nullable(),
  'baseline:import': nothing
} as const;
