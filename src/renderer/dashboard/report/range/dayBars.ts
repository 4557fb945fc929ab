import type { DayTotals, RangeReport } from '../../../../core/history/report.ts';
import { badStates, type BadState } from '../../../../core/posture/verdict.ts';
import type { Text } from '../../../../text/createText.ts';
import { formatDuration } from '../../../../text/duration.ts';
import { formatDay, momentOfDay } from '../../../../text/reportMoments.ts';
import { formatPercent, formatShare } from '../../../../text/reportWords.ts';
import type { TableContent } from '../chart/DataTable.tsx';

export const barParts = ['upright', ...badStates, 'unseen'] as const;
export type BarPart = (typeof barParts)[number];

/** One day of a range as a bar: hours by what was seen in them. */
export type DayBar = { readonly date: string; readonly short: boolean; readonly total: number } & Readonly<
  Record<BarPart, number>
>;

export function dayBars({ days }: Pick<RangeReport, 'days'>): readonly DayBar[] {
  return days.map(({ date, totals }) => {
    const hours = (seconds: number): number => seconds / 3600;
    const states = totals?.states ?? {};
    const unseen = (totals?.coverage.unseen ?? []).reduce((sum, { seconds }) => sum + seconds, 0);
    const parts = {
      upright: hours(states.upright ?? 0),
      slouch: hours(states.slouch ?? 0),
      forwardHead: hours(states.forwardHead ?? 0),
      lean: hours(states.lean ?? 0),
      tooClose: hours(states.tooClose ?? 0),
      lookingDown: hours(states.lookingDown ?? 0),
      unseen: hours(unseen)
    };
    const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
    return { date, short: totals?.short ?? false, total, ...parts };
  });
}

/** The parts that any of the days has, in their order. */
export function partsShown(bars: readonly DayBar[]): readonly BarPart[] {
  return barParts.filter((part) => bars.some((bar) => bar[part] > 0));
}

/** `Tuesday 17 November 2026: upright 78 % of 5 h 10 min`. */
export function describeDayBar(text: Text, date: string, totals: DayTotals | null): string {
  const day = formatDay(text, date);
  if (totals === null) return text('report.days.read.off', { day });
  const seen = formatDuration(text, totals.coverage.judgedSeconds);
  return totals.upright.kind === 'known'
    ? text('report.days.read', { day, percent: formatPercent(text, totals.upright.share), seen })
    : text('report.days.read.tooLittle', { day, seen });
}

export function daysTable(text: Text, { days }: RangeReport): TableContent {
  const happened = badStates.filter((state) => days.some(({ totals }) => (totals?.states[state] ?? 0) > 0));
  return {
    columns: [
      text('report.days.column.day'),
      text('report.column.upright'),
      text('report.column.seen'),
      ...happened.map((state) => text(`state.${state}`)),
      text('report.days.column.note')
    ],
    rows: days.map(({ date, totals }) => [
      text('report.day.short', { day: momentOfDay(date) }),
      ...dayCells(text, totals, happened)
    ])
  };
}

function dayCells(text: Text, totals: DayTotals | null, states: readonly BadState[]): readonly string[] {
  const none = text('report.none');
  if (totals === null) return [none, none, ...states.map(() => none), text('report.days.off')];
  return [
    formatShare(text, totals.upright),
    formatDuration(text, totals.coverage.judgedSeconds),
    ...states.map((state) => formatDuration(text, totals.states[state] ?? 0)),
    totals.short ? text('report.days.short') : none
  ];
}
