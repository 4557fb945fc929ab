import type { MainLogger, NodeLogger } from 'electron-log';
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
  file.format = '[{y}-{m}-{d} {h}:{i}:{s}.{ms}] [{level}] {text}';
  terminal.level = false;
  return {
    info: (line) => logger.info(line),
    warn: (line) => logger.warn(line),
    error: (line) => logger.error(line)
  };
}
