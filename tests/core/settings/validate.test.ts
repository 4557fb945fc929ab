import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import {
  checkSettings,
  isSettingKey,
  isSettingValue,
  withSetting
} from '../../../src/core/settings/validate.ts';

const keys = Object.keys(settingsSchema).filter(isSettingKey);

const nineToFive = { fromMinute: 540, toMinute: 1020 };
const freeWeek = {
  sunday: [],
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: []
};

describe('settings from outside', () => {
  it.each(keys)('%s has a default that its own rule allows', (key) => {
    expect(isSettingValue(key, defaultSettings[key])).toBe(true);
  });

  it('takes every valid value and leaves the rest at its default', () => {
    const { settings, invalid, unknown } = checkSettings({ slouchDelaySeconds: 7, theme: 'dark' });
    expect(settings).toEqual({ ...defaultSettings, slouchDelaySeconds: 7, theme: 'dark' });
    expect({ invalid, unknown }).toEqual({ invalid: [], unknown: [] });
  });

  it.each([
    ['slouchDelaySeconds', 2],
    ['slouchDelaySeconds', 121],
    ['slouchDelaySeconds', Number.NaN],
    ['slouchDelaySeconds', '15'],
    ['watchWithCamera', 1],
    ['alertStyle', 'loud'],
    ['cameraId', 'x'.repeat(513)],
    ['theme', null],
    ['pauseShortcut', ['Ctrl']],
    ['movementEveryMinutes', 29],
    ['breathingOutSeconds', 10],
    ['workingHours', 'always'],
    ['workingHours', []],
    ['workingHours', { monday: [] }],
    ['workingHours', { ...freeWeek, monday: [{ fromMinute: 540, toMinute: 1440 }] }],
    ['workingHours', { ...freeWeek, monday: [{ fromMinute: 540 }] }],
    ['workingHours', { ...freeWeek, monday: [null] }],
    ['workingHours', { ...freeWeek, holiday: [] }],
    ['workingHours', { ...freeWeek, friday: Array.from({ length: 9 }, () => nineToFive) }]
  ] as const)('refuses %s = %s and says which key it was', (key, value) => {
    expect(withSetting(defaultSettings, key, value)).toBeNull();
    expect(checkSettings({ [key]: value })).toEqual({
      settings: defaultSettings,
      choices: {},
      invalid: [key],
      unknown: []
    });
  });

  it('takes working hours with several ranges, over midnight too, and none at all', () => {
    const night = { fromMinute: 1320, toMinute: 360 };
    const week = { ...freeWeek, monday: [nineToFive, night] };
    expect(checkSettings({ workingHours: week }).settings.workingHours).toEqual(week);
    expect(checkSettings({ workingHours: null }).invalid).toEqual([]);
  });

  it('tells keys of a newer version apart, names of built-in members among them', () => {
    const { settings, unknown } = checkSettings({ breaksEvery: 20, constructor: 1, toString: 2 });
    expect(unknown).toEqual(['breaksEvery', 'constructor', 'toString']);
    expect(settings).toEqual(defaultSettings);
  });

  it('never lets anything through that the schema does not allow', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'other'), fc.anything()), (record) => {
        const { settings } = checkSettings(record);
        expect(keys.every((key) => isSettingValue(key, settings[key]))).toBe(true);
        expect(Object.keys(settings).toSorted()).toEqual([...keys].toSorted());
      })
    );
  });
});
