import { useId, type ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { SettingDescriptor } from '../../../core/settings/schema.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { SettingControl } from './SettingControl.tsx';
import { SettingEffect } from './SettingEffect.tsx';
import type { ListedSettingKey } from './settingGroups.ts';
import { settingValue } from './settingValue.ts';

type SettingRowProps = {
  readonly settingKey: ListedSettingKey;
  readonly descriptor: SettingDescriptor;
  readonly snapshot: AppSnapshot;
};

/** One setting: its name, what it does, its control, and the way back to its default. */
export function SettingRow({ settingKey, descriptor, snapshot }: SettingRowProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const changed = settingKey !== 'cameraId' && snapshot.settings[settingKey] !== descriptor.default;
  const resetLabel = text('settings.reset.label', {
    setting: text(`setting.${settingKey}`),
    value: settingValue(text, settingKey, descriptor.default)
  });
  return (
    <div className="setting">
      <div className="setting-words">
        <label htmlFor={id}>{text(`setting.${settingKey}`)}</label>
        <p id={`${id}-help`} className="muted fine">
          {text(`setting.${settingKey}.help`)}
        </p>
        <SettingEffect settingKey={settingKey} settings={snapshot.settings} />
      </div>
      <div className="setting-control">
        <SettingControl
          id={id}
          describedBy={`${id}-help`}
          settingKey={settingKey}
          descriptor={descriptor}
          snapshot={snapshot}
        />
        {changed ? (
          <Button
            look="quiet"
            aria-label={resetLabel}
            title={resetLabel}
            onClick={() => {
              bridge.send('setting:change', { key: settingKey, value: descriptor.default });
            }}
          >
            {text('settings.reset')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
