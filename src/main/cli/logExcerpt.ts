/** What a diagnosis tells of the log. */
export type LogExcerpt = {
  /** The last errors and warnings, oldest first; the lines of a stack stay with theirs. */
  readonly troubles: readonly string[];
  /** The last states of the camera. */
  readonly cameraStates: readonly string[];
  /** How long the last starts took. */
  readonly starts: readonly string[];
};

export const logExcerptRules = { troubles: 20, cameraStates: 5, starts: 5, linesOfStack: 12 } as const;

/** As `openLogFile` writes it: time, level (padded), words. */
const entryStart = /^\[[\d-]{10} [\d:.]{12}\] \[(?<level>\w+)\] +(?<words>.*)$/u;

export function logExcerpt(log: string): LogExcerpt {
  const entries: { readonly level: string; readonly words: string; readonly lines: string[] }[] = [];
  for (const line of log.split(/\r?\n/u)) {
    const groups = entryStart.exec(line)?.groups;
    if (groups === undefined) {
      const lines = entries.at(-1)?.lines;
      if (line !== '' && lines !== undefined && lines.length < logExcerptRules.linesOfStack) lines.push(line);
    } else {
      entries.push({ level: groups['level'] ?? '', words: groups['words'] ?? '', lines: [line] });
    }
  }
  const last = (count: number, fits: (entry: (typeof entries)[number]) => boolean): readonly string[] =>
    entries
      .filter(fits)
      .slice(-count)
      .map(({ lines }) => lines.join('\n'));
  return {
    troubles: last(logExcerptRules.troubles, ({ level }) => level === 'error' || level === 'warn'),
    cameraStates: last(logExcerptRules.cameraStates, ({ words }) => words.startsWith('camera: ')),
    starts: last(logExcerptRules.starts, ({ words }) => words.startsWith('start: '))
  };
}
