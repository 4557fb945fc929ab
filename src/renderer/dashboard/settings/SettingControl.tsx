import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { SettingDescriptor, SettingKey } from '../../../core/settings/schema.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import { CameraSelect } from '../live/CameraChoice.tsx';
import { NumberField } from './NumberField.tsx';
import { settingValue } from './settingValue.ts';
import { ShortcutField } from './ShortcutField.tsx';

type SettingControlProps = {
  readonly id: string;
  readonly describedBy: string;
  readonly settingKey: SettingKey;
  readonly descriptor: SettingDescriptor;
  readonly snapshot: AppSnapshot;
};

/** The native control for a setting's kind. */
export function SettingControl(props: SettingControlProps): ReactElement {
  const { id, describedBy, settingKey, descriptor, snapshot } = props;
  const text = useText();
  const bridge = useBridge();
  const value = snapshot.settings[settingKey];
  const change = (changed: boolean | number | string): void => {
    bridge.send('setting:change', { key: settingKey, value: changed });
  };
  switch (descriptor.kind) {
    case 'boolean':
      return (
        <input
          id={id}
          type="checkbox"
          className="switch"
          aria-describedby={describedBy}
          checked={value === true}
          onChange={(event) => {
            change(event.target.checked);
          }}
        />
      );
    case 'number':
      return (
        <NumberField
          id={id}
          describedBy={describedBy}
          descriptor={descriptor}
          value={Number(value)}
          onChange={change}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          className="field"
          aria-describedby={describedBy}
          value={String(value)}
          onChange={(event) => {
            change(event.target.value);
          }}
        >
          {descriptor.choices.map((choice) => (
            <option key={choice} value={choice}>
              {settingValue(text, settingKey, choice)}
            </option>
          ))}
        </select>
      );
    case 'text':
      return settingKey === 'cameraId' ? (
        <CameraSelect id={id} describedBy={describedBy} snapshot={snapshot} />
      ) : (
        <ShortcutField id={id} describedBy={describedBy} value={String(value)} onChange={change} />
      );
    default:
      return descriptor satisfies never;
  }
}
