import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { SettingKey } from '../../../core/settings/schema.ts';
import { useText } from '../dashboardContext.ts';
import { settingValue } from './settingValue.ts';

type ManagedMarkProps = {
  readonly id: string;
  readonly settingKey: SettingKey;
  readonly snapshot: AppSnapshot;
};

/** What an organisation's policy says about a setting, and where it says so; nothing where it says nothing. */
export function ManagedMark({ id, settingKey, snapshot }: ManagedMarkProps): ReactElement | null {
  const text = useText();
  const held = snapshot.managed.settings[settingKey];
  if (held === undefined || held.hold === 'suggested') return null;
  return (
    <p
      id={id}
      className="setting-managed fine"
      title={text('settings.managed.source', { source: held.source })}
    >
      <span>{text('settings.managed')}</span>{' '}
      <span className="muted">
        {held.hold === 'locked'
          ? text('settings.managed.locked')
          : text('settings.managed.limited', { value: settingValue(text, settingKey, held.value) })}
      </span>
    </p>
  );
}
