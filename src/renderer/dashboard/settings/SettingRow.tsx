import { useId, type ReactElement } from 'react';
import type { SettingDescriptor } from '../../../core/settings/settingDescriptor.ts';
import { useText } from '../dashboardContext.ts';
import { SettingControl } from './SettingControl.tsx';
import { SettingEffect } from './SettingEffect.tsx';
import { settingDescription, SettingFrame, type SettingRowParts } from './SettingFrame.tsx';
import type { ListedSettingKey } from './settingGroups.ts';

type SettingRowProps = SettingRowParts & {
  readonly settingKey: ListedSettingKey;
  readonly descriptor: SettingDescriptor;
};

/** A setting of the schema, with the control of its kind. */
export function SettingRow({ settingKey, descriptor, ...parts }: SettingRowProps): ReactElement {
  const text = useText();
  const id = useId();
  return (
    <SettingFrame
      {...parts}
      id={id}
      settingKey={settingKey}
      name={text(`setting.${settingKey}`)}
      help={text(`setting.${settingKey}.help`)}
      effect={<SettingEffect settingKey={settingKey} snapshot={parts.snapshot} />}
    >
      <SettingControl
        id={id}
        describedBy={settingDescription(id)}
        settingKey={settingKey}
        descriptor={descriptor}
        snapshot={parts.snapshot}
      />
    </SettingFrame>
  );
}
