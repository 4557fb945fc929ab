import type { DayReport, DayTotals, RangeReport, ReportAnswer } from '../core/history/report.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { describeAlertRecord, describeReportTips } from './reportDetails.ts';
import { momentOfDay } from './reportMoments.ts';
import {
  describeCoverage,
  describeDay,
  describeRange,
  formatShare,
  type ReportHeadline
} from './reportWords.ts';
import { joinSentences } from './sentences.ts';

type Shown = Extract<ReportAnswer, { readonly kind: 'day' | 'range' }>;

/**
 * A report as plain text for the clipboard: lines and blank lines, nothing that a mail or a note could not take.
 * @param name of the day, week or month
 */
export function reportAsText(text: Text, name: string, shown: Shown): string {
  const blocks = shown.kind === 'day' ? dayBlocks(text, shown.report) : rangeBlocks(text, shown.report);
  return [[name], ...blocks]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function dayBlocks(text: Text, report: DayReport): readonly (readonly string[])[] {
  const { totals, causes, alerts, tips } = report;
  return [
    headlineLines(text, describeDay(text, report)),
    totalsLines(text, totals),
    causeLines(text, causes),
    coverageLines(text, totals),
    alerts.length === 0
      ? []
      : [
          text('report.alerts'),
          ...alerts.map((alert) => {
            const { time, what, end } = describeAlertRecord(text, alert);
            return text('report.line.alert', { time, what, end });
          })
        ],
    tipLines(text, tips)
  ];
}

function rangeBlocks(text: Text, report: RangeReport): readonly (readonly string[])[] {
  const { totals, causes, tips, days } = report;
  return [
    headlineLines(text, describeRange(text, report)),
    days.map(({ date, totals: day }) =>
      text('report.line', {
        label: text('report.day.short', { day: momentOfDay(date) }),
        value: day === null ? text('report.days.off') : formatShare(text, day.upright)
      })
    ),
    totalsLines(text, totals),
    causeLines(text, causes),
    coverageLines(text, totals),
    tipLines(text, tips)
  ];
}

function headlineLines(text: Text, { sentence, cause, notes }: ReportHeadline): readonly string[] {
  return [joinSentences(text, [sentence, ...(cause === null ? [] : [cause.sentence])]), ...notes];
}

function totalsLines(text: Text, totals: DayTotals | RangeReport['totals']): readonly string[] {
  const { movementBreaks, breathing } = totals;
  return [
    text('report.line.detail', {
      label: text('report.figure.sitting'),
      value: formatDuration(text, totals.longestSittingSeconds),
      detail: text('report.figure.sitting.of', { sat: formatDuration(text, totals.sittingSeconds) })
    }),
    text('report.line.detail', {
      label: text('report.figure.breaks'),
      value: text('report.count', { count: movementBreaks.taken + movementBreaks.natural }),
      detail: text('report.figure.breaks.of', { due: movementBreaks.due })
    }),
    text('report.breathing.done', {
      done: breathing.done,
      duration: formatDuration(text, breathing.seconds)
    })
  ];
}

function causeLines(text: Text, causes: DayReport['causes']): readonly string[] {
  if (causes.length === 0) return [];
  return [
    text('report.causes'),
    ...causes.map(({ state, seconds }) =>
      text('report.line', { label: text(`state.${state}`), value: formatDuration(text, seconds) })
    )
  ];
}

function coverageLines(text: Text, { coverage }: DayTotals | RangeReport['totals']): readonly string[] {
  return [
    joinSentences(text, describeCoverage(text, coverage)),
    ...coverage.unseen.map(({ reason, seconds }) =>
      text('report.line', { label: text(`report.why.${reason}`), value: formatDuration(text, seconds) })
    )
  ];
}

function tipLines(text: Text, tips: DayReport['tips']): readonly string[] {
  return describeReportTips(text, tips).map(({ words }) =>
    text('report.line', { label: words.headline, value: words.todo })
  );
}
