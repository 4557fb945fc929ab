import { useId, type CSSProperties, type ReactElement } from 'react';
import type { DayReport } from '../../../core/history/report.ts';
import { formatDuration } from '../../../text/duration.ts';
import { formatPercent } from '../../../text/reportWords.ts';
import { useText } from '../dashboardContext.ts';
import { ChartCard } from './chart/ChartCard.tsx';
import { fillOf, StatePatterns } from './chart/StatePatterns.tsx';
import './causes.css';

type CausesCardProps = { readonly causes: DayReport['causes']; readonly judgedSeconds: number };

/** What pulled somebody out of line, the largest first: each posture a bar as long as it lasted. */
export function CausesCard({ causes, judgedSeconds }: CausesCardProps): ReactElement {
  const text = useText();
  const id = useId();
  const largest = causes[0]?.seconds ?? 1;
  const rows = causes.map(({ state, seconds }) => ({
    state,
    share: seconds / largest,
    name: text(`state.${state}`),
    duration: formatDuration(text, seconds),
    ofSeen: formatPercent(text, judgedSeconds === 0 ? 0 : seconds / judgedSeconds)
  }));
  return (
    <ChartCard
      title={text('report.causes')}
      table={
        rows.length === 0
          ? null
          : {
              columns: [
                text('report.causes.column.posture'),
                text('report.causes.column.time'),
                text('report.causes.column.share')
              ],
              rows: rows.map(({ name, duration, ofSeen }) => [name, duration, ofSeen])
            }
      }
    >
      {rows.length === 0 ? <p className="muted">{text('report.causes.none')}</p> : null}
      <ul className="causes">
        {rows.map(({ state, share, name, duration }) => (
          <li key={state}>
            <span className="causes-name">{name}</span>
            <svg className="causes-track" style={widthOf(share)} aria-hidden="true">
              <StatePatterns id={`${id}-${state}`} />
              <rect width="100%" height="100%" fill={fillOf(`${id}-${state}`, state)} />
            </svg>
            <span className="causes-time">{duration}</span>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}

function widthOf(share: number): CSSProperties & { readonly '--share': number } {
  return { '--share': share };
}
