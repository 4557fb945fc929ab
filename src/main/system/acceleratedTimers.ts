import type { Disposer } from '../disposer.ts';
import type { Timers } from './timers.ts';

/** How often the accelerated clock is brought forward, in real milliseconds. */
export const acceleratedStepMs = 20;

/** Below this, wall and steady clock of the machine differ by rounding and by the slow correction of network time. */
const leapMsAtLeast = 1000;

type Due = {
  readonly id: number;
  readonly atMs: number;
  readonly everyMs: number | null;
  readonly call: () => void;
};

/** How many times as fast a day goes by. */
export type ClockRates = {
  readonly quiet: number;
  /** While a window is there that people, or tests, may do something about. */
  readonly onScreen: number;
};

/**
 * A clock that runs faster than the one it is made of, for trying out a working day in minutes. It moves in the steps
 * of its own timers: whoever ticks once a second sees one second pass, however busy the machine is. Where the machine's
 * wall clock leaps (it slept, or its clock was set), this one leaps as far.
 * @param isOnScreen asked before each step of the clock, never at once
 */
export function acceleratedTimers(
  timers: Timers,
  rates: ClockRates,
  isOnScreen: () => boolean
): Timers & { readonly dispose: Disposer } {
  const start = timers.now();
  let elapsedMs = 0;
  let leaptMs = 0;
  let lastId = 0;
  let dues: readonly Due[] = [];
  /** Since when the present rate holds, on the machine's clock and on this one. */
  let since = { seconds: start.seconds, elapsedMs: 0, rate: rates.quiet };

  const add = (waitMs: number, everyMs: number | null, call: () => void) => {
    lastId += 1;
    const id = lastId;
    dues = [...dues, { id, atMs: elapsedMs + waitMs, everyMs, call }];
    return () => {
      dues = dues.filter((due) => due.id !== id);
    };
  };

  const followRate = (): void => {
    const rate = isOnScreen() ? rates.onScreen : rates.quiet;
    if (rate === since.rate) return;
    const seconds = since.seconds + (elapsedMs - since.elapsedMs) / 1000 / since.rate;
    since = { seconds, elapsedMs, rate };
  };

  const followLeap = (at: ReturnType<Timers['now']>): void => {
    const leapMs = at.epochMs - start.epochMs - (at.seconds - start.seconds) * 1000;
    if (Math.abs(leapMs - leaptMs) >= leapMsAtLeast) leaptMs = leapMs;
  };

  const catchUp = (): void => {
    const at = timers.now();
    followLeap(at);
    for (;;) {
      followRate();
      const targetMs = since.elapsedMs + (at.seconds - since.seconds) * 1000 * since.rate;
      const [next] = dues
        .filter(({ atMs }) => atMs <= targetMs)
        .toSorted((one, other) => one.atMs - other.atMs || one.id - other.id);
      if (next === undefined) {
        elapsedMs = Math.max(elapsedMs, targetMs);
        return;
      }
      elapsedMs = Math.max(elapsedMs, next.atMs);
      dues = dues.flatMap((due) => {
        if (due.id !== next.id) return [due];
        return due.everyMs === null ? [] : [{ ...due, atMs: due.atMs + due.everyMs }];
      });
      next.call();
    }
  };

  return {
    dispose: timers.every(acceleratedStepMs, catchUp),
    now: () => ({
      epochMs: start.epochMs + elapsedMs + leaptMs,
      seconds: start.seconds + elapsedMs / 1000
    }),
    after: (milliseconds, call) => add(milliseconds, null, call),
    every: (milliseconds, call) => add(milliseconds, milliseconds, call)
  };
}
