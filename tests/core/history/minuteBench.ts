import type { Reading } from '../../../src/core/breaks/localTime.ts';
import {
  minuteUnderWay,
  startMinuteRecorder,
  stepMinuteRecorder,
  type MinuteRecorderEvent
} from '../../../src/core/history/minuteRecorder.ts';
import { mergeMinutes } from '../../../src/core/history/minuteMerge.ts';
import type { Observed } from '../../../src/core/history/observed.ts';
import type { MinuteRecord } from '../../../src/core/history/records.ts';
import { localTime, utc, type Zone } from '../breaks/desk.ts';

export const seenUpright: Observed = {
  sight: { kind: 'judged', state: 'upright' },
  baselineId: 'desk',
  presence: 'present',
  asleep: false,
  sitting: true,
  unbrokenSittingSeconds: 0
};

/** A recorder on clocks of its own; nothing waits. */
export type MinuteBench = {
  readonly observe: (change: Partial<Observed>) => MinuteBench;
  /** Seconds pass, with a look at the end of each. */
  readonly pass: (seconds: number, change?: Partial<Observed>) => MinuteBench;
  /** Nothing runs; the steady clock goes on meanwhile on Windows only. */
  readonly standStill: (seconds: number, steady?: 'stops' | 'runs') => MinuteBench;
  readonly setClock: (bySeconds: number) => MinuteBench;
  readonly travel: (to: Zone) => MinuteBench;
  readonly end: () => MinuteBench;
  /** The process is gone without a word, and a new one begins after a while. */
  readonly kill: (goneSeconds: number) => MinuteBench;
  /** As they were closed. */
  readonly closed: readonly MinuteRecord[];
  /** As a store keeps them. */
  readonly kept: () => readonly MinuteRecord[];
  readonly underWay: () => MinuteRecord | null;
};

export function createMinuteBench(from = '2026-03-02T09:00:00Z', firstZone: Zone = utc): MinuteBench {
  let epochMs = Date.parse(from);
  let seconds = 500;
  let zone = firstZone;
  let observed = seenUpright;
  const closed: MinuteRecord[] = [];
  const reading = (): Reading => ({ epochMs, seconds, local: localTime(epochMs, zone) });
  let state = startMinuteRecorder(observed, reading());

  const send = (event: MinuteRecorderEvent): void => {
    const [next, effects] = stepMinuteRecorder(state, event, reading());
    state = next;
    for (const { minute } of effects) closed.push(minute);
  };
  const bench: MinuteBench = {
    closed,
    observe(change) {
      observed = { ...observed, ...change };
      send({ kind: 'observed', observed });
      return bench;
    },
    pass(length, change = {}) {
      bench.observe(change);
      for (let second = 1; second <= length; second += 1) {
        epochMs += 1000;
        seconds += 1;
        bench.observe({});
      }
      return bench;
    },
    standStill(length, steady = 'stops') {
      epochMs += length * 1000;
      if (steady === 'runs') seconds += length;
      return bench;
    },
    setClock(bySeconds) {
      epochMs += bySeconds * 1000;
      return bench;
    },
    travel(to) {
      zone = to;
      return bench;
    },
    end() {
      send({ kind: 'ended' });
      return bench;
    },
    kill(goneSeconds) {
      epochMs += goneSeconds * 1000;
      seconds = 0;
      state = startMinuteRecorder(observed, reading());
      return bench;
    },
    kept: () => keptOf(closed),
    underWay: () => minuteUnderWay(state)
  };
  return bench;
}

/** One record for each minute, as a store keeps them. */
export function keptOf(minutes: readonly MinuteRecord[]): readonly MinuteRecord[] {
  const kept = new Map<number, MinuteRecord>();
  for (const minute of minutes) {
    const before = kept.get(minute.epochMinute);
    kept.set(minute.epochMinute, before === undefined ? minute : mergeMinutes(before, minute));
  }
  return [...kept.values()].toSorted((one, other) => one.epochMinute - other.epochMinute);
}
