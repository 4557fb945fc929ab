import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runInForeground } from '../../scripts/runProgram.ts';

/** Starts this app anew, with arguments such as Electron's. */
export type Relaunch = (given: readonly string[]) => Promise<number>;

/**
 * @param staysInForeground the terminal keeps the app: this process waits for the new one and ends with its code.
 * Otherwise the new one goes on by itself, watching the process that started this one.
 */
export function createRelaunch(nodeProgram: string, staysInForeground: boolean): Relaunch {
  return (given) => {
    const root = join(import.meta.dirname, '..', '..');
    const command = [
      join(root, 'scripts', 'run.mjs'),
      join(import.meta.dirname, 'electronProcess.ts'),
      ...given
    ];
    if (staysInForeground) return runInForeground(nodeProgram, command, process.env).ended;
    const environment = { ...process.env, PLUMBLINE_STAND_IN_PARENT: String(process.ppid) };
    spawn(nodeProgram, command, { stdio: 'inherit', env: environment, detached: true }).unref();
    return Promise.resolve(0);
  };
}
