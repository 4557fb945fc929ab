import type { Moment } from '../../core/monitor/moment.ts';
import type { Disposer } from '../disposer.ts';

/** Time as main's services see it; a test gives its own. */
export type Timers = {
  readonly now: () => Moment;
  /** Calls once after so many milliseconds, unless disposed of. */
  readonly after: (milliseconds: number, call: () => void) => Disposer;
  readonly every: (milliseconds: number, call: () => void) => Disposer;
};

export const systemTimers: Timers = {
  now: () => ({ epochMs: Date.now(), seconds: performance.now() / 1000 }),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds);
    return () => clearInterval(timer);
  }
};
