import type { Disposer } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';
import type { ProgramName } from './programPlaces.ts';
import type { Programs } from './programs.ts';

/** Waits before a program that ended is started again, doubling; milliseconds. */
export const keptProgramRules = {
  firstWaitMs: 5000,
  longestWaitMs: 10 * 60_000,
  /** One that ran this long was sound: its end begins with the shortest wait again. */
  soundAfterSeconds: 60
} as const;

export type KeptProgramParts = {
  readonly programs: Pick<Programs, 'follow'>;
  readonly timers: Pick<Timers, 'now' | 'after'>;
  readonly name: ProgramName;
  readonly args: readonly string[];
  readonly line: (line: string) => void;
  /** It runs from now on, again or for the first time. */
  readonly began: () => void;
  readonly ended: (why: string) => void;
};

/** Keeps a program of the desktop running that tells of changes, until it is disposed of. */
export function keepProgram(parts: KeptProgramParts): Disposer {
  const { firstWaitMs, longestWaitMs, soundAfterSeconds } = keptProgramRules;
  let disposed = false;
  let waitMs: number = firstWaitMs;
  let stop: Disposer = () => undefined;

  const run = (): void => {
    const beganSeconds = parts.timers.now().seconds;
    stop = parts.programs.follow(parts.name, parts.args, {
      line: (line) => {
        if (!disposed) parts.line(line);
      },
      ended: (why) => {
        if (disposed) return;
        if (parts.timers.now().seconds - beganSeconds >= soundAfterSeconds) waitMs = firstWaitMs;
        stop = parts.timers.after(waitMs, run);
        waitMs = Math.min(longestWaitMs, waitMs * 2);
        parts.ended(why);
      }
    });
    parts.began();
  };

  run();
  return () => {
    disposed = true;
    stop();
  };
}
