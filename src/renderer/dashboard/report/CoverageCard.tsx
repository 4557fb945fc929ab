import { useId, type ReactElement } from 'react';
import { listedReasons } from '../../../core/history/listedReasons.ts';
import type { Coverage } from '../../../core/history/report.ts';
import { formatDuration } from '../../../text/duration.ts';
import { describeCoverage } from '../../../text/reportWords.ts';
import { useText } from '../dashboardContext.ts';
import { ChartCard } from './chart/ChartCard.tsx';
import { fillOf, StatePatterns } from './chart/StatePatterns.tsx';
import './coverage.css';

/** How much was seen, and why the rest was not. Time that nobody saw is shown as such and counted to nothing. */
export function CoverageCard({ coverage }: { readonly coverage: Coverage }): ReactElement {
  const text = useText();
  const id = useId();
  const { runningSeconds, judgedSeconds, unseen } = coverage;
  const seen = runningSeconds === 0 ? 0 : Math.min(1, judgedSeconds / runningSeconds);
  return (
    <ChartCard
      title={text('report.coverage')}
      table={{
        columns: [text('report.coverage.column.what'), text('report.coverage.column.time')],
        rows: [
          [text('report.coverage.seen'), formatDuration(text, judgedSeconds)],
          ...unseen.map(({ reason, seconds }) => [
            text(`report.why.${reason}`),
            formatDuration(text, seconds)
          ])
        ]
      }}
    >
      <svg className="coverage-bar" aria-hidden="true">
        <StatePatterns id={id} />
        <rect width="100%" height="100%" fill={fillOf(id, 'unseen')} />
        <rect className="coverage-seen" width={`${seen * 100}%`} height="100%" />
      </svg>
      <div>
        {describeCoverage(text, coverage).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {unseen.length === 0 ? null : (
        <dl className="coverage-reasons">
          {listedReasons(coverage).map(({ reason, seconds }) => (
            <div key={reason}>
              <dt>{text(`report.why.${reason}`)}</dt>
              <dd>{formatDuration(text, seconds)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="muted fine">{text('report.coverage.explained')}</p>
    </ChartCard>
  );
}
