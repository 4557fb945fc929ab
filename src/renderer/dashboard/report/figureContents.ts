import { isWithoutCamera } from '../../../core/history/coverage.ts';
import type { DayTotals, RangeReport } from '../../../core/history/report.ts';
import type { Text } from '../../../text/createText.ts';
import { formatDuration } from '../../../text/duration.ts';
import { formatPercent } from '../../../text/reportWords.ts';
import type { FigureContent } from './Figures.tsx';

/** The figures of a day or of the days of a range; what only the camera can tell is absent without it. */
export function figureContents(
  text: Text,
  totals: DayTotals | RangeReport['totals']
): readonly FigureContent[] {
  const { coverage } = totals;
  return [
    ...(isWithoutCamera(coverage) ? [] : [uprightFigure(text, totals)]),
    {
      label: text('report.figure.sitting'),
      value: formatDuration(text, totals.longestSittingSeconds),
      details: [text('report.figure.sitting.of', { sat: formatDuration(text, totals.sittingSeconds) })]
    },
    breaksFigure(text, totals),
    ...(isWithoutCamera(coverage) ? [] : [alertsFigure(text, totals)]),
    {
      label: text('report.figure.breathing'),
      value: formatDuration(text, totals.breathing.seconds),
      details: [text('report.figure.breathing.of', { sessions: totals.breathing.sessions })]
    }
  ];
}

type Totals = DayTotals | RangeReport['totals'];

function uprightFigure(text: Text, { upright, coverage }: Totals): FigureContent {
  return {
    label: text('report.figure.upright'),
    value: upright.kind === 'known' ? formatPercent(text, upright.share) : text('report.none'),
    details: [
      upright.kind === 'known'
        ? text('report.figure.upright.of', { seen: formatDuration(text, coverage.judgedSeconds) })
        : text('report.tooLittle.short')
    ]
  };
}

function breaksFigure(text: Text, { movementBreaks: { due, taken, natural } }: Totals): FigureContent {
  return {
    label: text('report.figure.breaks'),
    value: text('report.count', { count: taken + natural }),
    details: [
      text('report.figure.breaks.of', { due }),
      ...(natural === 0 ? [] : [text('report.figure.breaks.natural', { natural })])
    ]
  };
}

function alertsFigure(text: Text, { alerts }: Totals): FigureContent {
  const { count, medianRecoverySeconds: recovery } = alerts;
  return {
    label: text('report.figure.alerts'),
    value: text('report.count', { count }),
    details:
      recovery === null
        ? count === 0
          ? [text('report.figure.alerts.none')]
          : []
        : [text('report.figure.alerts.recovery', { duration: formatDuration(text, recovery) })]
  };
}
