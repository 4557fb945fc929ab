import { useId, type ReactElement } from 'react';
import type { PairingRule } from '../../../core/pairing/pairingRules.ts';
import { describePairing } from '../../../text/pairingWords.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import { settingDescription, SettingFrame, type SettingRowParts } from './SettingFrame.tsx';

/** How posture and breaks are joined: one rule in plain words, with its switch. */
export function PairingRow({
  rule,
  ...parts
}: SettingRowParts & { readonly rule: PairingRule }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const { title, explanation } = describePairing(text, rule);
  return (
    <SettingFrame {...parts} id={id} settingKey={rule.id} name={title} help={explanation}>
      <input
        id={id}
        type="checkbox"
        className="switch"
        aria-describedby={settingDescription(id)}
        checked={parts.snapshot.settings[rule.id]}
        onChange={(event) => {
          bridge.send('setting:change', { key: rule.id, value: event.target.checked });
        }}
      />
    </SettingFrame>
  );
}
