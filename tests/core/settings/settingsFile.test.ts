import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { unmanaged, type Managed } from '../../../src/core/settings/managed.ts';
import { resettable, valueAfterReset } from '../../../src/core/settings/resetting.ts';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import {
  planSettingsImport,
  settingsFileFormat,
  settingsFileOf,
  settingsFileVersion
} from '../../../src/core/settings/settingsFile.ts';
import { isSettingKey } from '../../../src/core/settings/validate.ts';

const source = '/etc/plumbline/policy.json';
const managed: Managed = {
  settings: {
    strict: { tier: 'enforced', hold: 'locked', value: true, source },
    movementEveryMinutes: { tier: 'recommended', hold: 'suggested', value: 60, source }
  },
  modulesOff: {}
};

describe('a file of settings', () => {
  test('holds what the user chose and nothing of the machine', () => {
    const file = settingsFileOf({ theme: 'dark', cameraId: 'abc', startAtLogin: true }, 12);

    expect(file).toEqual({
      format: settingsFileFormat,
      version: settingsFileVersion,
      exportedAt: 12,
      settings: { theme: 'dark' }
    });
  });

  test('would change what is other than at present, and says what stays out and why', () => {
    const record = {
      theme: 'dark',
      movementEveryMinutes: defaultSettings.movementEveryMinutes,
      strict: false,
      slouchDelaySeconds: 100_000,
      cameraId: 'elsewhere',
      moodTracking: true
    };

    expect(planSettingsImport(record, { ...defaultSettings, strict: true }, managed)).toEqual({
      changes: [{ key: 'theme', value: 'dark' }],
      locked: ['strict'],
      invalid: ['slouchDelaySeconds'],
      unknown: ['moodTracking']
    });
  });

  test('brings back the settings that it was made of', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 60 }),
        fc.boolean(),
        fc.constantFrom('light', 'dark', 'system'),
        (movementEveryMinutes, microBreaks, theme) => {
          const choices = { movementEveryMinutes, microBreaks, theme } as const;
          const file: unknown = JSON.parse(JSON.stringify(settingsFileOf(choices, 0)));
          const record = recordIn(file);
          const { changes } = planSettingsImport(record, defaultSettings, unmanaged);
          const taken = {
            ...defaultSettings,
            ...Object.fromEntries(changes.map(({ key, value }) => [key, value]))
          };

          expect(taken).toEqual({ ...defaultSettings, ...choices });
        }
      )
    );
  });

  test('of working hours that say the same changes nothing', () => {
    const hours = {
      monday: [{ fromMinute: 540, toMinute: 1020 }],
      tuesday: [],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: []
    };
    const plan = planSettingsImport(
      { workingHours: structuredClone(hours) },
      { ...defaultSettings, workingHours: hours },
      unmanaged
    );

    expect(plan.changes).toEqual([]);
  });
});

describe('a reset', () => {
  test('goes to the built-in value, or to what is recommended', () => {
    expect(valueAfterReset(unmanaged, 'movementEveryMinutes')).toBe(defaultSettings.movementEveryMinutes);
    expect(valueAfterReset(managed, 'movementEveryMinutes')).toBe(60);
  });

  test('is of use for what was changed and is not held', () => {
    const keys = Object.keys(settingsSchema).filter(isSettingKey);
    const settings = { ...defaultSettings, strict: true, theme: 'dark', movementEveryMinutes: 60 } as const;

    expect(resettable(keys, settings, managed)).toEqual(['theme']);
    expect(resettable(keys, settings, unmanaged)).toEqual(['movementEveryMinutes', 'strict', 'theme']);
    expect(resettable(keys, defaultSettings, unmanaged)).toEqual([]);
  });
});

function recordIn(file: unknown): Readonly<Record<string, unknown>> {
  if (typeof file !== 'object' || file === null || !('settings' in file))
    throw new Error('No file of settings.');
  const { settings } = file;
  if (typeof settings !== 'object' || settings === null) throw new Error('No settings in the file.');
  return { ...settings };
}
