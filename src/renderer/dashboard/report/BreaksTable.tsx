import type { ReactElement } from 'react';
import type { DayTotals, RangeReport } from '../../../core/history/report.ts';
import { formatDuration } from '../../../text/duration.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import { DataTable } from './chart/DataTable.tsx';

const outcomes = ['due', 'taken', 'natural', 'postponed', 'skipped', 'interrupted'] as const;

/** What became of the breaks, and the breathing that was done. What never happened has no row. */
export function BreaksTable({
  totals: { movementBreaks, microBreaks, breathing }
}: {
  readonly totals: DayTotals | RangeReport['totals'];
}): ReactElement {
  const text = useText();
  const kinds = [
    { name: text('report.breaks.movement'), counts: movementBreaks },
    { name: text('report.breaks.micro'), counts: microBreaks }
  ].filter(({ counts }) => outcomes.some((outcome) => counts[outcome] > 0));
  const rows = outcomes
    .filter((outcome) => kinds.some(({ counts }) => counts[outcome] > 0))
    .map((outcome) =>
      [text(`report.breaks.${outcome}`)].concat(
        kinds.map(({ counts }) => text('report.count', { count: counts[outcome] }))
      )
    );
  return (
    <Card title={text('report.breaks')}>
      {rows.length === 0 ? (
        <p className="muted">{text('report.breaks.none')}</p>
      ) : (
        <DataTable
          caption={text('report.breaks')}
          content={{
            columns: [text('report.breaks.column.what'), ...kinds.map(({ name }) => name)],
            rows
          }}
        />
      )}
      <p>
        {text('report.breathing.done', {
          done: breathing.done,
          duration: formatDuration(text, breathing.seconds)
        })}
      </p>
    </Card>
  );
}
