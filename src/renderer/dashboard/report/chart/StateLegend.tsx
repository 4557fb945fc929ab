import { useId, type ReactElement } from 'react';
import { useText } from '../../dashboardContext.ts';
import './chartLegend.css';
import { fillOf, StatePatterns } from './StatePatterns.tsx';
import type { BarPart } from '../range/dayBars.ts';

/** The fills that a picture uses, each with its name. */
export function StateLegend({
  parts,
  short
}: {
  readonly parts: readonly BarPart[];
  readonly short: boolean;
}): ReactElement {
  const text = useText();
  const id = useId();
  return (
    <ul className="chart-legend">
      {parts.map((part) => (
        <li key={part}>
          <svg width="18" height="12" aria-hidden="true">
            <StatePatterns id={`${id}-${part}`} />
            <rect width="18" height="12" fill={fillOf(`${id}-${part}`, part)} />
          </svg>
          {part === 'unseen' ? text('report.legend.unseen') : text(`state.${part}`)}
        </li>
      ))}
      {short ? (
        <li>
          <svg width="18" height="12" aria-hidden="true">
            <rect className="bar-short" x="0.5" y="0.5" width="17" height="11" rx="2" />
          </svg>
          {text('report.days.short')}
        </li>
      ) : null}
    </ul>
  );
}
