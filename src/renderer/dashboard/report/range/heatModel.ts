import type { HourCell, RangeReport } from '../../../../core/history/report.ts';
import type { Text } from '../../../../text/createText.ts';
import { formatDuration } from '../../../../text/duration.ts';
import { momentOfMinute, momentOfWeekday } from '../../../../text/reportMoments.ts';
import { formatPercent, formatShare } from '../../../../text/reportWords.ts';
import type { TableContent } from '../chart/DataTable.tsx';

/** From this share on a square has its size, the smallest first; equal steps where most hours lie. */
export const heatSteps = [0, 0.4, 0.55, 0.7, 0.85] as const;

/** `step` 1–5: size of the square; 0: too little to tell; null: nothing seen. */
export type HeatSquare = { readonly words: string; readonly step: number | null };
export type HeatModel = {
  readonly hours: readonly number[];
  readonly rows: readonly { readonly weekday: number; readonly squares: readonly HeatSquare[] }[];
};

/** Monday first, as the weeks of the reports begin. */
export function heatModel(text: Text, heat: RangeReport['heat']): HeatModel {
  const first = Math.min(...heat.map(({ hour }) => hour));
  const last = Math.max(...heat.map(({ hour }) => hour));
  const hours =
    heat.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_each, index) => first + index);
  return {
    hours,
    rows: Array.from({ length: 7 }, (_each, weekday) => ({
      weekday,
      squares: hours.map((hour) =>
        squareOf(
          text,
          weekday,
          hour,
          heat.find((cell) => cell.weekday === weekday && cell.hour === hour)
        )
      )
    }))
  };
}

/** Each hour that was seen as a row, in the order of the week. */
export function heatTable(text: Text, heat: RangeReport['heat']): TableContent {
  return {
    columns: [
      text('report.days.column.day'),
      text('report.column.hour'),
      text('report.column.upright'),
      text('report.column.seen')
    ],
    rows: heat
      .filter(({ judgedSeconds }) => judgedSeconds > 0)
      .toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour)
      .map(({ weekday, hour, share, judgedSeconds }) => [
        text('report.weekday', { day: momentOfWeekday(weekday) }),
        text('report.span', { from: momentOfMinute(hour * 60), to: momentOfMinute(hour * 60 + 60) }),
        formatShare(text, share),
        formatDuration(text, judgedSeconds)
      ])
  };
}

/** Where an arrow key leads in the grid; null for other keys. */
export function squareAfter(
  key: string,
  at: { readonly row: number; readonly column: number },
  rows: number,
  columns: number
): { readonly row: number; readonly column: number } | null {
  switch (key) {
    case 'ArrowRight':
      return { ...at, column: Math.min(columns - 1, at.column + 1) };
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'ArrowDown':
      return { ...at, row: Math.min(rows - 1, at.row + 1) };
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'Home':
      return { ...at, column: 0 };
    case 'End':
      return { ...at, column: columns - 1 };
    default:
      return null;
  }
}

function squareOf(text: Text, weekday: number, hour: number, cell: HourCell | undefined): HeatSquare {
  const span = {
    weekday: text('report.weekday', { day: momentOfWeekday(weekday) }),
    from: momentOfMinute(hour * 60),
    to: momentOfMinute(hour * 60 + 60)
  };
  if (cell === undefined || cell.judgedSeconds === 0) {
    return { words: text('report.heat.cell.none', span), step: null };
  }
  if (cell.share.kind === 'tooLittle') {
    return { words: text('report.heat.cell.tooLittle', span), step: 0 };
  }
  const { share } = cell.share;
  const percent = formatPercent(text, share);
  return {
    words: text('report.heat.cell', { ...span, percent, seen: formatDuration(text, cell.judgedSeconds) }),
    step: heatSteps.filter((from) => share >= from).length
  };
}
