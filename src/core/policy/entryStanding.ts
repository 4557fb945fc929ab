import type { Managed } from '../settings/managed.ts';
import type { SettingKey, Settings } from '../settings/schema.ts';
import type { PolicyEntry } from './policy.ts';
import { policyKeyNamed } from './policyKeys.ts';

/** What a line of the policy comes to here and now. */
export type EntryStanding =
  /** Nothing more than its own outcome says. */
  | { readonly kind: 'asItStands' }
  | { readonly kind: 'module'; readonly off: boolean }
  /** It holds a setting at this value, or down to it, or proposes it. */
  | {
      readonly kind: 'setting';
      readonly setting: SettingKey;
      readonly value: Settings[SettingKey];
      readonly limit: boolean;
      /** What the user set in place of a recommendation; null where that is followed, or there is none. */
      readonly instead: { readonly value: Settings[SettingKey] } | null;
    };

/** @param settings what holds of the settings, on which it depends whether a recommendation is followed */
export function entryStanding(
  { key: name, tier, place, outcome }: PolicyEntry,
  managed: Managed,
  settings: Settings
): EntryStanding {
  const key = name === null ? null : policyKeyNamed(name, true);
  if (key === null || outcome.kind !== 'inForce' || outcome.fault !== null) return { kind: 'asItStands' };
  if (key.kind === 'module') return { kind: 'module', off: managed.modulesOff[key.module] === place };
  if (key.descriptor.kind === 'workingHours') return { kind: 'asItStands' };
  const { setting } = key;
  const held = managed.settings[setting];
  // Locked by a part of the app that is off, say: the line itself is then not what holds.
  if (held === undefined || held.tier !== tier) return { kind: 'asItStands' };
  const present = settings[setting];
  return {
    kind: 'setting',
    setting,
    value: held.value,
    limit: held.hold === 'limited',
    instead: held.hold === 'suggested' && present !== held.value ? { value: present } : null
  };
}
