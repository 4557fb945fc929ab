import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { languages } from '../../../src/core/settings/languages.ts';
import { unmanaged } from '../../../src/core/settings/managed.ts';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import type { Text } from '../../../src/text/createText.ts';
import { loadText } from '../../../src/text/loadText.ts';
import { partsFound, searchSettings } from '../../../src/renderer/dashboard/settings/searchSettings.ts';
import { findableIn, settingSections } from '../../../src/renderer/dashboard/settings/settingSections.ts';
import { gallerySnapshot } from './gallerySnapshot.ts';

const snapshot = { ...gallerySnapshot('breaks'), settings: defaultSettings, managed: unmanaged };

function findable(text: Text) {
  return settingSections(snapshot).flatMap((section) => findableIn(text, section));
}
const english = findable((await loadText('en')).text);

describe('the search of the settings', () => {
  test.each([
    ['strict', ['strict', 'sensitivity']],
    ['STRICT', ['strict']],
    ['working hours', ['workingHours']],
    ['dark', ['theme']],
    ['webcam', ['cameraId', 'watchWithCamera']],
    ['  postpone   a break ', ['postponeMinutes']],
    ['hotkey', ['pauseShortcut']]
  ] as const)('%j finds %j', (query, keys) => {
    expect([...searchSettings(english, query)]).toEqual(expect.arrayContaining([...keys]));
  });

  test('finds nothing that has only one of the words', () => {
    expect(searchSettings(english, 'breathing xylophone').size).toBe(0);
  });

  test('leaves everything where nothing is asked', () => {
    expect(searchSettings(english, ' ').size).toBe(english.length);
    expect(english.length).toBe(Object.keys(settingsSchema).length);
  });

  test.each(languages)('finds each setting in %s by its own name', async (language) => {
    const all = findable((await loadText(language)).text);
    for (const { key, words } of all) {
      const [name = ''] = words.split('\n');
      expect([key, searchSettings(all, name).has(key)]).toEqual([key, true]);
    }
  });

  test('does not mind accents and finds within words, as languages without spaces need', () => {
    const settings = [
      { key: 'theme', words: 'Thème clair ou foncé' },
      { key: 'sensitivity', words: '姿勢の感度' }
    ] as const;

    expect([...searchSettings(settings, 'theme FONCE')]).toEqual(['theme']);
    expect([...searchSettings(settings, '感度')]).toEqual(['sensitivity']);
  });
});

describe('what was searched for', () => {
  test('is marked where it stands', () => {
    expect(partsFound('Break, breaks and Früh', 'BREAK fru')).toEqual([
      { from: 0, words: 'Break', found: true },
      { from: 5, words: ', ', found: false },
      { from: 7, words: 'break', found: true },
      { from: 12, words: 's and ', found: false },
      { from: 18, words: 'Frü', found: true },
      { from: 21, words: 'h', found: false }
    ]);
  });

  test('leaves the text as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, query) => {
        expect(
          partsFound(words, query)
            .map((part) => part.words)
            .join('')
        ).toBe(words);
      })
    );
  });
});
