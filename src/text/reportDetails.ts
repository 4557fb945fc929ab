import type { AlertRecord } from '../core/history/records.ts';
import type { RibbonKind, RibbonMark, RibbonStretch } from '../core/history/report.ts';
import { tips, type TipId } from '../core/guide/tips.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { recountFinding } from './explain.ts';
import { describeTip, type AdviceWords } from './guideWords.ts';
import { momentOfMinute } from './reportMoments.ts';

/** An alert as one row of a report. */
export type AlertWords = {
  readonly time: string;
  readonly posture: string;
  readonly what: string;
  readonly end: string;
};

/** A tip, and whether it is for the night. */
export type ReportTipWords = {
  readonly id: TipId;
  readonly forTheNight: boolean;
  readonly words: AdviceWords;
};

/** `9:12 – 9:40: Slouching, 28 min`; where nothing was judged with the reason. */
export function describeStretch(text: Text, { fromMinute, toMinute, kind, reason }: RibbonStretch): string {
  const values = {
    from: momentOfMinute(fromMinute),
    to: momentOfMinute(toMinute),
    what: describeKind(text, kind),
    duration: formatDuration(text, (toMinute - fromMinute) * 60)
  };
  return reason === null
    ? text('report.stretch', values)
    : text('report.stretch.because', { ...values, reason: text(`report.why.${reason}`) });
}

export function describeKind(text: Text, kind: RibbonKind): string {
  return kind === 'unwatched' || kind === 'notRunning' ? text(`report.kind.${kind}`) : text(`state.${kind}`);
}

/** `10:05: Movement break taken`. */
export function describeMark(text: Text, mark: RibbonMark): string {
  return text('report.mark', { at: momentOfMinute(mark.minute), what: nameMark(text, mark) });
}

/** What a mark stands for, without its time. */
export function nameMark(text: Text, mark: RibbonMark): string {
  switch (mark.kind) {
    case 'break':
      return mark.breakKind === 'micro'
        ? text(`report.mark.micro.${mark.outcome}`)
        : text(`report.mark.break.${mark.outcome}`);
    case 'breathing':
      return mark.done ? text('report.mark.breathing') : text('report.mark.breathing.stopped');
    case 'alert':
      return text('report.mark.alert', { state: text(`state.${mark.state}`) });
    default:
      return mark satisfies never;
  }
}

export function describeAlertRecord(text: Text, alert: AlertRecord): AlertWords {
  const [strongest] = alert.findings;
  const state = text(`state.${alert.state}`);
  return {
    time: text('report.time', { at: momentOfMinute(alert.minuteOfDay) }),
    posture: state,
    what:
      strongest === undefined
        ? text('report.alert.held', { state, duration: formatDuration(text, alert.heldSeconds) })
        : recountFinding(text, strongest, alert.heldSeconds),
    end: describeEnd(text, alert)
  };
}

/** The tips of a report in its order. */
export function describeReportTips(text: Text, ids: readonly TipId[]): readonly ReportTipWords[] {
  return ids.flatMap((id) =>
    tips
      .filter((tip) => tip.id === id)
      .map((tip) => ({ id, forTheNight: tip.topic === 'sleep', words: describeTip(text, tip) }))
  );
}

function describeEnd(text: Text, { outcome, raisedAt, endedAt }: AlertRecord): string {
  const duration = formatDuration(text, (endedAt - raisedAt) / 1000);
  switch (outcome) {
    case 'recovered':
    case 'dismissed':
      return text(`report.alert.${outcome}`, { duration });
    case 'wrong':
    case 'interrupted':
      return text(`report.alert.${outcome}`);
    default:
      return outcome satisfies never;
  }
}
