/**
 * The clock that samples are stamped with, in seconds. It counts from the Unix epoch as the browser estimated it when
 * its process started and never follows later corrections of the system's clock, so it agrees between workers of
 * one window and does not go back. While the machine sleeps it may stand still (Linux, macOS) or run (Windows).
 *
 * Not the frames' own timestamps: they begin anew with each camera, and drivers are known to send zeros and jumps. For
 * seconds of posture the moment of arrival, late by a few milliseconds, is exact enough.
 * Source: https://www.w3.org/TR/hr-time-3/#sec-monotonic-clock
 * @param now such seconds of this worker
 * @param notBefore the last stamp of the worker before this one; even another estimate of the epoch continues there
 */
export function createSampleClock(now: () => number, notBefore: number): () => number {
  const offset = Math.max(0, notBefore - now());
  // A sum that rounds down would go back by a billionth.
  return () => Math.max(notBefore, now() + offset);
}
