import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Disposer } from '../disposer.ts';

/** A helper program of the desktop that keeps talking. */
export type LineSource = (
  command: string,
  args: readonly string[],
  heard: { readonly line: (line: string) => void; readonly ended: (why: string) => void }
) => Disposer;

/** A helper program of the desktop that answers once; null where it is not there, fails or takes too long. */
export type Ask = (command: string, args: readonly string[]) => Promise<string | null>;

const answerLimitMs = 3000;

export const readLines: LineSource = (command, args, heard) => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout });
  let disposed = false;
  lines.on('line', heard.line);
  child.on('error', (error) => {
    if (!disposed) heard.ended(error.message);
  });
  child.on('exit', (code) => {
    if (!disposed) heard.ended(`exit code ${code ?? 'none'}`);
  });
  return () => {
    disposed = true;
    lines.close();
    child.kill();
  };
};

export const askProgram: Ask = (command, args) =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: answerLimitMs }, (error, output) => {
      resolve(error === null ? output : null);
    });
  });
