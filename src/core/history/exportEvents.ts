import type { Finding } from '../posture/verdict.ts';
import type { HistoryEvent } from './records.ts';
import { clockText, momentText } from './timeText.ts';

/** What a table of text holds; a number is written with a point, an absent value as nothing. */
export type Cell = string | number | null;

/** One row for each event; what a column means for each kind stands in docs/export.md. */
export const eventColumns = [
  'kind',
  'date',
  'time',
  'utc',
  'what',
  'outcome',
  'cause',
  'seconds',
  'ofSeconds',
  'details'
] as const;

type EventCells = Partial<Record<(typeof eventColumns)[number], Cell>>;

export function eventRow(event: HistoryEvent): readonly Cell[] {
  const cells: EventCells = { kind: event.kind, ...cellsOf(event) };
  return eventColumns.map((column) => cells[column] ?? null);
}

function cellsOf(event: HistoryEvent): EventCells {
  switch (event.kind) {
    case 'alert': {
      const { record } = event;
      return {
        ...whenOf(record, record.raisedAt),
        what: record.state,
        outcome: record.outcome,
        seconds: seconds(record.endedAt - record.raisedAt),
        ofSeconds: record.heldSeconds,
        details: record.findings.map(findingText).join(' ')
      };
    }
    case 'break': {
      const { record } = event;
      return {
        ...whenOf(record, record.at),
        what: record.breakKind,
        outcome: record.kind,
        cause: record.cause,
        seconds: Math.round(record.seconds),
        details: record.emergency ? 'emergency' : null
      };
    }
    case 'breathing': {
      const { record } = event;
      return {
        ...whenOf(record, record.startedAtEpochMs),
        what: record.done ? 'done' : 'notDone',
        outcome: record.how,
        seconds: Math.round(record.breathedSeconds),
        ofSeconds: Math.round(record.plannedSeconds)
      };
    }
    case 'checkIn': {
      const { record } = event;
      return {
        ...whenOf(record, record.atEpochMs),
        what: record.discomfort,
        details: [...record.harder, ...record.signs].join(' ')
      };
    }
    case 'cameraGap': {
      const { record } = event;
      return { ...whenOf(record, record.fromMs), cause: record.reason, seconds: Math.round(record.seconds) };
    }
    case 'pairing':
      return { date: event.record.date, utc: momentText(event.record.at), what: event.record.ruleId };
    case 'tipShown':
      return { date: event.record.date, what: event.record.tipId };
    default:
      return event satisfies never;
  }
}

function whenOf(
  { date, minuteOfDay }: { readonly date: string; readonly minuteOfDay: number },
  epochMs: number
): EventCells {
  return { date, time: clockText(minuteOfDay), utc: momentText(epochMs) };
}

/** `headDropCm=4.2`: a tenth is finer than the measure. */
function findingText({ measure, amount }: Finding): string {
  return `${measure}=${Math.round(amount * 10) / 10}`;
}

function seconds(ms: number): number {
  return Math.round(ms / 1000);
}
