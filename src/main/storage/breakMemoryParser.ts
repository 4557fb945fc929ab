import { z } from 'zod';
import type { RestingPhase } from '../../core/breaks/breakCycle.ts';
import type { BreakMemory } from '../../core/breaks/breakMemory.ts';
import { breakKinds } from '../../core/breaks/breakSettings.ts';

const seconds = z.number().nonnegative();
const count = z.number().int().nonnegative();
const timer = z
  .object({
    workedSeconds: seconds,
    postponedSeconds: seconds.nullable(),
    postponements: count,
    dueRecorded: z.boolean()
  })
  .readonly();
const resting: z.ZodType<RestingPhase> = z
  .object({
    kind: z.literal('resting'),
    id: count,
    breakKind: z.enum(breakKinds),
    cause: z.enum(['interval', 'posture', 'asked']),
    plannedSeconds: seconds,
    doneSeconds: seconds,
    strict: z.boolean()
  })
  .readonly();

/** The break clock's memory as it stands in a file. */
export const breakMemoryParser: z.ZodType<BreakMemory> = z
  .object({
    version: z.literal(1),
    at: z.number().nonnegative(),
    timers: z.object({ micro: timer, movement: timer }).readonly(),
    sittingSeconds: seconds,
    broughtForward: z.boolean(),
    sinceTakenSeconds: seconds.nullable(),
    nextId: count.positive(),
    resting: resting.nullable()
  })
  .readonly();
