import { useId, type ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { pairingRules, type PairingRule } from '../../../core/pairing/pairingRules.ts';
import { describePairing } from '../../../text/pairingWords.ts';
import { Card } from '../../ui/card/Card.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

/** How posture and breaks are joined: every rule in plain words, with its switch. */
export function PairingCard({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  return (
    <Card title={text('settings.group.pairing')}>
      <div className="settings">
        {pairingRules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} on={snapshot.settings[rule.id]} />
        ))}
      </div>
    </Card>
  );
}

function RuleRow({ rule, on }: { readonly rule: PairingRule; readonly on: boolean }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const { title, explanation } = describePairing(text, rule);
  return (
    <div className="setting">
      <div className="setting-words">
        <label htmlFor={id}>{title}</label>
        <p id={`${id}-help`} className="muted fine">
          {explanation}
        </p>
      </div>
      <div className="setting-control">
        <input
          id={id}
          type="checkbox"
          className="switch"
          aria-describedby={`${id}-help`}
          checked={on}
          onChange={(event) => {
            bridge.send('setting:change', { key: rule.id, value: event.target.checked });
          }}
        />
      </div>
    </div>
  );
}
