import type { TrialOptions } from '../cli/commandLine.ts';
import type { Disposer } from '../disposer.ts';
import { acceleratedTimers } from './acceleratedTimers.ts';
import type { Timers } from './timers.ts';

/** The clock of breaks, breathing and history: the machine's own, unless a trial lets the day pass faster. */
export type DayClock = { readonly timers: Timers; readonly dispose: Disposer };

/** @param isOnScreen a window is to be seen that a person has to have time for */
export function createDayClock(
  timers: Timers,
  { clockRate, screenClockRate }: TrialOptions,
  isOnScreen: () => boolean
): DayClock {
  if (clockRate === 1) return { timers, dispose: () => undefined };
  const rates = { quiet: clockRate, onScreen: screenClockRate ?? clockRate };
  const fast = acceleratedTimers(timers, rates, isOnScreen);
  return { timers: fast, dispose: fast.dispose };
}
