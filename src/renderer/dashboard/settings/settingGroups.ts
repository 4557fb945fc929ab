import type { PairingRuleId } from '../../../core/pairing/pairingRules.ts';
import { pairingRules } from '../../../core/pairing/pairingRules.ts';
import {
  settingsSchema,
  type SettingDescriptor,
  type SettingGroup,
  type SettingKey
} from '../../../core/settings/schema.ts';

/** Settings that the list shows; the pairing rules have a card and words of their own. */
export type ListedSettingKey = Exclude<SettingKey, PairingRuleId>;
export type ListedGroup = Exclude<SettingGroup, 'pairing'>;
export type SettingEntry = { readonly key: ListedSettingKey; readonly descriptor: SettingDescriptor };

/** The groups of the schema in its own order, each with its settings: a new setting appears by being in the schema. */
export function settingGroups(): readonly {
  readonly group: ListedGroup;
  readonly entries: readonly SettingEntry[];
}[] {
  const entries = Object.keys(settingsSchema)
    .filter(isListed)
    .map((key) => ({ key, descriptor: settingsSchema[key] }));
  const groups = new Set(entries.map(({ descriptor }) => descriptor.group));
  return [...groups].filter(isListedGroup).map((group) => ({
    group,
    entries: entries.filter(({ descriptor }) => descriptor.group === group)
  }));
}

function isListed(key: string): key is ListedSettingKey {
  return Object.hasOwn(settingsSchema, key) && !pairingRules.some(({ id }) => id === key);
}

function isListedGroup(group: SettingGroup): group is ListedGroup {
  return group !== 'pairing';
}
