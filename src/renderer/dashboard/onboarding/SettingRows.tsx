import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { settingsSchema } from '../../../core/settings/schema.ts';
import type { ListedSettingKey } from '../settings/settingGroups.ts';
import { SettingRow } from '../settings/SettingRow.tsx';
import { useResets } from '../settings/useResets.ts';

type SettingRowsProps = { readonly keys: readonly ListedSettingKey[]; readonly snapshot: AppSnapshot };

/** A few settings, as they stand on the settings page. */
export function SettingRows({ keys, snapshot }: SettingRowsProps): ReactElement {
  const { reset } = useResets(snapshot);
  return (
    <div className="settings onboarding-settings">
      {keys.map((key) => (
        <SettingRow
          key={key}
          settingKey={key}
          descriptor={settingsSchema[key]}
          snapshot={snapshot}
          query=""
          onReset={reset}
        />
      ))}
    </div>
  );
}
