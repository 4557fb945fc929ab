import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { runProgram } from '../runProgram.ts';
import { projectFolder } from './product.ts';

/** What was seen of the deb's life, by the names in debLife.sh, and everything that was said. */
export type DebLife = { readonly seen: ReadonlyMap<string, string>; readonly output: string };

/** Why no disposable copy of this system can be made here; null when it can. */
export function noDisposableRoot(): string | null {
  if (process.platform !== 'linux') return 'only Linux has overlays';
  const tried = spawnSync('unshare', [
    '--mount',
    'sh',
    script('disposableRoot.sh'),
    projectFolder,
    '/tmp',
    'true'
  ]);
  if (tried.error !== undefined) return 'unshare is not installed';
  return tried.status === 0 ? null : 'an overlay of the system needs root and a file system that allows it';
}

/**
 * Lets a deb live through all its days in a disposable copy of this system.
 * @param chromium for the stub of Electron's program; null leaves the start of the app out
 */
export async function liveThrough(older: string, newer: string, chromium: string | null): Promise<DebLife> {
  const { output } = await runProgram(
    'unshare',
    [
      '--mount',
      '--pid',
      '--fork',
      'sh',
      script('disposableRoot.sh'),
      projectFolder,
      dirname(newer),
      'sh',
      script('debLife.sh'),
      older,
      newer,
      chromium ?? ''
    ],
    { timeout: 400_000 }
  );
  const lines = output.split('\n').map((line) => /^(\w+)=(.*)$/.exec(line));
  return {
    seen: new Map(lines.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? '']] : []))),
    output
  };
}

function script(name: string): string {
  return join(import.meta.dirname, name);
}
