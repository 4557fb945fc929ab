import { useId, type ReactElement } from 'react';
import type { DayReport } from '../../../../core/history/report.ts';
import { useText } from '../../dashboardContext.ts';
import { fillOf, StatePatterns } from '../chart/StatePatterns.tsx';
import { MarkSign, type Sign } from './MarkSign.tsx';
import { isUnseen } from './ribbonModel.ts';

/** What the signs mean that this day has; the lanes carry their names themselves. */
export function RibbonLegend({ report: { marks, ribbon } }: { readonly report: DayReport }): ReactElement {
  const text = useText();
  const id = useId();
  const shown: readonly (readonly [Sign, string])[] = [
    ...(marks.some((mark) => mark.kind === 'break' && mark.outcome !== 'skipped')
      ? ([['taken', text('report.legend.taken')]] as const)
      : []),
    ...(marks.some((mark) => mark.kind === 'break' && mark.outcome === 'skipped')
      ? ([['skipped', text('report.legend.skipped')]] as const)
      : []),
    ...(marks.some(({ kind }) => kind === 'breathing')
      ? ([['breathing', text('report.legend.breathing')]] as const)
      : []),
    ...(marks.some(({ kind }) => kind === 'alert') ? ([['alert', text('report.legend.alert')]] as const) : [])
  ];
  return (
    <ul className="ribbon-legend">
      {shown.map(([sign, words]) => (
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
