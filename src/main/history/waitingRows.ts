import { mergeMinutes } from '../../core/history/minuteMerge.ts';
import type { MinuteRecord } from '../../core/history/records.ts';
import type { StoredEvent } from '../../core/history/storedEvent.ts';
import type { Log } from '../system/log.ts';

/** What is not written yet: the events of the minute under way, and everything while the file cannot be written. */
export type WaitingRows = {
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly StoredEvent[];
};

export const noneWaiting: WaitingRows = { minutes: [], events: [] };

export const waitingRules = {
  /** A day and a night of running without a break, and ten times the events of a busy day. */
  minutes: 1440,
  events: 2000
} as const;

/** Rows that wait go after those that are written; a minute that stands in both is one. */
export function withWaiting(
  written: readonly MinuteRecord[],
  waiting: readonly MinuteRecord[]
): readonly MinuteRecord[] {
  if (waiting.length === 0) return written;
  const byMinute = new Map(written.map((minute) => [minute.epochMinute, minute]));
  for (const minute of waiting) {
    const before = byMinute.get(minute.epochMinute);
    byMinute.set(minute.epochMinute, before === undefined ? minute : mergeMinutes(before, minute));
  }
  return [...byMinute.values()].toSorted((one, other) => one.epochMinute - other.epochMinute);
}

/** No more than memory should hold; the newest stay. */
export function dropOldest(waiting: WaitingRows, log: Log): WaitingRows {
  const minutes = waiting.minutes.slice(-waitingRules.minutes);
  const events = waiting.events.slice(-waitingRules.events);
  const dropped = waiting.minutes.length - minutes.length + waiting.events.length - events.length;
  if (dropped > 0) log.warn(`history: too much waits to be written, the oldest ${dropped} rows are dropped`);
  return { minutes, events };
}

/** Those of some local days. */
export function waitingOn(
  { minutes, events }: WaitingRows,
  isWanted: (date: string) => boolean
): WaitingRows {
  return {
    minutes: minutes.filter(({ date }) => isWanted(date)),
    events: events.filter(({ record }) => isWanted(record.date))
  };
}
