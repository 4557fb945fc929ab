import type { Log } from './log.ts';

/** The part of Node's `process` that is used. */
export type ErrorSource = {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (cause: unknown) => void): unknown;
};

export type LastResortParts = {
  readonly source: ErrorSource;
  readonly log: Log;
  /** Tells the user that Plumbline ends, and where the log lies. */
  readonly tell: () => void;
  /** Ends the process at once, and with it every window and the camera. */
  readonly exit: (code: number) => void;
};

/** Says once that something unforeseen happened, and ends the program. */
export type GiveUp = (cause: unknown) => void;

/**
 * What happens to errors that nobody expected. After an exception it is not known any more what holds: the program says so
 * and ends, rather than watch on wrongly; what must outlive it is in files by then. A promise that fails without anybody
 * listening leaves the state whole, as every step of it is taken at once: that is written down, and life goes on. Without
 * a listener Electron would only print it where nobody looks.
 * Source: https://github.com/electron/electron/pull/37464
 */
export function createLastResort({ source, log, tell, exit }: LastResortParts): GiveUp {
  let over = false;
  const giveUp: GiveUp = (cause) => {
    // A box that waits for its click lets other errors come; one box is enough.
    if (over) return;
    over = true;
    try {
      log.error('unexpected error', cause);
      tell();
    } finally {
      exit(1);
    }
  };
  source.on('uncaughtException', giveUp);
  source.on('unhandledRejection', (cause) => log.error('a promise failed and nobody listened', cause));
  return giveUp;
}
