/**
 * When something happened, on both clocks. What a person reads or what must outlive a restart uses the wall clock;
 * every wait inside one run uses the steady one, which no time zone, clock correction or user can move.
 */
export type Moment = {
  /** Wall clock, milliseconds since 1970 (UTC). */
  readonly epochMs: number;
  /** Steady clock, seconds since some fixed moment of this run; never goes back. */
  readonly seconds: number;
};
