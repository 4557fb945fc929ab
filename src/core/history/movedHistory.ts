import { addDays } from './calendar.ts';
import type { HistoryEvent, HistorySpan, MinuteRecord } from './records.ts';

/** Epoch milliseconds of a time of a local day, in the time zone of now. */
export type EpochMsAt = (date: string, minuteOfDay: number) => number;

const msPerMinute = 60_000;

/**
 * The same days at another place of the calendar, at the same times of the wall clock.
 * @param byDays whole days; a multiple of seven keeps the weekdays
 */
export function movedHistory(
  { minutes, events }: HistorySpan,
  byDays: number,
  epochMsAt: EpochMsAt
): HistorySpan {
  return {
    minutes: minutes.map((minute) => movedMinute(minute, byDays, epochMsAt)),
    events: events.map((event) => movedEvent(event, byDays, epochMsAt))
  };
}

function movedMinute(minute: MinuteRecord, byDays: number, epochMsAt: EpochMsAt): MinuteRecord {
  const date = addDays(minute.date, byDays);
  return { ...minute, date, epochMinute: Math.floor(epochMsAt(date, minute.minuteOfDay) / msPerMinute) };
}

function movedEvent(event: HistoryEvent, byDays: number, epochMsAt: EpochMsAt): HistoryEvent {
  /** Where the event's own minute goes, and by how much everything in it with it. */
  const moved = (
    { date, minuteOfDay }: { readonly date: string; readonly minuteOfDay: number },
    epochMs: number
  ): { readonly date: string; readonly byMs: number } => {
    const to = addDays(date, byDays);
    return { date: to, byMs: epochMsAt(to, minuteOfDay) - Math.floor(epochMs / msPerMinute) * msPerMinute };
  };
  switch (event.kind) {
    case 'alert': {
      const { record } = event;
      const { date, byMs } = moved(record, record.raisedAt);
      const [raisedAt, endedAt] = [record.raisedAt + byMs, record.endedAt + byMs];
      return { kind: 'alert', record: { ...record, date, raisedAt, endedAt } };
    }
    case 'break': {
      const { record } = event;
      const { date, byMs } = moved(record, record.at);
      return { kind: 'break', record: { ...record, date, at: record.at + byMs } };
    }
    case 'breathing': {
      const { record } = event;
      const { date, byMs } = moved(record, record.startedAtEpochMs);
      const startedAtEpochMs = record.startedAtEpochMs + byMs;
      return { kind: 'breathing', record: { ...record, date, startedAtEpochMs } };
    }
    case 'checkIn': {
      const { record } = event;
      const { date, byMs } = moved(record, record.atEpochMs);
      return { kind: 'checkIn', record: { ...record, date, atEpochMs: record.atEpochMs + byMs } };
    }
    case 'cameraGap': {
      const { record } = event;
      const { date, byMs } = moved(record, record.fromMs);
      const [fromMs, toMs] = [record.fromMs + byMs, record.toMs + byMs];
      return { kind: 'cameraGap', record: { ...record, date, fromMs, toMs } };
    }
    case 'pairing': {
      const { record } = event;
      const date = addDays(record.date, byDays);
      // It carries no time of the day; noon of both days tells how far they are apart.
      const byMs = epochMsAt(date, 720) - epochMsAt(record.date, 720);
      return { kind: 'pairing', record: { ...record, date, at: record.at + byMs } };
    }
    case 'tipShown': {
      const { record } = event;
      return { kind: 'tipShown', record: { ...record, date: addDays(record.date, byDays) } };
    }
    default:
      return event satisfies never;
  }
}

/** When an event was known, epoch milliseconds; null where only its day is. */
export function momentOfEvent(event: HistoryEvent): number | null {
  switch (event.kind) {
    case 'alert':
      return event.record.endedAt;
    case 'break':
    case 'pairing':
      return event.record.at;
    case 'breathing':
      return event.record.startedAtEpochMs + event.record.breathedSeconds * 1000;
    case 'checkIn':
      return event.record.atEpochMs;
    case 'cameraGap':
      return event.record.toMs;
    case 'tipShown':
      return null;
    default:
      return event satisfies never;
  }
}
