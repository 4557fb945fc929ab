import type { Managed } from './managed.ts';
import { isLocked } from './managed.ts';
import { settingsSchema, type SettingKey, type Settings } from './schema.ts';
import { sameValue } from './settingsFile.ts';

/** What a setting is without a choice of the user's: what a policy recommends, or the built-in value. */
export function valueAfterReset(managed: Managed, key: SettingKey): Settings[SettingKey] {
  const advised = managed.settings[key];
  return advised?.hold === 'suggested' ? advised.value : settingsSchema[key].default;
}

/** Those of some settings that a reset would change, in their order. */
export function resettable(
  keys: readonly SettingKey[],
  settings: Settings,
  managed: Managed
): readonly SettingKey[] {
  return keys.filter(
    (key) => !isLocked(managed, key) && !sameValue(settings[key], valueAfterReset(managed, key))
  );
}
