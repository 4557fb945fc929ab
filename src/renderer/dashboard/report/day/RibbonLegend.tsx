import { useId, type ReactElement } from 'react';
import type { DayReport } from '../../../../core/history/report.ts';
import { useText } from '../../dashboardContext.ts';
import '../chart/chartLegend.css';
import { fillOf, StatePatterns } from '../chart/StatePatterns.tsx';
import { MarkSign } from './MarkSign.tsx';
import { isUnseen } from './ribbonModel.ts';
import { signOf } from './signOf.ts';

/** What the signs mean that this day has; the lanes carry their names themselves. */
export function RibbonLegend({ report: { marks, ribbon } }: { readonly report: DayReport }): ReactElement {
  const text = useText();
  const id = useId();
  const signs = new Set(marks.map(signOf));
  const entries = [
    ['taken', text('report.legend.taken')],
    ['skipped', text('report.legend.skipped')],
    // Small ones, filled or hollow, share one line.
    [signs.has('micro') ? 'micro' : 'microSkipped', text('report.breaks.micro')],
    ['breathing', text('report.legend.breathing')],
    ['alert', text('report.legend.alert')]
  ] as const;
  return (
    <ul className="chart-legend">
      {entries
        .filter(([sign]) => signs.has(sign))
        .map(([sign, words]) => (
          <li key={sign}>
            <MarkSign sign={sign} />
            {words}
          </li>
        ))}
      {ribbon.some(({ kind }) => isUnseen(kind)) ? (
        <li>
          <svg width="18" height="12" aria-hidden="true">
            <StatePatterns id={id} />
            <rect width="18" height="12" rx="3" fill={fillOf(id, 'unseen')} />
          </svg>
          {text('report.legend.unseen')}
        </li>
      ) : null}
    </ul>
  );
}
