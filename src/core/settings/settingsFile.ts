import { isLocked, type Managed, type SettingChoices } from './managed.ts';
import type { SettingKey, Settings } from './schema.ts';
import { settingsSchema } from './schema.ts';
import { checkSettings, isSettingKey } from './validate.ts';

/**
 * The file that settings are exported to and imported from. It holds what the user chose and nothing that was built
 * in or said by a policy, so that it brings along no more than a person's own wishes. A change that older versions
 * cannot read raises `settingsFileVersion`; new settings do not.
 */
export const settingsFileFormat = 'plumbline-settings';
export const settingsFileVersion = 1;

export type SettingsFileContent = {
  readonly format: typeof settingsFileFormat;
  readonly version: typeof settingsFileVersion;
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly settings: SettingChoices;
};

/** All settings take about 3 kB. */
export const settingsFileBytes = 64 * 1024;

/** Settings of one machine, which mean nothing on another: the system gives cameras other ids there. */
const ofThisMachine: ReadonlySet<SettingKey> = new Set(['cameraId', 'startAtLogin']);

/** Why nothing was taken from a file. */
export const settingsFileFaults = ['unreadable', 'tooLarge', 'notJson', 'foreign', 'newer'] as const;
export type SettingsFileFault = (typeof settingsFileFaults)[number];

/** What a file of settings would bring. */
export type SettingsImport = {
  /** Valid and other than what holds, in the order of the schema. */
  readonly changes: readonly { readonly key: SettingKey; readonly value: Settings[SettingKey] }[];
  /** Held by a policy. */
  readonly locked: readonly SettingKey[];
  readonly invalid: readonly SettingKey[];
  /** Names that this version does not know. */
  readonly unknown: readonly string[];
};

/** What is written to the file. */
export function settingsFileOf(choices: SettingChoices, exportedAt: number): SettingsFileContent {
  return {
    format: settingsFileFormat,
    version: settingsFileVersion,
    exportedAt,
    settings: Object.fromEntries(
      Object.entries(choices).filter(([key]) => isSettingKey(key) && !ofThisMachine.has(key))
    )
  };
}

/**
 * What taking in a file's settings would change. Nothing is changed by asking.
 * @param record the file's `settings`, as foreign as the file
 */
export function planSettingsImport(
  record: Readonly<Record<string, unknown>>,
  present: Settings,
  managed: Managed
): SettingsImport {
  const { choices, invalid, unknown } = checkSettings(record);
  const different = Object.keys(settingsSchema)
    .filter(isSettingKey)
    .filter((key) => !ofThisMachine.has(key))
    .flatMap((key) => {
      const value = choices[key];
      return value === undefined || sameValue(value, present[key]) ? [] : [{ key, value }];
    });
  return {
    changes: different.filter(({ key }) => !isLocked(managed, key)),
    locked: different.filter(({ key }) => isLocked(managed, key)).map(({ key }) => key),
    invalid,
    unknown
  };
}

/** Whether two values of a setting are the same; working hours by what they say. */
export function sameValue(one: Settings[SettingKey], other: Settings[SettingKey]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
