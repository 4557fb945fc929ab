import type { WellbeingSnapshot } from '../../../core/monitor/wellbeingSnapshot.ts';
import type { PairingRuleId } from '../../../core/pairing/pairingRules.ts';
import { pairingRules } from '../../../core/pairing/pairingRules.ts';
import { settingsSchema, type SettingKey } from '../../../core/settings/schema.ts';
import type { SettingDescriptor, SettingGroup } from '../../../core/settings/settingDescriptor.ts';

/** Settings that the list shows; the pairing rules have a card and words of their own. */
export type ListedSettingKey = Exclude<SettingKey, PairingRuleId>;
export type ListedGroup = Exclude<SettingGroup, 'pairing'>;
export type SettingEntry = { readonly key: ListedSettingKey; readonly descriptor: SettingDescriptor };

/** The part of the snapshot that a group sets something of. Like the screens, a group is shown only with its part. */
const needs: Readonly<Partial<Record<ListedGroup, keyof WellbeingSnapshot>>> = {
  // When to stay quiet holds for alerts as well, and so is always there.
  breaks: 'breaks',
  breathing: 'breathing',
  checkIn: 'checkIn'
};

export type SettingGroupEntries = {
  readonly group: ListedGroup;
  readonly entries: readonly SettingEntry[];
};

/** The groups whose part of the app is running. */
export function shownGroups(parts: WellbeingSnapshot): readonly SettingGroupEntries[] {
  return settingGroups().filter(({ group }) => {
    const part = needs[group];
    return part === undefined || parts[part] !== undefined;
  });
}

/** The groups of the schema in its own order, each with its settings: a new setting appears by being in the schema. */
export function settingGroups(): readonly SettingGroupEntries[] {
  const entries = Object.keys(settingsSchema)
    .filter(isListed)
    .map((key) => ({ key, descriptor: settingsSchema[key] }));
  const groups = new Set(entries.map(({ descriptor }) => descriptor.group));
  return [...groups].filter(isListedGroup).map((group) => ({
    group,
    entries: entries.filter(({ descriptor }) => descriptor.group === group)
  }));
}

/** Whether a setting has a row with words of its own. */
export function isListed(key: string): key is ListedSettingKey {
  return Object.hasOwn(settingsSchema, key) && !pairingRules.some(({ id }) => id === key);
}

function isListedGroup(group: SettingGroup): group is ListedGroup {
  return group !== 'pairing';
}
