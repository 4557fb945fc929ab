import type { Settings } from '../../core/settings/schema.ts';
import { checkSettings, isSettingKey } from '../../core/settings/validate.ts';
import { openRecordFile, type RecordFileParts } from './recordFile.ts';

export type SettingsFile = {
  readonly settings: Settings;
  /** Saves what differs from the last save; what the user never touched keeps following the defaults. */
  readonly save: (settings: Settings) => void;
};

/**
 * The user's settings. A value that is not valid goes back to its default, and a copy of the file is kept; keys that
 * this version does not know stay in the file untouched.
 */
export function openSettingsFile(parts: Omit<RecordFileParts, 'name'>): SettingsFile {
  const recordFile = openRecordFile({ ...parts, name: 'settings' });
  const { settings, invalid } = checkSettings(recordFile.values);
  if (invalid.length > 0) {
    const keptAs = recordFile.keepCopy();
    if (keptAs !== null) {
      parts.notice({ kind: 'valuesReset', file: recordFile.file, keptAs, keys: invalid });
      recordFile.write(Object.fromEntries(invalid.map((key) => [key, undefined])));
    }
  }
  let saved = settings;
  return {
    settings,
    save: (next) => {
      const changed = Object.entries(next).filter(
        ([key, value]) => isSettingKey(key) && saved[key] !== value
      );
      saved = next;
      if (changed.length > 0) recordFile.write(Object.fromEntries(changed));
    }
  };
}
