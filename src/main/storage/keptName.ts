import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A name under which an old file is kept: `settings.kept-2026-07-19-101502.json`, or with a number where that is taken. */
export function keptName(folder: string, name: string, extension: string, epochMs: number): string {
  const stamp = new Date(epochMs).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  for (let count = 1; ; count += 1) {
    const candidate = `${name}.kept-${stamp}${count === 1 ? '' : `-${count}`}.${extension}`;
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}
