import { withoutHome } from './withoutHome.ts';

/**
 * What main writes down for support. Never a measure, a landmark, a picture, a device name or anything that a window
 * sent: only what happened, to which part, and an error's own text.
 */
export type Log = {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string, error?: unknown) => void;
};

/** The part of electron-log that is used; given from outside so that tests read what would be written. */
export type LogSink = {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
};

/**
 * A log whose lines name no person: the home folder, which holds the user's name, is written as `~`.
 * @param home the home folder, from outside
 */
export function createLog(sink: LogSink, home: string): Log {
  const anonymous = (line: string): string => withoutHome(line, home);
  return {
    info: (message) => sink.info(anonymous(message)),
    warn: (message) => sink.warn(anonymous(message)),
    error: (message, error) =>
      sink.error(anonymous(error === undefined ? message : `${message}: ${errorText(error)}`))
  };
}

/** An error in words: its stack where it has one. */
export function errorText(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  return typeof error === 'string' ? error : 'unknown error';
}
