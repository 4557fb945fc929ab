/**
 * Lays the detector's clock over the steady clock of main. Frame timestamps start anew with each camera start and
 * each detector window; posture needs one clock that never goes back.
 */
export type SampleClock = {
  /** Steady seconds minus sample seconds, or null before the first sample. */
  readonly offsetSeconds: number | null;
  readonly lastSeconds: number;
};

/**
 * A frame is at most about a second on its way. Beyond this the two clocks have lost each other (a restart, a
 * suspended machine) and the offset is taken anew.
 */
export const lostSeconds = 3;

/**
 * No frame comes from the future: beyond this the offset was taken from a frame that was held up. Frames that waited in a queue while
 * the machine slept come all at once; without this limit they would be spread over seconds that nobody has seen yet.
 */
export const aheadSeconds = 0.5;

export const freshSampleClock: SampleClock = { offsetSeconds: null, lastSeconds: Number.NEGATIVE_INFINITY };

/**
 * The steady time of a sample.
 * @param sampleSeconds the sample's own timestamp
 * @param nowSeconds the steady clock when the sample arrived
 * @returns null for a sample that is not newer than the one before: it must not be judged twice
 */
export function placeSample(
  clock: SampleClock,
  sampleSeconds: number,
  nowSeconds: number
): { readonly clock: SampleClock; readonly seconds: number } | null {
  const kept = clock.offsetSeconds === null ? null : sampleSeconds + clock.offsetSeconds;
  const lost = kept === null || nowSeconds - kept > lostSeconds || kept - nowSeconds > aheadSeconds;
  const seconds = lost ? nowSeconds : kept;
  if (seconds <= clock.lastSeconds) return null;
  return { clock: { offsetSeconds: seconds - sampleSeconds, lastSeconds: seconds }, seconds };
}
