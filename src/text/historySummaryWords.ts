import type { DayReport, RangeReport } from '../core/history/report.ts';
import type { Text } from './createText.ts';
import { describeDay, describeRange, type ReportHeadline } from './reportWords.ts';
import { joinSentences } from './sentences.ts';

type NotificationWords = { readonly title: string; readonly body: string };

/** The day in one or two sentences, for the notification of the evening. */
export function describeEvening(text: Text, report: DayReport): NotificationWords {
  return { title: text('evening.title'), body: bodyOf(text, describeDay(text, report)) };
}

/** The week in one or two sentences, for Monday's notification. */
export function describeDigest(text: Text, report: RangeReport): NotificationWords {
  return { title: text('digest.title'), body: bodyOf(text, describeRange(text, report)) };
}

function bodyOf(text: Text, { sentence, cause }: ReportHeadline): string {
  return joinSentences(text, cause === null ? [sentence] : [sentence, cause.sentence]);
}
