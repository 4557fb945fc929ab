import { createHook } from 'node:async_hooks';
import type { CountedTimers } from './countedTimers.ts';

/**
 * Loaded into main before the app: counts what wakes it by time. Timers that were not set by the app, such as the
 * stand-in's own, are left out.
 */

const fired = new Map<string, number>();
const set = new Map<number, { readonly place: string; readonly everyMs: number | null }>();

/** Functions of the app on the way to the timer: one that fires and is set anew by the same is the same one. */
const framesOfPlace = 3;

createHook({
  init: (id, type, _cause, timer) => {
    if (type !== 'Timeout') return;
    const frames = (new Error().stack ?? '').split('\n').filter((line) => line.includes('/out/main/'));
    if (frames.length === 0) return;
    // Node's own mark of an interval, there for as long as there have been any.
    const everyMs: unknown = Reflect.get(timer, '_repeat');
    const place = frames
      .slice(0, framesOfPlace)
      .map((line) => line.trim())
      .join(' ');
    set.set(id, { place, everyMs: typeof everyMs === 'number' ? everyMs : null });
  },
  before: (id) => {
    const place = set.get(id)?.place;
    if (place !== undefined) fired.set(place, (fired.get(place) ?? 0) + 1);
  },
  destroy: (id) => {
    set.delete(id);
  }
}).enable();

const counted: CountedTimers = {
  get fired() {
    return Object.fromEntries(fired);
  },
  get repeating() {
    return [...set.values()].flatMap(({ place, everyMs }) => (everyMs === null ? [] : [{ place, everyMs }]));
  }
};
Reflect.set(globalThis, 'countedTimers', counted);
