import type { ReactElement } from 'react';
import type { BreakCounts, DayTotals, RangeReport } from '../../../core/history/report.ts';
import type { Text } from '../../../text/createText.ts';
import { formatDuration } from '../../../text/duration.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import { DataTable } from './chart/DataTable.tsx';

/** What became of the breaks, and the breathing that was done. */
export function BreaksTable({
  totals
}: {
  readonly totals: DayTotals | RangeReport['totals'];
}): ReactElement {
  const text = useText();
  const { movementBreaks, microBreaks, breathing } = totals;
  const kinds = [
    ['report.breaks.movement', movementBreaks],
    ['report.breaks.micro', microBreaks]
  ] as const;
  const shown = kinds.filter(([, counts]) => Object.values(counts).some((count) => count > 0));
  const columns = outcomes.filter((outcome) => shown.some(([, counts]) => counts[outcome] > 0));
  return (
    <Card title={text('report.breaks')}>
      {shown.length === 0 ? (
        <p className="muted">{text('report.breaks.none')}</p>
      ) : (
        <DataTable
          caption={text('report.breaks')}
          content={{
            columns: [
              text('report.breaks.column.kind'),
              ...columns.map((outcome) => text(`report.breaks.${outcome}`))
            ],
            rows: shown.map(([name, counts]) => rowOf(text, text(name), columns, counts))
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

const outcomes = ['due', 'taken', 'natural', 'postponed', 'skipped', 'interrupted'] as const;

function rowOf(
  text: Text,
  name: string,
  columns: readonly (keyof BreakCounts)[],
  counts: BreakCounts
): readonly string[] {
  return [name, ...columns.map((outcome) => text('report.count', { count: counts[outcome] }))];
}
