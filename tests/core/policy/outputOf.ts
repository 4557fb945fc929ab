import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program of the system prints about policies, from `outputs`. */
export function outputOf(name: string): string {
  return readFileSync(join(import.meta.dirname, 'outputs', name), 'utf8');
}
