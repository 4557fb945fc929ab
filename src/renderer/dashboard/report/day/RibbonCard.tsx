import { useMemo, type ReactElement } from 'react';
import type { DayReport } from '../../../../core/history/report.ts';
import { useText } from '../../dashboardContext.ts';
import { ChartCard } from '../chart/ChartCard.tsx';
import { DayRibbon } from './DayRibbon.tsx';
import { RibbonLegend } from './RibbonLegend.tsx';
import { ribbonTable } from './ribbonTable.ts';

/** The day minute by minute, with what the signs mean. */
export function RibbonCard({
  report,
  paper
}: {
  readonly report: DayReport;
  readonly paper: boolean;
}): ReactElement {
  const text = useText();
  const table = useMemo(() => ribbonTable(text, report), [text, report]);
  const empty = report.ribbon.length === 0;
  return (
    <ChartCard
      title={text('report.ribbon')}
      {...(empty || paper ? {} : { subtitle: text('report.ribbon.hint') })}
      table={empty ? null : table}
    >
      {empty ? (
        <p className="muted">{text('report.ribbon.empty')}</p>
      ) : (
        <>
          <DayRibbon report={report} />
          <RibbonLegend report={report} />
        </>
      )}
    </ChartCard>
  );
}
