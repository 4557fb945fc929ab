import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { describeError } from '../engine/describeError.ts';
import { BadInput } from './badInput.ts';
import { unreadable } from './unreadable.ts';

/** Reads a file of one JSON value against a schema. @throws BadInput naming the file and what does not fit */
export async function readJsonFile<Content>(file: string, schema: z.ZodType<Content>): Promise<Content> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadInput(unreadable(file, error), { cause: error });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file}: not JSON: ${describeError(error)}`, { cause: error });
  }
  const content = schema.safeParse(value);
  if (content.success) return content.data;
  const [issue] = content.error.issues;
  throw new BadInput(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}.`);
}
