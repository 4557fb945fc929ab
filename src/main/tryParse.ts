import type { z } from 'zod';

export type Parsed<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly data?: undefined; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * `safeParse` that is safe: zod compares whatever is called `length` with the length that is asked for, and
 * `{ length: { toString: 'x' } }` throws there, from a window as well as from a file. What cannot even be looked at is
 * not what was asked for.
 */
export function tryParse<Value>(parser: z.ZodType<Value>, value: unknown): Parsed<Value> {
  try {
    const parsed = parser.safeParse(value);
    return parsed.success ? parsed : { success: false, issues: parsed.error.issues };
  } catch {
    return { success: false, issues: [] };
  }
}
