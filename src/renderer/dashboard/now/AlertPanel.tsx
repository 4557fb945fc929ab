import type { ReactElement } from 'react';
import type { ActiveAlert } from '../../../core/monitor/snapshot.ts';
import type { Verdict } from '../../../core/posture/verdict.ts';
import { explainVerdict } from '../../../text/explain.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

type AlertPanelProps = { readonly alert: ActiveAlert; readonly verdict: Verdict | null };

/**
 * The alert under way, with the ways to answer it. What, how much and how long stand above it already while the
 * posture is still the same.
 */
export function AlertPanel({ alert, verdict }: AlertPanelProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const { title, body } = explainVerdict(text, alert.verdict);
  return (
    <section className={`now-alert state state-${alert.verdict.state}`} aria-label={text('alert.label')}>
      <div className="now-alert-words">
        {alert.verdict.state === verdict?.state ? (
          <p>{text('alert.passes')}</p>
        ) : (
          <>
            <h2>{title}</h2>
            <p>{body}</p>
          </>
        )}
      </div>
      <div className="buttons">
        <Button
          title={text('alert.wrong.help')}
          onClick={() => {
            bridge.send('alert:wrong', alert.id);
          }}
        >
          {text('alert.wrong')}
        </Button>
        <Button
          onClick={() => {
            bridge.send('pause:start', '30min');
          }}
        >
          {text('alert.pause')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            bridge.send('alert:dismiss', alert.id);
          }}
        >
          {text('alert.dismiss')}
        </Button>
      </div>
    </section>
  );
}
