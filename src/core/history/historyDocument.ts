import type { DaySpan } from './calendar.ts';
import type { DatedSums } from './daySums.ts';
import { dayTotalsOf } from './dayTotals.ts';
import type { HistoryEvent, HistorySpan, MinuteRecord } from './records.ts';
import type { DayTotals } from './report.ts';

/**
 * The file that history is exported to: everything that is kept, as it is kept, and what each day adds up to. Its form is
 * documented in docs/export.md and docs/export.schema.json; a change that readers of the old form would misunderstand
 * raises `historyDocumentVersion`.
 */
export const historyDocumentFormat = 'plumbline-history';
export const historyDocumentVersion = 1;

export type HistoryDocument = {
  readonly format: typeof historyDocumentFormat;
  readonly version: typeof historyDocumentVersion;
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  /** The days that were asked for, both included; null: everything. */
  readonly range: DaySpan | null;
  readonly days: readonly DayTotals[];
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly HistoryEvent[];
};

/** @param days what the days of the span add up to, oldest first */
export function historyDocumentOf(
  { minutes, events }: HistorySpan,
  days: readonly DatedSums[],
  range: DaySpan | null,
  exportedAt: number
): HistoryDocument {
  return {
    format: historyDocumentFormat,
    version: historyDocumentVersion,
    exportedAt,
    range,
    days: days.map(dayTotalsOf),
    minutes,
    events
  };
}
