import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/settings/languages.ts';
import { loadCatalogue, loadText } from '../../src/text/loadText.ts';
import { pseudoLocales } from '../../src/text/pseudoLocale.ts';
import { speakingSources } from './sourceTexts.ts';

describe('the texts of a locale', () => {
  test.each([
    ['de-AT', 'de', '0,5 cm'],
    ['pt-PT', 'pt-BR', '0,5 cm'],
    ['xx', 'en', '0.5 cm']
  ] as const)('%s are those of %s, and numbers stand as it writes them', async (locale, language, half) => {
    const loaded = await loadText(locale);
    const catalogue = await loadCatalogue(language);

    expect([loaded.locale, loaded.language]).toEqual([locale, language]);
    expect(loaded.text('state.upright')).toBe(catalogue['state.upright']);
    expect(loaded.text('amount.partOfCentimetre', { amount: 0.5 })).toBe(half);
  });

  test('that nobody speaks are made of the English ones', async () => {
    const { language, text } = await loadText(pseudoLocales.accented);

    expect(language).toBe('en');
    expect(text('state.upright')).toBe('[Ûprïghtñññ]');
  });

  test('are English, numbers and all, where the file of the language cannot be read', async () => {
    const { locale, language, text } = await loadText('de-AT', () => Promise.reject(new Error('gone')));

    expect([locale, language]).toEqual(['de-AT', 'en']);
    expect(text('state.upright')).toBe('Upright');
    expect(text('amount.partOfCentimetre', { amount: 0.5 })).toBe('0.5 cm');
  });
});

describe('the words of a language', () => {
  const takenIn = (how: RegExp): readonly string[] =>
    speakingSources().flatMap((source) => [...source.matchAll(how)].map(([, language]) => language ?? ''));

  test('come when they are asked for, and with no program that speaks another one', () => {
    expect(takenIn(/from '[^']*\/(de|fr|es|pt-BR|ja)\/[^']*'/gu)).toEqual([]);
    expect(takenIn(/import\('[^']*\/(de|fr|es|pt-BR|ja)\/[^']*'\)/gu).toSorted()).toEqual(
      languages.filter((language) => language !== 'en').toSorted()
    );
  });
});
