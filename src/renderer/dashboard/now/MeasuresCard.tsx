import type { CSSProperties, ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import './measures.css';
import { measureRows, type MeasureRow } from './measureRows.ts';
import { SideView } from './SideView.tsx';

/** How far head and shoulders are from where they were at calibration: drawn, and in words and numbers. */
export function MeasuresCard({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  const verdict = snapshot.camera.status.kind === 'on' ? snapshot.verdict : null;
  const rows = verdict === null ? [] : measureRows(text, verdict);
  const baseline = snapshot.baselines.find(({ id }) => id === snapshot.activeBaselineId);
  if (verdict === null || rows.length === 0) {
    return (
      <Card title={text('measures.title')}>
        <p className="muted">{text('measures.none')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={text('measures.title')}
      {...(baseline === undefined ? {} : { subtitle: text('measures.subtitle', { name: baseline.name }) })}
    >
      <div className={`measures state state-${snapshot.icon}`}>
        <div className="measures-body">
          <SideView measures={verdict.measures} />
          <dl className="measure-rows">
            {rows.map((row) => (
              <Row key={row.measure} row={row} />
            ))}
          </dl>
        </div>
      </div>
    </Card>
  );
}

function Row({ row }: { readonly row: MeasureRow }): ReactElement {
  const style: CSSProperties & { readonly '--offset': number } = { '--offset': row.offset };
  return (
    <div className={row.tells ? 'measure-row measure-row-tells' : 'measure-row'}>
      <dt>{row.label}</dt>
      <dd>
        <span className="measure-track" style={style} aria-hidden="true" />
        <span className="measure-value">{row.value}</span>
      </dd>
    </div>
  );
}
