import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { BadInput } from './badInput.ts';
import { readLines } from './lines.ts';
import type { Span } from './span.ts';

const truthSchema = z.object({ t: z.number().nonnegative(), segment: z.string() });

/**
 * Where the first segment named `calibration` of a truth file lies. Null when there is no such file or segment.
 * @throws BadInput when the file is not a truth file
 */
export async function calibrationOfTruth(file: string): Promise<Span | null> {
  const there = await stat(file).catch(() => null);
  if (there === null) return null;
  let from: number | null = null;
  for await (const { text, where } of readLines(file)) {
    const { t, segment } = parseTruth(text, where);
    if (segment === 'calibration') from ??= t;
    else if (from !== null) return { from, to: t };
  }
  return from === null ? null : { from, to: Number.POSITIVE_INFINITY };
}

function parseTruth(text: string, where: string): z.infer<typeof truthSchema> {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Falls through to the one message for every unreadable line.
  }
  const truth = truthSchema.safeParse(value);
  if (truth.success) return truth.data;
  throw new BadInput(`${where}: not a truth line with t and segment.`);
}
