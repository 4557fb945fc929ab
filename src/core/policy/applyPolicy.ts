import { defaultSettings } from '../settings/defaults.ts';
import type { Managed, ManagedSettings, SettingChoices } from '../settings/managed.ts';
import type { Settings } from '../settings/schema.ts';
import { isSettingKey, withSetting } from '../settings/validate.ts';
import type { Policy } from './policy.ts';

/** What holds, and why. */
export type AppliedPolicy = { readonly settings: Settings; readonly managed: Managed };

/**
 * The settings under a policy: enforced before the user's choice before recommended before built-in. The choices are
 * not touched; what a policy covers comes back when it goes.
 * @param choices what the user set, and nothing else
 */
export function applyPolicy(policy: Policy, choices: SettingChoices): AppliedPolicy {
  const { enforced, recommended } = policy.settings;
  const suggested = holding(defaultSettings, recommended);
  return {
    settings: holding({ ...suggested, ...choices }, enforced),
    managed: { settings: { ...recommended, ...enforced }, modulesOff: policy.modulesOff }
  };
}

/** The settings with every value that is held put in its place; a limit only lowers. */
function holding(settings: Settings, managed: ManagedSettings): Settings {
  return Object.keys(managed)
    .filter(isSettingKey)
    .reduce((next, key) => {
      const held = managed[key];
      if (held === undefined) return next;
      const present = next[key];
      const isBelow =
        held.hold === 'limited' &&
        typeof present === 'number' &&
        typeof held.value === 'number' &&
        present <= held.value;
      return isBelow ? next : (withSetting(next, key, held.value) ?? next);
    }, settings);
}
