import type { BreakKind } from '../breaks/breakSettings.ts';
import type { PauseLength } from '../monitor/snapshot.ts';
import type { CommandStatus } from './commandStatus.ts';

/** What the command line asks of the Plumbline that runs. */
export type Command =
  | { readonly kind: 'pause'; readonly length: PauseLength }
  | { readonly kind: 'resume' }
  | { readonly kind: 'break'; readonly breakKind: BreakKind }
  | { readonly kind: 'breathe' }
  /** `YYYY-MM-DD`; null: today. */
  | { readonly kind: 'report'; readonly date: string | null }
  | { readonly kind: 'status' };

/** One line each way. The version changes when an older side could no longer understand the other. */
export const commandVersion = 1;
export type CommandRequest = { readonly version: typeof commandVersion; readonly command: Command };

/** `forbidden`: a policy turned that part off. */
export const commandOutcomes = ['done', 'notNow', 'forbidden', 'notUnderstood', 'otherVersion'] as const;
export type CommandOutcome = (typeof commandOutcomes)[number];

export type CommandReply = {
  readonly version: number;
  readonly outcome: CommandOutcome;
  /** What to say, in the language of the Plumbline that runs; one line or several. */
  readonly words: string;
  /** To a `status` that was done. */
  readonly status: CommandStatus | null;
};

/** What became of a command, as far as the side that asked can know. */
export type CommandResult =
  | { readonly kind: 'answered'; readonly reply: CommandReply }
  /** Nobody listens. */
  | { readonly kind: 'notRunning' }
  /** Somebody listens and said nothing, or nothing that could be understood. */
  | { readonly kind: 'noAnswer' };

/** The exit codes of the program; documented, so they never change their meaning. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notRunning: 3, policyFault: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(result: CommandResult): ExitCode {
  if (result.kind === 'notRunning') return exitCodes.notRunning;
  return result.kind === 'answered' && result.reply.outcome === 'done' ? exitCodes.done : exitCodes.failed;
}
