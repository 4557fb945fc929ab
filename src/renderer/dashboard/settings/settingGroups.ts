import {
  settingsSchema,
  type SettingDescriptor,
  type SettingGroup,
  type SettingKey
} from '../../../core/settings/schema.ts';

export type SettingEntry = { readonly key: SettingKey; readonly descriptor: SettingDescriptor };

/** The groups of the schema in its own order, each with its settings: a new setting appears by being in the schema. */
export function settingGroups(): readonly {
  readonly group: SettingGroup;
  readonly entries: readonly SettingEntry[];
}[] {
  const entries = Object.keys(settingsSchema)
    .filter(isSettingKey)
    .map((key) => ({ key, descriptor: settingsSchema[key] }));
  const groups = new Set(entries.map(({ descriptor }) => descriptor.group));
  return [...groups].map((group) => ({
    group,
    entries: entries.filter(({ descriptor }) => descriptor.group === group)
  }));
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingsSchema, key);
}
