import { extractAll } from '@electron/asar';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A packaged app that was started by its own program instead of by Electron with a folder. */
export type PackagedApp = {
  /** Where the program says it lies. */
  readonly program: string;
  readonly resources: string;
  /** The contents of its `app.asar`, which Node cannot read as it lies; removed when the process ends. */
  readonly folder: string;
};

/**
 * Unpacks the app whose stub of Electron's program started this process (scripts/packaging/stubRuntime.ts); null when
 * that is not how it was started.
 * @param program first argument of the stub
 */
export function unpackApp(environment: NodeJS.ProcessEnv, program: string): PackagedApp | null {
  const resources = environment['PLUMBLINE_STAND_IN_PACKAGED'] ?? '';
  if (resources === '') return null;
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-packaged-'));
  extractAll(join(resources, 'app.asar'), folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { program, resources, folder };
}
