import type { ReactElement } from 'react';
import { pairingRules } from '../../../core/pairing/pairingRules.ts';
import type { SettingKey, Settings } from '../../../core/settings/schema.ts';
import type { SettingsImport } from '../../../core/settings/settingsFile.ts';
import type { Text } from '../../../text/createText.ts';
import { describePairing } from '../../../text/pairingWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useText } from '../dashboardContext.ts';
import { isListed } from './settingGroups.ts';
import { settingValue } from './settingValue.ts';
import './importPreview.css';

type ImportPreviewProps = {
  readonly file: string;
  readonly plan: SettingsImport;
  readonly settings: Settings;
  readonly onApply: (changes: SettingsImport['changes']) => void;
  readonly onLeave: () => void;
};

/** What a file of settings would change, value beside value, and what of it stays out and why. */
export function ImportPreview({ file, plan, settings, onApply, onLeave }: ImportPreviewProps): ReactElement {
  const text = useText();
  const heading = useFirstFocus<HTMLHeadingElement>();
  const { changes, locked, invalid, unknown } = plan;
  return (
    <div className="import">
      <h3 ref={heading} tabIndex={-1}>
        {text('settings.import.preview', { file })}
      </h3>
      {changes.length === 0 ? (
        <p>{text('settings.import.nothing')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text('settings.import.setting')}</th>
              <th scope="col">{text('settings.import.now')}</th>
              <th scope="col">{text('settings.import.then')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ key, value }) => (
              <tr key={key}>
                <th scope="row">{settingName(text, key)}</th>
                <td>{settingValue(text, key, settings[key])}</td>
                <td>{settingValue(text, key, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {locked.length === 0 ? null : (
        <p className="muted fine">{text('settings.import.locked', { count: locked.length })}</p>
      )}
      {invalid.length === 0 ? null : (
        <p className="muted fine">
          {text('settings.import.invalid', {
            count: invalid.length,
            names: listed(invalid.map((key) => settingName(text, key)))
          })}
        </p>
      )}
      {unknown.length === 0 ? null : (
        <p className="muted fine">{text('settings.import.unknown', { count: unknown.length })}</p>
      )}
      <div className="buttons">
        {changes.length === 0 ? null : (
          <Button
            look="primary"
            onClick={() => {
              onApply(changes);
            }}
          >
            {text('settings.import.apply')}
          </Button>
        )}
        <Button onClick={onLeave}>{text('settings.import.leave')}</Button>
      </div>
    </div>
  );
}

function settingName(text: Text, key: SettingKey): string {
  const rule = pairingRules.find(({ id }) => id === key);
  if (rule !== undefined) return describePairing(text, rule).title;
  return isListed(key) ? text(`setting.${key}`) : key;
}

/** Names in a row, as the language of the page sets them. */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang, { type: 'unit' }).format(names);
}
