import type { SettingChoices } from '../../core/settings/managed.ts';
import { settingsSchema } from '../../core/settings/schema.ts';
import { checkSettings, isSettingKey } from '../../core/settings/validate.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';

export type SettingsFile = {
  /** What the user set; what is missing follows a policy's recommendation or the built-in value. */
  readonly choices: SettingChoices;
  /** Saves what differs from the last save; a choice that is gone leaves the file. */
  readonly save: (choices: SettingChoices) => void;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
};

/**
 * The user's settings. A value that is not valid goes back to its default, and a copy of the file is kept; keys that
 * this version does not know stay in the file untouched.
 */
export function openSettingsFile(parts: Omit<RecordFileParts, 'name'>): SettingsFile {
  const recordFile = openRecordFile({ ...parts, name: 'settings' });
  const { choices, invalid } = checkSettings(recordFile.values);
  if (invalid.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: invalid });
      recordFile.write(Object.fromEntries(invalid.map((key) => [key, undefined])));
    }
  }
  let saved = choices;
  return {
    choices,
    retry: recordFile.retry,
    save: (next) => {
      const changed = Object.keys(settingsSchema)
        .filter(isSettingKey)
        .filter((key) => saved[key] !== next[key]);
      saved = next;
      if (changed.length > 0) recordFile.write(Object.fromEntries(changed.map((key) => [key, next[key]])));
    }
  };
}
