/** Seconds on the page's own steady clock, from its opening. */
export function steadySeconds(): number {
  return performance.now() / 1000;
}
