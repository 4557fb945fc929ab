import type { Disposer } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';

/** A fact of the system that is followed: the listener hears the first value and then each change. */
export type SignalPort<Value> = { readonly start: (listener: (value: Value) => void) => Disposer };

export type PollParts<Value> = {
  readonly timers: Pick<Timers, 'after'>;
  /** Answers with the value, `unknown` where it cannot be read. */
  readonly read: () => Promise<Value> | Value;
  readonly same: (one: Value, other: Value) => boolean;
  /** Milliseconds until the next look. */
  readonly waitMs: (value: Value, changed: boolean) => number;
  /** Stands for a read that threw; none of ours should. */
  readonly unknown: Value;
};

export type Poll = {
  /** Looks now instead of at the appointed time; while a look is under way, right after it. */
  readonly lookNow: () => void;
  readonly dispose: Disposer;
};

/** No look follows the end of another one sooner than this. */
export const shortestWaitMs = 700;

/** Looks again and again, one look at a time, the next one counted from the end of the last. */
export function startPoll<Value>(parts: PollParts<Value>, listener: (value: Value) => void): Poll {
  const { timers, read, same, waitMs } = parts;
  let disposed = false;
  let looking = false;
  let again = { soon: false };
  let last: { readonly value: Value } | null = null;
  let cancel: Disposer = () => undefined;

  const look = async (): Promise<void> => {
    looking = true;
    const asked = { soon: false };
    again = asked;
    const value = await readSafely(read, parts.unknown);
    looking = false;
    if (disposed) return;
    const changed = last === null || !same(last.value, value);
    last = { value };
    const wait = Math.max(shortestWaitMs, asked.soon ? shortestWaitMs : waitMs(value, changed));
    cancel = timers.after(wait, () => void look());
    if (changed) listener(value);
  };

  void look();
  return {
    lookNow: () => {
      if (disposed) return;
      if (looking) {
        again.soon = true;
        return;
      }
      cancel();
      void look();
    },
    dispose: () => {
      disposed = true;
      cancel();
    }
  };
}

/** A port that only polls. */
export function pollPort<Value>(parts: PollParts<Value>): SignalPort<Value> {
  return { start: (listener) => startPoll(parts, listener).dispose };
}

/** A port for what this system never tells. */
export function silentPort<Value>(unknown: Value): SignalPort<Value> {
  return {
    start: (listener) => {
      listener(unknown);
      return () => undefined;
    }
  };
}

/** Lets through what differs from the value before. */
export function onlyChanges<Value>(
  same: (one: Value, other: Value) => boolean,
  listener: (value: Value) => void
): (value: Value) => void {
  let last: { readonly value: Value } | null = null;
  return (value) => {
    if (last !== null && same(last.value, value)) return;
    last = { value };
    listener(value);
  };
}

async function readSafely<Value>(read: () => Promise<Value> | Value, unknown: Value): Promise<Value> {
  try {
    return await read();
  } catch {
    return unknown;
  }
}
