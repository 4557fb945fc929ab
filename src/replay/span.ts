import { BadInput } from './badInput.ts';

/** A stretch of the input in seconds on its own clock, the end not included. */
export type Span = { readonly from: number; readonly to: number };

/** Reads `<from>-<to>` in seconds: `0-15`, `2.5-12`. @throws BadInput */
export function parseSpan(text: string): Span {
  const match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text.trim());
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  if (match === null)
    throw new BadInput(`--calibrate ${text}: give seconds as <from>-<to>, for example 0-15.`);
  if (from >= to) throw new BadInput(`--calibrate ${text}: the end must lie after the start.`);
  return { from, to };
}
