import type { Disposer } from '../disposer.ts';
import type { Timers } from './timers.ts';

/** How often the accelerated clock is brought forward, in real milliseconds. */
export const acceleratedStepMs = 20;

type Due = {
  readonly id: number;
  readonly atMs: number;
  readonly everyMs: number | null;
  readonly call: () => void;
};

/**
 * A clock that runs `rate` times as fast as the one it is made of, for trying out a working day in minutes. It moves
 * in the steps of its own timers: whoever ticks once a second sees one second pass, however busy the machine is.
 */
export function acceleratedTimers(timers: Timers, rate: number): Timers & { readonly dispose: Disposer } {
  const start = timers.now();
  let elapsedMs = 0;
  let lastId = 0;
  let dues: readonly Due[] = [];

  const add = (waitMs: number, everyMs: number | null, call: () => void) => {
    lastId += 1;
    const id = lastId;
    dues = [...dues, { id, atMs: elapsedMs + waitMs, everyMs, call }];
    return () => {
      dues = dues.filter((due) => due.id !== id);
    };
  };

  const catchUp = (): void => {
    const targetMs = (timers.now().seconds - start.seconds) * 1000 * rate;
    for (;;) {
      const [next] = dues
        .filter(({ atMs }) => atMs <= targetMs)
        .toSorted((one, other) => one.atMs - other.atMs || one.id - other.id);
      if (next === undefined) break;
      elapsedMs = Math.max(elapsedMs, next.atMs);
      dues = dues.flatMap((due) => {
        if (due.id !== next.id) return [due];
        return due.everyMs === null ? [] : [{ ...due, atMs: due.atMs + due.everyMs }];
      });
      next.call();
    }
    elapsedMs = Math.max(elapsedMs, targetMs);
  };

  return {
    dispose: timers.every(acceleratedStepMs, catchUp),
    now: () => ({ epochMs: start.epochMs + elapsedMs, seconds: start.seconds + elapsedMs / 1000 }),
    after: (milliseconds, call) => add(milliseconds, null, call),
    every: (milliseconds, call) => add(milliseconds, milliseconds, call)
  };
}
