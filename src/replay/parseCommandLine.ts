import { CommanderError, type Command } from 'commander';
import { BadInput } from './badInput.ts';

/**
 * Parses the arguments; a mistake becomes `BadInput`, so that it ends like any other bad input.
 * @returns false when there is nothing left to do, because help was asked for and printed
 */
export function parseCommandLine(command: Command, argv: readonly string[]): boolean {
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  try {
    command.parse(argv);
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    // Commander puts its guess at what was meant on a line of its own.
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    throw new BadInput(`${message}. Try --help.`, { cause: error });
  }
}
