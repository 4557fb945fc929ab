import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const root = resolve(import.meta.dirname, '../..');

/** Runs a command of `src/replay` as `npm run` would, in a process of its own. */
export async function runCommandLine(
  command: 'replayCommand.ts' | 'poseCommand.ts' | 'accuracyCommand.ts',
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {}
): Promise<Ended> {
  return await new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', './src/replay/nodeSetup.ts', `src/replay/${command}`, ...args],
      { cwd: root, env: { ...process.env, ...environment }, maxBuffer: 50_000_000 },
      (_error, stdout, stderr) => done({ code: child.exitCode ?? -1, stdout, stderr })
    );
  });
}
