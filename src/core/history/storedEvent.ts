import type { HistoryEvent } from './records.ts';

/** What is written down as it happens; check-ins have a file of their own. */
export type StoredEvent = Exclude<HistoryEvent, { readonly kind: 'checkIn' }>;

/**
 * The moment by which events of a day are in order, epoch milliseconds: when it began where it took its time; null where
 * only the day is known.
 */
export function beganAt(event: StoredEvent): number | null {
  switch (event.kind) {
    case 'alert':
      return event.record.raisedAt;
    case 'break':
    case 'pairing':
      return event.record.at;
    case 'tipShown':
      return null;
    case 'breathing':
      return event.record.startedAtEpochMs;
    case 'cameraGap':
      return event.record.fromMs;
    default:
      return event satisfies never;
  }
}
