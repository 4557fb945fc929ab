import type { Moment } from '../monitor/moment.ts';

/** What became of the time between two readings. */
export type TimePassed = {
  /** Seconds that the program ran through and may count. */
  readonly livedSeconds: number;
  /** Seconds that the machine slept. */
  readonly sleptSeconds: number;
  /** Time passed that was neither seen nor slept for sure: it counts for nothing, and nobody is surprised after it. */
  readonly unseen: boolean;
  /**
   * How far the wall clock moved against the steady one: a clock that was set, or a sleep that no event told of yet.
   * Zero in the ordinary case.
   */
  readonly wallJumpSeconds: number;
};

export const timePassedRules = {
  /** The shell ticks once a second; a busy machine may be late, but a program that was silent for longer did not run. */
  longestStepSeconds: 30,
  /** A program that was silent for this long was asleep with its machine, whether or not an event said so. */
  certainSleepSeconds: 120,
  /** Below this, wall and steady clock differ by rounding and by the slow correction of network time. */
  wallJumpSeconds: 5
} as const;

export const noTimePassed: TimePassed = {
  livedSeconds: 0,
  sleptSeconds: 0,
  unseen: false,
  wallJumpSeconds: 0
};

/**
 * Sorts the time between two readings into lived, slept and unseen.
 *
 * The steady clock stops during sleep on macOS and Linux and runs on under Windows; the wall clock always runs on but
 * can be set. So a known sleep lasted as long as the further of the two went, and awake time is the steady clock's.
 * @param asleep whether the machine is known to have slept since `last`
 */
export function timePassed(last: Moment, at: Moment, asleep: boolean): TimePassed {
  const { longestStepSeconds, certainSleepSeconds, wallJumpSeconds } = timePassedRules;
  const steady = at.seconds - last.seconds;
  const wall = (at.epochMs - last.epochMs) / 1000;
  const jumped = Math.abs(wall - steady) > wallJumpSeconds;
  if (asleep) {
    const sleptSeconds = jumped ? Math.max(steady, wall, 0) : Math.max(steady, 0);
    return { ...noTimePassed, sleptSeconds };
  }
  // A steady clock that went back is another run's: nothing of the time between can be known.
  if (steady < 0) return { ...noTimePassed, unseen: true };
  if (steady >= certainSleepSeconds) return { ...noTimePassed, sleptSeconds: steady };
  if (steady > longestStepSeconds) return { ...noTimePassed, unseen: true };
  if (!jumped) return { ...noTimePassed, livedSeconds: steady };
  return { livedSeconds: steady, sleptSeconds: 0, unseen: true, wallJumpSeconds: wall - steady };
}
