import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { SettingKey, Settings } from '../../../core/settings/schema.ts';
import type { NumberSetting, SettingDescriptor } from '../../../core/settings/settingDescriptor.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import { CameraSelect } from '../live/CameraChoice.tsx';
import { ListenToBreath } from './ListenToBreath.tsx';
import { ListenToChime } from './ListenToChime.tsx';
import { NumberField } from './NumberField.tsx';
import { settingValue } from './settingValue.ts';
import { ShortcutField } from './ShortcutField.tsx';
import { TimeField } from './TimeField.tsx';
import { WorkingHoursField } from './WorkingHoursField.tsx';

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
  const words = typeof value === 'string' ? value : '';
  const change = (changed: Settings[SettingKey]): void => {
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
      return <NumberControl {...props} descriptor={descriptor} value={Number(value)} onChange={change} />;
    case 'choice':
      return (
        <select
          id={id}
          className="field"
          aria-describedby={describedBy}
          value={words}
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
        <ShortcutField id={id} describedBy={describedBy} value={words} onChange={change} />
      );
    case 'workingHours':
      return (
        <WorkingHoursField
          id={id}
          describedBy={describedBy}
          descriptor={descriptor}
          value={snapshot.settings.workingHours}
          onChange={change}
        />
      );
    default:
      return descriptor satisfies never;
  }
}

type NumberControlProps = SettingControlProps & {
  readonly descriptor: NumberSetting;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A time of the day, or a number with its unit; beside a volume its sound. */
function NumberControl({ settingKey, snapshot, ...field }: NumberControlProps): ReactElement {
  const { descriptor, value } = field;
  const { unit } = descriptor;
  if (unit === 'timeOfDay') return <TimeField {...field} minute={value} latest={descriptor.maximum} />;
  return (
    <>
      <NumberField {...field} descriptor={{ ...descriptor, unit }} />
      {settingKey === 'alertVolumePercent' ? <ListenToChime volumePercent={value} /> : null}
      {settingKey === 'breathingVolumePercent' ? <ListenToBreath settings={snapshot.settings} /> : null}
    </>
  );
}
