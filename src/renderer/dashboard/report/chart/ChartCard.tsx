import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import '../../../ui/card/card.css';
import { useText } from '../../dashboardContext.ts';
import './chartCard.css';
import { DataTable, type TableContent } from './DataTable.tsx';

type ChartCardProps = {
  readonly title: string;
  readonly subtitle?: string;
  /** The picture's numbers; null where there is nothing to draw, and so nothing to list. */
  readonly table: TableContent | null;
  readonly children: ReactNode;
};

/** A picture with its numbers as a table behind it. */
export function ChartCard({ title, subtitle, table, children }: ChartCardProps): ReactElement {
  const text = useText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="card chart-card" aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {subtitle === undefined ? null : <p className="muted fine">{subtitle}</p>}
        </div>
        {table === null ? null : (
          <Button
            look="quiet"
            small
            aria-describedby={id}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {text(asTable ? 'report.table.hide' : 'report.table.show')}
          </Button>
        )}
      </header>
      {asTable && table !== null ? (
        <DataTable caption={text('report.table.label', { title })} content={table} />
      ) : (
        children
      )}
    </section>
  );
}
