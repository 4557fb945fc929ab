import { z } from 'zod';
import { breakKinds } from '../../core/breaks/breakSettings.ts';
import { isCalendarDay } from '../../core/cli/calendarDay.ts';
import {
  type CommandReply,
  type CommandRequest,
  commandOutcomes,
  commandVersion
} from '../../core/cli/command.ts';
import { longestPauseMs } from '../../core/monitor/pause.ts';
import { pauseChoices, trayIcons } from '../../core/monitor/snapshot.ts';
import { jsonOrNull } from '../jsonOrNull.ts';

/** More than any line of ours has. Bytes. */
export const longestLine = 16 * 1024;

const length = z.union([
  z.enum(pauseChoices),
  z.strictObject({
    minutes: z
      .number()
      .int()
      .min(1)
      .max(longestPauseMs / 60_000)
  })
]);
const command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pause'), length }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('break'), breakKind: z.enum(breakKinds) }),
  z.strictObject({ kind: z.literal('breathe') }),
  z.strictObject({ kind: z.literal('report'), date: z.string().refine(isCalendarDay).nullable() }),
  z.strictObject({ kind: z.literal('status') })
]);
const anyRequest = z.object({ version: z.number() });
const request: z.ZodType<CommandRequest> = z.strictObject({ version: z.literal(commandVersion), command });

const seconds = z.number();
const breakKind = z.enum(breakKinds);
/** A newer program may tell more; what it tells beyond this is left out. */
const reply: z.ZodType<CommandReply> = z.object({
  version: z.number(),
  outcome: z.enum(commandOutcomes),
  words: z.string(),
  status: z
    .object({
      version: z.string(),
      state: z.enum(trayIcons),
      paused: z.boolean(),
      pausedUntil: z.number().nullable(),
      watching: z.boolean(),
      alert: z.boolean(),
      sittingSeconds: seconds.nullable(),
      break: z.object({ kind: breakKind, secondsLeft: seconds }).nullable(),
      nextBreak: z.object({ kind: breakKind, inSeconds: seconds }).nullable(),
      breathing: z.boolean()
    })
    .nullable()
});

export type RequestReading =
  | { readonly kind: 'request'; readonly request: CommandRequest }
  | { readonly kind: 'otherVersion' }
  | { readonly kind: 'notUnderstood' };

/** Reads the line that the command line sent. */
export function readRequest(line: string): RequestReading {
  const value = jsonOrNull(line);
  const whole = request.safeParse(value);
  if (whole.success) return { kind: 'request', request: whole.data };
  const any = anyRequest.safeParse(value);
  return { kind: any.success && any.data.version !== commandVersion ? 'otherVersion' : 'notUnderstood' };
}

/** Reads the line that the running program answered; null where it is none. */
export function readReply(line: string): CommandReply | null {
  const read = reply.safeParse(jsonOrNull(line));
  return read.success ? read.data : null;
}
