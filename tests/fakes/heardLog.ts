import { createLog, type Log } from '../../src/main/system/log.ts';

/** A log that is read instead of written. */
export type HeardLog = Log & { readonly lines: readonly string[] };

export function heardLog(): HeardLog {
  const lines: string[] = [];
  const log = createLog(
    {
      info: (line) => void lines.push(`info ${line}`),
      warn: (line) => void lines.push(`warn ${line}`),
      error: (line) => void lines.push(`error ${line}`)
    },
    ''
  );
  return { ...log, lines };
}
