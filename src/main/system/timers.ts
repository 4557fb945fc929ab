import type { Moment } from '../../core/monitor/moment.ts';
import type { Disposer } from '../disposer.ts';

/** Time as main's services see it; a test gives its own. */
export type Timers = {
  readonly now: () => Moment;
  /** Calls once after so many milliseconds, unless disposed of. */
  readonly after: (milliseconds: number, call: () => void) => Disposer;
  /** Calls again and again, for the first time after so many milliseconds at most. */
  readonly every: (milliseconds: number, call: () => void) => Disposer;
};

export const systemTimers: Timers = {
  now: () => ({ epochMs: Date.now(), seconds: performance.now() / 1000 }),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  every: createSharedBeats((milliseconds, call) => {
    const timer = setInterval(call, milliseconds);
    return () => clearInterval(timer);
  })
};

/**
 * Whoever wishes for the same period is called at the same moments, in the order of wishing. Timers of their own would
 * drift apart by what each call takes, and the processor be woken for each of them.
 */
export function createSharedBeats(start: Timers['every']): Timers['every'] {
  const beats = new Map<
    number,
    { readonly calls: Set<{ readonly call: () => void }>; readonly stop: Disposer }
  >();
  return (milliseconds, call) => {
    const beat = beats.get(milliseconds) ?? startBeat(start, milliseconds);
    beats.set(milliseconds, beat);
    const mine = { call };
    beat.calls.add(mine);
    return () => {
      if (!beat.calls.delete(mine) || beat.calls.size > 0) return;
      beat.stop();
      beats.delete(milliseconds);
    };
  };
}

function startBeat(start: Timers['every'], milliseconds: number) {
  const calls = new Set<{ readonly call: () => void }>();
  const stop = start(milliseconds, () => {
    const due = [...calls];
    for (const each of due) {
      // Not one that a call before it took back.
      if (calls.has(each)) callAlone(each.call);
    }
  });
  return { calls, stop };
}

/** What it throws is an error of the process, as if its timer were its own, and keeps no other from being called. */
function callAlone(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
