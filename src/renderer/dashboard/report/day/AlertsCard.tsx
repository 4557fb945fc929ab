import { useState, type ReactElement } from 'react';
import type { DayReport } from '../../../../core/history/report.ts';
import { describeAlertRecord } from '../../../../text/reportDetails.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { Card } from '../../../ui/card/Card.tsx';
import { StateGlyph } from '../../../ui/glyph/StateGlyph.tsx';
import { useText } from '../../dashboardContext.ts';
import './alertRows.css';

/** More than this many stay folded until asked for. */
const shownAtFirst = 6;

/** Every alert: what, how much against the person's own position and for how long, and how it ended. */
export function AlertsCard({
  alerts,
  all = false
}: {
  readonly alerts: DayReport['alerts'];
  readonly all?: boolean;
}): ReactElement {
  const text = useText();
  const [unfolded, setUnfolded] = useState(all);
  const shown = unfolded ? alerts : alerts.slice(0, shownAtFirst);
  return (
    <Card title={text('report.alerts')}>
      {alerts.length === 0 ? <p className="muted">{text('report.alerts.none')}</p> : null}
      <ol className="alert-rows">
        {shown.map((alert) => {
          const { time, posture, what, end } = describeAlertRecord(text, alert);
          return (
            <li key={alert.raisedAt} className={`state state-${alert.state}`}>
              <span className="alert-time">{time}</span>
              <span className="alert-state">
                <StateGlyph icon={alert.state} />
                {posture}
              </span>
              <span>{what}</span>
              <span className="muted">{end}</span>
            </li>
          );
        })}
      </ol>
      {shown.length === alerts.length ? null : (
        <div>
          <Button
            look="quiet"
            onClick={() => {
              setUnfolded(true);
            }}
          >
            {text('report.alerts.all', { count: alerts.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
