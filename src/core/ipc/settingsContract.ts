import type { KeptDataId } from '../privacy/dataInventory.ts';
import type { SettingKey } from '../settings/schema.ts';
import type { SettingsFileFault } from '../settings/settingsFile.ts';

/** What the settings and the privacy page send, beside the change of a setting. */
export type SettingsSends = {
  /** Forget what the user chose for these: back to what is recommended, or built in. */
  'settings:reset': readonly SettingKey[];
  'privacy:openFolder': null;
  /** Delete everything that is kept, and start anew. The window has asked before. */
  'privacy:deleteAll': null;
};

export type SettingsInvokes = {
  /** Asks for a file and writes the settings to it. */
  'settings:export': { readonly request: null; readonly response: SettingsExported };
  /** Asks for a file and reads it; nothing is changed. */
  'settings:import': { readonly request: null; readonly response: SettingsRead };
  /** What is kept takes up on the disk. */
  'privacy:facts': { readonly request: null; readonly response: PrivacyFacts };
};

/** Files stand without their folder. */
export type SettingsExported =
  { readonly kind: 'cancelled' } | { readonly kind: 'written' | 'notWritten'; readonly file: string };

export type SettingsRead =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly file: string; readonly fault: SettingsFileFault }
  | {
      readonly kind: 'read';
      readonly file: string;
      /** As foreign as the file: `planSettingsImport` sorts it, and main checks each change again. */
      readonly settings: Readonly<Record<string, unknown>>;
    };

export type PrivacyFacts = {
  readonly folder: string;
  /** Bytes, or null where the system would not tell. */
  readonly bytes: Readonly<Record<KeptDataId, number | null>>;
};

/** The channel names at run time, for `channels.dashboard` in `contract.ts`. */
export const settingsSends = [
  'settings:reset',
  'privacy:openFolder',
  'privacy:deleteAll'
] as const satisfies readonly (keyof SettingsSends)[];
export const settingsInvokes = [
  'settings:export',
  'settings:import',
  'privacy:facts'
] as const satisfies readonly (keyof SettingsInvokes)[];
