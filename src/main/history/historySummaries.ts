import { addDays, spanBefore } from '../../core/history/calendar.ts';
import type { DatedSums } from '../../core/history/daySums.ts';
import { judgedSecondsOf } from '../../core/history/judged.ts';
import { stepSummaryClock, type SummaryEffect, type SummaryMemory } from '../../core/history/summaryClock.ts';
import type { LocalTime } from '../../core/breaks/localTime.ts';
import type { Settings } from '../../core/settings/schema.ts';
import type { Text } from '../../text/createText.ts';
import { describeDigest, describeEvening } from '../../text/historySummaryWords.ts';
import type { QuietNotifier } from '../notifications/quietNotifier.ts';
import type { ReportBook } from './reportBook.ts';

/** Tells of the day in the evening and of the week on Monday, to those who asked for it. */
export type HistorySummaries = { readonly minutePassed: () => void };

export type HistorySummariesParts = {
  readonly memory: SummaryMemory;
  readonly save: (memory: SummaryMemory) => void;
  readonly settings: () => Settings;
  readonly localNow: () => LocalTime;
  readonly calm: () => boolean;
  readonly book: Pick<ReportBook, 'sums' | 'answer'>;
  readonly text: Text;
  readonly notifier: Pick<QuietNotifier, 'show'>;
};

export function createHistorySummaries(parts: HistorySummariesParts): HistorySummaries {
  const { book, text, notifier } = parts;
  let { memory } = parts;

  const tell = ({ kind, date }: SummaryEffect): void => {
    if (kind === 'eveningTold') {
      const answer = book.answer({ kind: 'day', date });
      if (answer.kind === 'day') notifier.show(describeEvening(text, answer.report));
      return;
    }
    const answer = book.answer({ kind: 'week', date: addDays(date, -1) });
    if (answer.kind === 'range') notifier.show(describeDigest(text, answer.report));
  };

  return {
    minutePassed: () => {
      const settings = parts.settings();
      // Most people ask for neither, and need no sums.
      if (!settings.eveningSummary && !settings.weeklyDigest) return;
      const local = parts.localNow();
      const { date } = local;
      const [next, effects] = stepSummaryClock(
        memory,
        {
          kind: 'minutePassed',
          local,
          calm: parts.calm(),
          judgedToday: judged(book.sums({ from: date, to: date })),
          judgedLastWeek: judged(book.sums(spanBefore('week', date)))
        },
        settings
      );
      if (next === memory) return;
      memory = next;
      // Before it is told: a crash must not tell it twice.
      parts.save(memory);
      for (const effect of effects) tell(effect);
    }
  };
}

function judged(days: readonly DatedSums[] | null): number {
  return (days ?? []).reduce((total, { sums }) => total + judgedSecondsOf(sums.states), 0);
}
