import type { RangeReport } from '../../../../core/history/report.ts';
import type { Text } from '../../../../text/createText.ts';
import { momentOfDay } from '../../../../text/reportMoments.ts';
import type { TableContent } from '../chart/DataTable.tsx';

export const breakParts = ['taken', 'natural', 'skipped'] as const;
export type BreakPart = (typeof breakParts)[number];

/** Movement breaks of one day, and how often slow breathing was done. */
export type BreakBar = { readonly date: string; readonly breathing: number } & Readonly<
  Record<BreakPart, number>
>;

export function breakBars({ days }: Pick<RangeReport, 'days'>): readonly BreakBar[] {
  return days.map(({ date, totals }) => ({
    date,
    taken: totals?.movementBreaks.taken ?? 0,
    natural: totals?.movementBreaks.natural ?? 0,
    skipped: totals?.movementBreaks.skipped ?? 0,
    breathing: totals?.breathing.done ?? 0
  }));
}

export function breakBarsTable(text: Text, bars: readonly BreakBar[]): TableContent {
  return {
    columns: [
      text('report.days.column.day'),
      ...breakParts.map((part) => text(`report.breaks.${part}`)),
      text('report.figure.breathing')
    ],
    rows: bars.map((bar) => [
      text('report.day.short', { day: momentOfDay(bar.date) }),
      ...[...breakParts.map((part) => bar[part]), bar.breathing].map((count) =>
        text('report.count', { count })
      )
    ])
  };
}
