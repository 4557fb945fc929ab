import { type CommandResult, type ExitCode, exitCodeOf } from '../../core/cli/command.ts';
import type { Text } from '../../text/createText.ts';
import { sendCommand } from './commandClient.ts';
import type { ArgumentsReading } from './readArguments.ts';

/** What a command prints; `toError`: it goes to standard error. */
export type CommandOutput = {
  readonly words: string;
  readonly toError: boolean;
  readonly exitCode: ExitCode;
};

/** Carries out what the arguments ask for where that is not a start. Needs neither a display nor a window. */
export async function runCommand(
  reading: Exclude<ArgumentsReading, { kind: 'start' | 'tell' }>,
  address: string,
  text: Text,
  send: typeof sendCommand = sendCommand
): Promise<CommandOutput> {
  if (reading.kind === 'say') {
    return { words: reading.words, toError: reading.exitCode !== 0, exitCode: reading.exitCode };
  }
  const result = await send(address, reading.command);
  const exitCode = exitCodeOf(result);
  const asJson = reading.json && result.kind === 'answered' && result.reply.status !== null;
  const words = asJson ? JSON.stringify(result.reply.status) : resultWords(result, text);
  return { words, toError: exitCode !== 0, exitCode };
}

function resultWords(result: CommandResult, text: Text): string {
  if (result.kind !== 'answered') return text(`cli.${result.kind}`);
  const { outcome, words } = result.reply;
  return outcome === 'otherVersion' || outcome === 'notUnderstood' ? text('cli.otherVersion') : words;
}
