import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { BadInput } from './badInput.ts';
import { unreadable } from './unreadable.ts';

/** A line of a text file that is not blank, and where it stands: `trace.jsonl:12`. */
export type Line = { readonly text: string; readonly where: string };

/** Reads a text file line by line, whatever its size. @throws BadInput when it cannot be read */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const input = createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      // A byte order mark is part of no line.
      const line = number === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (line.trim() !== '') yield { text: line, where: `${file}:${number}` };
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new BadInput(unreadable(file, error), { cause: error });
    throw error;
  } finally {
    input.destroy();
  }
}
