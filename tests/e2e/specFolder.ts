import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of a spec file's own, for what its tests are told before they begin. Playwright reads each file once more to
 * learn which tests there are; that reading gets a name and leaves no folder behind. Write into it, and remove it, in hooks.
 */
export function specFolder(name: string): string {
  const start = join(tmpdir(), `plumbline-${name}-`);
  return process.env['TEST_WORKER_INDEX'] === undefined ? `${start}listed` : mkdtempSync(start);
}
