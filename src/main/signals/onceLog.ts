import type { Log } from '../system/log.ts';

/** Says once for each source that it cannot be read, and why; looks go on quietly. */
export type OnceLog = (source: string, why: string) => void;

export function createOnceLog(log: Log): OnceLog {
  const said = new Set<string>();
  return (source, why) => {
    if (said.has(source)) return;
    said.add(source);
    log.info(`signals: ${source} cannot be read here (${why})`);
  };
}
