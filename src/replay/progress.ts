/** Shows how far a long run is, on standard error. */
export type Progress = {
  /** One more done, `total` in all if that is known. */
  readonly step: () => void;
  /** Clears the line. */
  readonly end: () => void;
};

/** How often the line is renewed, in milliseconds. */
const renewEvery = 250;

/** Silent unless standard error is a terminal, so that logs and pipes stay clean. */
export function startProgress(what: string, total: number | null): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let shownAt = 0;
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now - shownAt < renewEvery) return;
      shownAt = now;
      const of = total === null ? '' : ` of ${total}`;
      process.stderr.write(`\r\u001B[K${what}: ${done}${of}`);
    },
    end: () => {
      if (shownAt > 0) process.stderr.write('\r\u001B[K');
    }
  };
}
