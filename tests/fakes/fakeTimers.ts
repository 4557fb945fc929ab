import type { Timers } from '../../src/main/system/timers.ts';

/** Timers on a clock that a test moves. */
export type FakeTimers = Timers & {
  /** Lets time go by, calling what falls due in its order. */
  readonly pass: (milliseconds: number) => void;
  readonly pending: () => number;
};

type Due = { readonly id: number; atMs: number; readonly everyMs: number | null; readonly call: () => void };

/** The wall clock when a fake clock begins. */
export const fakeStartMs = Date.UTC(2026, 6, 17, 8);

export function fakeTimers(): FakeTimers {
  let nowMs = 0;
  let lastId = 0;
  let dues: Due[] = [];

  const add = (waitMs: number, everyMs: number | null, call: () => void) => {
    lastId += 1;
    const id = lastId;
    dues.push({ id, atMs: nowMs + waitMs, everyMs, call });
    return () => {
      dues = dues.filter((due) => due.id !== id);
    };
  };

  return {
    now: () => ({ epochMs: fakeStartMs + nowMs, seconds: nowMs / 1000 }),
    after: (milliseconds, call) => add(milliseconds, null, call),
    every: (milliseconds, call) => add(milliseconds, milliseconds, call),
    pending: () => dues.length,
    pass: (milliseconds) => {
      const endMs = nowMs + milliseconds;
      for (;;) {
        const [next] = dues
          .filter(({ atMs }) => atMs <= endMs)
          .toSorted((one, other) => one.atMs - other.atMs);
        if (next === undefined) break;
        nowMs = next.atMs;
        if (next.everyMs === null) dues = dues.filter(({ id }) => id !== next.id);
        else next.atMs += next.everyMs;
        next.call();
      }
      nowMs = endMs;
    }
  };
}
