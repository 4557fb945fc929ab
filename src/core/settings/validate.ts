import { isWorkingHours } from '../breaks/workingHours.ts';
import { defaultSettings } from './defaults.ts';
import type { SettingChoices } from './managed.ts';
import type { SettingKey, Settings } from './schema.ts';
import type { SettingDescriptor } from './settingDescriptor.ts';
import { settingsSchema } from './schema.ts';

/** What a stored or sent record of settings holds. */
export type CheckedSettings = {
  /** Every setting: the record's value where it is valid, the default elsewhere. */
  readonly settings: Settings;
  /** The record's valid values alone. */
  readonly choices: SettingChoices;
  /** Keys of the schema whose value was not valid. */
  readonly invalid: readonly SettingKey[];
  /** Keys that this version does not know: a newer version's, to be kept where they are. */
  readonly unknown: readonly string[];
};

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingsSchema, key);
}

/** Whether a value may stand for this setting: type, range, choice and length as in the schema. */
export function isSettingValue<Key extends SettingKey>(key: Key, value: unknown): value is Settings[Key] {
  return fits(settingsSchema[key], value);
}

/**
 * The settings with one of them changed, or null when the value is not valid. Never throws; the value may be
 * anything that a file or a window holds.
 */
export function withSetting(settings: Settings, key: SettingKey, value: unknown): Settings | null {
  return isSettingValue(key, value) ? { ...settings, [key]: value } : null;
}

/** Sorts a record from outside into settings, invalid and unknown keys. */
export function checkSettings(record: Readonly<Record<string, unknown>>): CheckedSettings {
  let settings = defaultSettings;
  const invalid: SettingKey[] = [];
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (!isSettingKey(key)) {
      unknown.push(key);
      continue;
    }
    const changed = withSetting(settings, key, value);
    if (changed === null) invalid.push(key);
    else settings = changed;
  }
  const choices: SettingChoices = Object.fromEntries(
    Object.entries(settings).filter(
      ([key]) => isSettingKey(key) && Object.hasOwn(record, key) && !invalid.includes(key)
    )
  );
  return { settings, choices, invalid, unknown };
}

function fits(descriptor: SettingDescriptor, value: unknown): boolean {
  switch (descriptor.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= descriptor.minimum &&
        value <= descriptor.maximum
      );
    case 'choice':
      return typeof value === 'string' && descriptor.choices.includes(value);
    case 'text':
      return typeof value === 'string' && value.length <= descriptor.maximumLength;
    case 'workingHours':
      return isWorkingHours(value, descriptor.rangesPerDay);
    default:
      return descriptor satisfies never;
  }
}
