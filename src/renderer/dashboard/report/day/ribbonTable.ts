import type { DayReport } from '../../../../core/history/report.ts';
import type { Text } from '../../../../text/createText.ts';
import { formatDuration } from '../../../../text/duration.ts';
import { describeKind, nameMark } from '../../../../text/reportDetails.ts';
import { formatMinute } from '../../../../text/reportMoments.ts';
import type { TableContent } from '../chart/DataTable.tsx';

/** The stretches and marks of a day as rows, in its order. */
export function ribbonTable(text: Text, { ribbon, marks }: DayReport): TableContent {
  const none = text('report.none');
  const stretches = ribbon.map(({ fromMinute, toMinute, kind, reason }) => ({
    minute: fromMinute,
    cells: [
      formatMinute(text, fromMinute),
      formatMinute(text, toMinute),
      describeKind(text, kind),
      formatDuration(text, (toMinute - fromMinute) * 60),
      reason === null ? none : text(`report.why.${reason}`)
    ]
  }));
  const moments = marks.map((mark) => ({
    minute: mark.minute,
    cells: [formatMinute(text, mark.minute), none, nameMark(text, mark), none, none]
  }));
  return {
    columns: [
      text('report.column.from'),
      text('report.column.to'),
      text('report.column.what'),
      text('report.column.duration'),
      text('report.column.reason')
    ],
    rows: [...stretches, ...moments]
      .toSorted((one, other) => one.minute - other.minute)
      .map(({ cells }) => cells)
  };
}
