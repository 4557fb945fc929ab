import type { MainLogger, NodeLogger } from 'electron-log';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LogSink } from './log.ts';

/** With the one from before, at most twice this is kept. */
const largestBytes = 1024 * 1024;

/**
 * Writes the log to `main.log` in a folder; a full file becomes `main.old.log`. Nothing goes to the terminal.
 * @param logger electron-log's own, from outside
 */
export function openLogFile(logger: NodeLogger | MainLogger, folder: string): LogSink {
  const { file, console: terminal } = logger.transports;
  file.resolvePathFn = () => join(folder, 'main.log');
  file.maxSize = largestBytes;
  // Only the user's own account reads it.
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.format = '[{y}-{m}-{d} {h}:{i}:{s}.{ms}] [{level}] {text}';
  terminal.level = false;
  // Where the file cannot be written electron-log would say so in the terminal, level or not, with the user's name in it.
  terminal.writeFn = () => undefined;
  // electron-log makes the folder once. Somebody who tidies up while Plumbline runs would have no log until it quits.
  const write = (line: string, into: (line: string) => void): void => {
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      // There is nowhere to say it: electron-log lives without its file as well.
    }
    into(line);
  };
  return {
    info: (line) => write(line, (text) => logger.info(text)),
    warn: (line) => write(line, (text) => logger.warn(text)),
    error: (line) => write(line, (text) => logger.error(text))
  };
}
