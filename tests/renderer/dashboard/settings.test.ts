import { pairingRules } from '../../../src/core/pairing/pairingRules.ts';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import { choiceKey } from '../../../src/renderer/dashboard/settings/choiceKey.ts';
import { numberFrom } from '../../../src/renderer/dashboard/settings/numberFrom.ts';
import { createText } from '../../../src/text/createText.ts';
import { settingGroups, shownGroups } from '../../../src/renderer/dashboard/settings/settingGroups.ts';
import { settingValue } from '../../../src/renderer/dashboard/settings/settingValue.ts';
import {
  isCommonShortcut,
  shortcutOf,
  type KeyPress
} from '../../../src/renderer/dashboard/settings/shortcut.ts';

const text = createText('en');

describe('the settings screen', () => {
  test('shows every setting of the schema once, in its group', () => {
    const shown = settingGroups().flatMap(({ entries }) => entries.map(({ key }) => key));

    expect([...shown, ...pairingRules.map(({ id }) => id)].toSorted()).toEqual(
      Object.keys(settingsSchema).toSorted()
    );
    for (const { group, entries } of settingGroups()) {
      expect(entries.map(({ descriptor }) => descriptor.group)).toEqual(entries.map(() => group));
    }
  });

  test('shows nothing to set of a part of the app that is not running', () => {
    const groups = shownGroups({ checkIn: { offered: false, advice: null, entries: [], weekly: false } });

    expect(groups.map(({ group }) => group)).toEqual([
      'camera',
      'posture',
      'alerts',
      'quiet',
      'checkIn',
      'reports',
      'general'
    ]);
  });

  test('names every choice that the schema offers', () => {
    for (const { entries } of settingGroups()) {
      for (const { key, descriptor } of entries) {
        if (descriptor.kind !== 'choice') continue;
        const unnamed = descriptor.choices.filter(
          (choice) => choiceKey(key, choice) === null && settingValue(text, key, choice) === choice
        );
        expect([key, unnamed]).toEqual([key, []]);
      }
    }
  });
});

describe('a number that is typed', () => {
  const range = { minimum: 3, maximum: 120, step: 1 };

  test.each([
    ['3', 3],
    ['120', 120],
    [' 15 ', 15]
  ])('%j is taken', (typed, number) => {
    expect(numberFrom(typed, range)).toBe(number);
  });

  test.each(['', ' ', '2', '121', '15.5', '-15', 'ten', 'Infinity', 'NaN', '1e9'])('%j is not', (typed) => {
    expect(numberFrom(typed, range)).toBeNull();
  });

  test('is measured in steps from the minimum', () => {
    expect(numberFrom('5', { minimum: 0, maximum: 60, step: 5 })).toBe(5);
    expect(numberFrom('7', { minimum: 0, maximum: 60, step: 5 })).toBeNull();
  });
});

describe('a shortcut that is pressed', () => {
  test('becomes an accelerator that means the same on every system', () => {
    const keys = { key: 'p', code: 'KeyP', altKey: true };

    expect(shortcutOf(press({ ...keys, ctrlKey: true }))).toBe('CommandOrControl+Alt+P');
    expect(shortcutOf(press({ ...keys, metaKey: true }))).toBe('CommandOrControl+Alt+P');
  });

  test('goes by the physical key, as Alt changes the letter on a Mac', () => {
    expect(shortcutOf(press({ key: 'π', code: 'KeyP', altKey: true }))).toBe('Alt+P');
  });

  test.each([
    ['F9', 'F9'],
    ['ArrowUp', 'Up'],
    ['Digit7', '7'],
    ['Space', 'Space']
  ])('%s with Ctrl and Shift is %s', (code, name) => {
    expect(shortcutOf(press({ key: code, code, ctrlKey: true, shiftKey: true }))).toBe(
      `CommandOrControl+Shift+${name}`
    );
  });

  test.each([
    ['a modifier alone', { key: 'Control', code: 'ControlLeft', ctrlKey: true }],
    ['a bare letter', { key: 'p', code: 'KeyP' }],
    ['Shift and a letter, which is typing', { key: 'P', code: 'KeyP', shiftKey: true }],
    ['a key without a name', { key: 'Dead', code: 'IntlBackslash', ctrlKey: true }]
  ])('is not yet one with %s', (_what, keys) => {
    expect(shortcutOf(press(keys))).toBeNull();
  });

  test.each(['CommandOrControl+C', 'CommandOrControl+1', 'CommandOrControl+Shift+T', 'Alt+Tab'])(
    '%s is what most programs use themselves',
    (accelerator) => {
      expect(isCommonShortcut(accelerator)).toBe(true);
    }
  );

  test.each(['CommandOrControl+Alt+P', 'CommandOrControl+Shift+F9', 'Alt+F7', ''])(
    '%s is free in most programs',
    (accelerator) => {
      expect(isCommonShortcut(accelerator)).toBe(false);
    }
  );
});

function press(keys: Partial<KeyPress> & Pick<KeyPress, 'key' | 'code'>): KeyPress {
  return { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...keys };
}
