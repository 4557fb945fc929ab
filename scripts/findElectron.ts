import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's own binary, or why it cannot be used here. */
export type ElectronState =
  | { readonly kind: 'usable'; readonly program: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly why: string };

/**
 * Looks for the binary that the npm package has fetched. It is usable when it is of the package's version, starts,
 * and has a display to open windows on.
 * @param folder the project's folder
 */
export function findElectron(folder: string, environment: NodeJS.ProcessEnv = process.env): ElectronState {
  const program = installedProgram(join(folder, 'node_modules', 'electron'));
  if (program === null) return { kind: 'missing' };
  if (!hasDisplay(process.platform, environment)) return { kind: 'unusable', why: 'there is no display' };
  // Run as plain Node it opens nothing, and shows whether the system has the libraries it needs.
  const { status } = spawnSync(program, ['-e', ''], {
    env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
    stdio: 'ignore',
    timeout: 20_000
  });
  return status === 0
    ? { kind: 'usable', program }
    : { kind: 'unusable', why: 'its binary does not start here' };
}

/** Only Linux knows machines without a display. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] ?? '') || Boolean(environment['WAYLAND_DISPLAY'] ?? '');
}

/** The rule of the package's own install.js: version and path must both be written down. */
function installedProgram(packageFolder: string): string | null {
  try {
    const wanted: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    const version =
      typeof wanted === 'object' && wanted !== null && 'version' in wanted ? wanted.version : null;
    const fetched = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const program = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
    return fetched === version && existsSync(program) ? program : null;
  } catch {
    // A file that is not there: nothing was fetched yet.
    return null;
  }
}
