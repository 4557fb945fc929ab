import { useEffect, useState } from 'react';
import type { ReportAnswer, ReportRequest } from '../../../core/history/report.ts';
import { useBridge } from '../dashboardContext.ts';

export type ReportState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'answered'; readonly answer: ReportAnswer };

/** An answer that holds days to show. */
export type ShownReport = Extract<ReportAnswer, { readonly kind: 'day' | 'range' }>;

type Heard = { readonly asked: string; readonly state: ReportState };

/**
 * Asks main for a report, and again whenever minutes were written or deleted. What is shown stays until the new answer
 * is there; another day's report never stands in for the one that was asked for.
 */
export function useReport({ kind, date }: ReportRequest): ReportState {
  const bridge = useBridge();
  const asked = `${kind} ${date}`;
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => {
    let latest = 0;
    const ask = (): void => {
      latest += 1;
      const question = latest;
      const hear = (state: ReportState): void => {
        // An answer that was overtaken, by another question or by another report, is old news.
        if (question === latest) setHeard({ asked, state });
      };
      bridge.invoke('report:get', { kind, date }).then(
        (answer) => {
          hear({ kind: 'answered', answer });
        },
        () => {
          hear({ kind: 'failed', again: ask });
        }
      );
    };
    ask();
    const stopListening = bridge.on('history:changed', ask);
    return () => {
      latest = -1;
      stopListening();
    };
  }, [bridge, kind, date, asked]);
  return heard?.asked === asked ? heard.state : { kind: 'loading' };
}

/** The days to show, or null where there are none or not yet. */
export function shownReport(state: ReportState): ShownReport | null {
  if (state.kind !== 'answered') return null;
  return state.answer.kind === 'day' || state.answer.kind === 'range' ? state.answer : null;
}
