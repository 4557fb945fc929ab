import { describeError } from '../engine/describeError.ts';
import { BadInput, Failure } from './badInput.ts';

export const exitCodes = { success: 0, failure: 1, badInput: 2 } as const;

/**
 * Runs a command and turns whatever it throws into one line on standard error and an exit code: 2 for bad input,
 * 1 for a failure. A reader that leaves early (`… | head`) ends the command quietly.
 */
export async function runCommand(name: string, command: () => Promise<void>): Promise<void> {
  process.stdout.on('error', leaveWhenUnread);
  process.stderr.on('error', leaveWhenUnread);
  try {
    await command();
  } catch (error) {
    if (error instanceof BadInput) complain(name, error.message, exitCodes.badInput);
    else if (error instanceof Failure) complain(name, error.message, exitCodes.failure);
    else complain(name, `unexpected: ${describeError(error)}`, exitCodes.failure);
  }
}

/** Writes one line to standard output, waiting while the reader is slower than we are. */
export async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
  });
}

function complain(name: string, message: string, exitCode: number): void {
  process.stderr.write(`${name}: ${message}\n`);
  process.exitCode = exitCode;
}

function leaveWhenUnread(error: NodeJS.ErrnoException): void {
  // A closed pipe is the reader saying "enough".
  process.exit(error.code === 'EPIPE' ? exitCodes.success : exitCodes.failure);
}
