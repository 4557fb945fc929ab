import type { PolicyModule, PolicyTier } from '../settings/managed.ts';
import { policyModules } from '../settings/managed.ts';
import type { SettingKey } from '../settings/schema.ts';
import type { SettingDescriptor } from '../settings/settingDescriptor.ts';
import { settingsSchema } from '../settings/schema.ts';
import { isSettingKey } from '../settings/validate.ts';
import { type ModuleKeyName, moduleRules } from './moduleRules.ts';
import { type Permit, type PolicyRule, settingRules } from './settingRules.ts';

/** Settings have their policy under the same name, written as policies are: `MovementEveryMinutes`. */
export type PolicyKeyName = Capitalize<SettingKey> | ModuleKeyName;

export type PolicyKey = {
  readonly name: PolicyKeyName;
  readonly rule: PolicyRule;
} & (
  | { readonly kind: 'setting'; readonly setting: SettingKey; readonly descriptor: SettingDescriptor }
  | { readonly kind: 'module'; readonly module: PolicyModule; readonly failsClosed: boolean }
);

/** A part of the app is turned off for good or not at all; a recommendation to do without has no meaning. */
const moduleRule: PolicyRule = { enforced: { kind: 'any' }, recommended: { kind: 'none' } };

const settingKeys: readonly PolicyKey[] = Object.keys(settingsSchema)
  .filter(isSettingKey)
  .map((setting) => ({
    kind: 'setting',
    name: policyNameOf(setting),
    setting,
    descriptor: settingsSchema[setting],
    rule: settingRules[setting]
  }));

const moduleKeys: readonly PolicyKey[] = policyModules.map((module) => ({
  kind: 'module',
  name: moduleRules[module].name,
  module,
  failsClosed: moduleRules[module].failsClosed,
  rule: moduleRule
}));

/** Everything that IT can set: the parts of the app first, then the settings in the order of their schema. */
export const policyKeys: readonly PolicyKey[] = [...moduleKeys, ...settingKeys].filter(
  ({ rule }) => rule.enforced.kind !== 'none' || rule.recommended.kind !== 'none'
);

/** The settings that no policy reaches, for the reference that IT reads. */
export const settingsOfTheUserAlone: readonly SettingKey[] = settingKeys.flatMap((key) =>
  key.kind === 'setting' && !policyKeys.includes(key) ? [key.setting] : []
);

export function policyNameOf(setting: SettingKey): Capitalize<SettingKey> {
  return capitalized(setting);
}

/** The key of a name, null for none. Windows does not mind the case of a value's name. */
export function policyKeyNamed(name: string, caseCounts: boolean): PolicyKey | null {
  const wanted = name.toLowerCase();
  return (
    policyKeys.find((key) => (caseCounts ? key.name === name : key.name.toLowerCase() === wanted)) ?? null
  );
}

export function permitOf(key: PolicyKey, tier: PolicyTier): Permit {
  return key.rule[tier];
}

function capitalized<Word extends string>(word: Word): Capitalize<Word>;
function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
