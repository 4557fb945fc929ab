import { isWithoutCamera } from '../core/history/coverage.ts';
import type { Coverage, DayReport, DayTotals, RangeReport, Share } from '../core/history/report.ts';
import type { BadState } from '../core/posture/verdict.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { momentOfDay, momentOfMinute } from './reportMoments.ts';
import { joinSentences } from './sentences.ts';

/** What a report says first: how upright, and what stood out; the second sentence carries the colour of its posture. */
export type ReportHeadline = {
  readonly sentence: string;
  readonly cause: { readonly sentence: string; readonly state: BadState | null } | null;
  /** Comparison and what else has to be known: a short day, a change of the clocks. */
  readonly notes: readonly string[];
};

type Totals = RangeReport['totals'];

/** @param today the day is not over: it is not short, but young */
export function describeDay(text: Text, report: DayReport, today = false): ReportHeadline {
  const { totals, mainCauseFromHour } = report;
  return {
    sentence: describeUpright(text, totals, 'report.withoutCamera'),
    cause: describeCause(text, totals, mainCauseFromHour),
    notes: [
      ...describeUnseen(text, totals.coverage),
      ...describeDayComparison(text, report),
      ...(totals.short
        ? [
            text(today ? 'report.short.today' : 'report.short', {
              duration: formatDuration(text, totals.coverage.runningSeconds)
            })
          ]
        : []),
      ...(report.clockChanged ? [text('report.clockChanged')] : [])
    ]
  };
}

export function describeRange(text: Text, report: RangeReport): ReportHeadline {
  return {
    sentence: describeUpright(text, report.totals, 'report.withoutCamera.range'),
    cause: describeCause(text, report.totals, null),
    notes: [...describeUnseen(text, report.totals.coverage), ...describeRangeComparison(text, report)]
  };
}

/** `78 %`, or that there is too little to tell. */
export function formatShare(text: Text, share: Share): string {
  return share.kind === 'known' ? formatPercent(text, share.share) : text('report.tooLittle.short');
}

/** @param share 0–1 */
export function formatPercent(text: Text, share: number): string {
  return text('amount.percent', { amount: share * 100 });
}

/** How much of the time was seen, in one sentence, and the time away in another. */
export function describeCoverage(text: Text, coverage: Coverage): readonly string[] {
  const { runningSeconds, judgedSeconds, awaySeconds, unseen } = coverage;
  const running = formatDuration(text, runningSeconds);
  return [
    unseen.length === 0
      ? text('report.coverage.all', { running })
      : text('report.coverage.watched', { seen: formatDuration(text, judgedSeconds), running }),
    ...(awaySeconds < 60
      ? []
      : [text('report.coverage.away', { duration: formatDuration(text, awaySeconds) })])
  ];
}

function describeUpright(
  text: Text,
  { upright, coverage, sittingSeconds, movementBreaks }: Totals | DayTotals,
  withoutCamera: 'report.withoutCamera' | 'report.withoutCamera.range'
): string {
  if (isWithoutCamera(coverage)) {
    return text(withoutCamera, {
      sat: unbroken(formatDuration(text, sittingSeconds)),
      breaks: movementBreaks.taken + movementBreaks.natural
    });
  }
  if (coverage.judgedSeconds === 0) return text('report.unseen');
  const seen = unbroken(formatDuration(text, coverage.judgedSeconds));
  return upright.kind === 'known'
    ? text('report.upright', { percent: unbroken(formatPercent(text, upright.share)), seen })
    : text('report.tooLittle', { seen });
}

/** Where nothing could be told although the camera was to watch: the strongest reason. */
function describeUnseen(text: Text, coverage: Coverage): readonly string[] {
  const [strongest] = coverage.unseen;
  if (coverage.judgedSeconds > 0 || strongest === undefined || isWithoutCamera(coverage)) return [];
  return [text('report.unseen.mostly', { reason: text(`report.why.${strongest.reason}`) })];
}

/** A number and its unit stay on one line of a large heading. */
function unbroken(amount: string): string {
  return amount.replaceAll(' ', '\u00a0');
}

function describeCause(
  text: Text,
  { upright, mainCause, longestSittingSeconds }: Totals | DayTotals,
  fromHour: number | null
): ReportHeadline['cause'] {
  if (upright.kind === 'tooLittle') return null;
  if (mainCause === null) return { sentence: text('report.cause.none'), state: null };
  if (mainCause === 'longSitting') {
    const sat = formatDuration(text, longestSittingSeconds);
    return { sentence: text('report.cause.longSitting', { sat }), state: null };
  }
  return {
    sentence:
      fromHour === null
        ? text(`report.cause.${mainCause}`)
        : text(`report.cause.${mainCause}.from`, { from: momentOfMinute(fromHour * 60) }),
    state: mainCause
  };
}

function describeDayComparison(text: Text, { comparison }: DayReport): readonly string[] {
  const { previous, usual } = comparison;
  const sentences: string[] = [];
  if (usual !== null) {
    const { way, points } = compared(usual.points);
    sentences.push(
      way === 'same' ? text('report.compare.usual.same') : text(`report.compare.usual.${way}`, { points })
    );
  }
  if (previous !== null) {
    const { way, points } = compared(previous.points);
    const day = momentOfDay(previous.date);
    sentences.push(
      way === 'same'
        ? text('report.compare.previous.same', { day })
        : text(`report.compare.previous.${way}`, { points, day })
    );
  }
  return sentences.length === 0 ? [] : [joinSentences(text, sentences)];
}

function describeRangeComparison(text: Text, { kind, previous }: RangeReport): readonly string[] {
  if (previous === null || previous.points === null) return [];
  const { way, points } = compared(previous.points);
  return [
    way === 'same' ? text(`report.compare.${kind}.same`) : text(`report.compare.${kind}.${way}`, { points })
  ];
}

/** Whole points: what is less than half a point is no difference. */
function compared(difference: number): {
  readonly way: 'better' | 'worse' | 'same';
  readonly points: number;
} {
  const points = Math.round(Math.abs(difference));
  return { way: points === 0 ? 'same' : difference > 0 ? 'better' : 'worse', points };
}
