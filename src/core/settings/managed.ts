import type { SettingKey, Settings } from './schema.ts';

/** `enforced` holds against the user; `recommended` holds until the user chooses. */
export const policyTiers = ['enforced', 'recommended'] as const;
export type PolicyTier = (typeof policyTiers)[number];

/** Parts of the app that a policy may turn off as a whole; each has its word in `src/text`. */
export const policyModules = [
  'camera',
  'export',
  'postureAlerts',
  'breaks',
  'breathing',
  'checkIn',
  'history'
] as const;
export type PolicyModule = (typeof policyModules)[number];

/** What the user set, and nothing else: what is missing follows the policy's recommendation, or the built-in value. */
export type SettingChoices = { readonly [Key in SettingKey]?: Settings[Key] };

/** What a policy says about one setting. */
export type ManagedSetting<Value> = {
  readonly tier: PolicyTier;
  /**
   * `locked`: the value holds, whatever the user chooses. `limited`: the user may choose anything up to the value.
   * `suggested`: the value holds until the user chooses, and again after a reset.
   */
  readonly hold: 'locked' | 'limited' | 'suggested';
  readonly value: Value;
  /** Where it was found, as IT would look for it: `/etc/plumbline/policy.json`. */
  readonly source: string;
};

export type ManagedSettings = { readonly [Key in SettingKey]?: ManagedSetting<Settings[Key]> };

/** What "managed by your organisation" refers to: settings, and parts of the app that are turned off. */
export type Managed = {
  readonly settings: ManagedSettings;
  /** Parts that a policy turned off, with where it says so. */
  readonly modulesOff: { readonly [Module in PolicyModule]?: string };
};

export const unmanaged: Managed = { settings: {}, modulesOff: {} };

/** The user cannot change this setting. */
export function isLocked(managed: Managed, key: SettingKey): boolean {
  return managed.settings[key]?.hold === 'locked';
}

export function isModuleOff(managed: Managed, module: PolicyModule): boolean {
  return managed.modulesOff[module] !== undefined;
}
