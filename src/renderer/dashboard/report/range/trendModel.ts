import type { RangeReport } from '../../../../core/history/report.ts';
import type { Text } from '../../../../text/createText.ts';
import { formatDay, momentOfDay } from '../../../../text/reportMoments.ts';
import { formatPercent } from '../../../../text/reportWords.ts';
import type { TableContent } from '../chart/DataTable.tsx';
import type { Reading } from '../chart/readings.ts';

type Trend = RangeReport['trend'];

/** Days without enough to tell cannot be walked to: there is nothing to read. */
export function trendReadings(
  text: Text,
  trend: Trend,
  placeOf: (date: string) => number,
  width: number
): readonly Reading[] {
  return trend
    .filter(({ share }) => share !== null)
    .map(({ date, share, median }) => ({
      from: placeOf(date) - width / 2,
      to: placeOf(date) + width / 2,
      words: text('report.trend.read', {
        day: formatDay(text, date),
        percent: formatOrNone(text, share),
        median: formatOrNone(text, median)
      })
    }));
}

export function trendTable(text: Text, trend: Trend): TableContent {
  return {
    columns: [text('report.days.column.day'), text('report.column.upright'), text('report.column.median')],
    rows: trend
      .filter(({ share }) => share !== null)
      .map(({ date, share, median }) => [
        text('report.day.short', { day: momentOfDay(date) }),
        formatOrNone(text, share),
        formatOrNone(text, median)
      ])
  };
}

/** Where the axis begins: the quarter below the lowest day, with a little room under it. */
export function trendFloor(trend: Trend): number {
  const lowest = Math.min(1, ...trend.flatMap(({ share }) => share ?? []));
  return Math.min(0.75, Math.max(0, Math.floor((lowest - 0.05) * 4) / 4));
}

function formatOrNone(text: Text, share: number | null): string {
  return share === null ? text('report.none') : formatPercent(text, share);
}
