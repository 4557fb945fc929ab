import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { pairingRules } from '../../../core/pairing/pairingRules.ts';
import type { SettingKey } from '../../../core/settings/schema.ts';
import type { SettingGroup } from '../../../core/settings/settingDescriptor.ts';
import type { Text } from '../../../text/createText.ts';
import { languageNames } from '../../../text/languages.ts';
import { describePairing } from '../../../text/pairingWords.ts';
import type { FindableSetting } from './searchSettings.ts';
import { shownGroups, type SettingEntry } from './settingGroups.ts';
import { settingValue } from './settingValue.ts';

/** A section of the settings page: a group of the schema that has something to set at the moment. */
export type SettingSection = {
  readonly group: SettingGroup;
  /** Empty for the pairing rules, which have words of their own. */
  readonly entries: readonly SettingEntry[];
  /** Everything in it, for search and reset. */
  readonly keys: readonly SettingKey[];
};

/** The sections in their order; the pairing rules follow the quiet times. */
export function settingSections(snapshot: AppSnapshot): readonly SettingSection[] {
  return shownGroups(snapshot).flatMap(({ group, entries }) => {
    const section = { group, entries, keys: entries.map(({ key }) => key) };
    return group === 'quiet' ? [section, pairingSection] : [section];
  });
}

const pairingSection: SettingSection = {
  group: 'pairing',
  entries: [],
  keys: pairingRules.map(({ id }) => id)
};

/** What a section's settings can be found by. */
export function findableIn(text: Text, section: SettingSection): readonly FindableSetting[] {
  const { group } = section;
  const shared = [text(`settings.group.${group}`), text(`settings.group.${group}.keywords`)];
  const rules = pairingRules.filter(() => group === 'pairing');
  return [
    ...section.entries.map(({ key, descriptor }) => ({
      key,
      words: [
        text(`setting.${key}`),
        text(`setting.${key}.help`),
        ...(descriptor.kind === 'choice'
          ? descriptor.choices.map((choice) => settingValue(text, key, choice))
          : []),
        // People look for their language by its own name.
        ...(key === 'language' ? Object.values(languageNames) : []),
        ...shared
      ].join('\n')
    })),
    ...rules.map((rule) => {
      const { title, explanation } = describePairing(text, rule);
      return { key: rule.id, words: [title, explanation, ...shared].join('\n') };
    })
  ];
}
