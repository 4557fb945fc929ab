import { describe, expect, test } from 'vitest';
import { en } from '../../src/text/en/en.ts';
import { languageNames } from '../../src/text/languages.ts';
import { everyCatalogue, textKeys } from './everyCatalogue.ts';
import { pluralArms, valuesAsked } from './messageShape.ts';
import { speakingSources, usesOf } from './sourceTexts.ts';
import { voices } from './voices.ts';

describe('the texts', () => {
  test('are all used somewhere', () => {
    const isUsed = usesOf(speakingSources());

    expect(textKeys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('would be found unused when nobody says them', () => {
    const isUsed = usesOf(["text('tray.open'); text(`state.${state}.explained`)"]);

    expect([isUsed('tray.open'), isUsed('state.away.explained')]).toEqual([true, true]);
    expect([isUsed('tray.quit'), isUsed('state.away'), isUsed('status.explained')]).toEqual([
      false,
      false,
      false
    ]);
  });

  test('do not count as used where they are written', () => {
    expect(speakingSources().filter((source) => source.includes("'tray.quit': 'Quit Plumbline'"))).toEqual(
      []
    );
  });

  test('have no plural or choice whose arm is one bare word, which the compiler would take for a value', () => {
    for (const key of textKeys) {
      const arms = [...en[key].matchAll(/\b(?:other|one|back) \{([^{}]*)\}/gu)].map(
        (match) => match[1] ?? ''
      );

      expect([key, arms.filter((arm) => /^\w+$/u.test(arm))]).toEqual([key, []]);
    }
  });
});

describe.each(everyCatalogue)('the texts in %s', (language, catalogue) => {
  test('are as many as the English ones, each once', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual([...textKeys].toSorted());
  });

  test('ask for the same values in the same way', () => {
    for (const key of textKeys) {
      expect([key, valuesAsked(catalogue[key])]).toEqual([key, valuesAsked(en[key])]);
    }
  });

  test('have in each plural the arms that the language needs, and no other', () => {
    const rules = new Intl.PluralRules(language);
    // What people count here: minutes, breaks, days.
    const needed = new Set(['other', ...Array.from({ length: 1001 }, (_, count) => rules.select(count))]);
    const known = new Set<string>(rules.resolvedOptions().pluralCategories);
    for (const key of textKeys) {
      for (const arms of pluralArms(catalogue[key])) {
        expect([key, [...needed].filter((arm) => !arms.includes(arm))]).toEqual([key, []]);
        expect([key, arms.filter((arm) => !known.has(arm))]).toEqual([key, []]);
      }
    }
  });

  test('keep the voice: no exclamation marks, no blame, one way of speaking to a person', () => {
    for (const key of textKeys) {
      expect([key, catalogue[key]]).not.toEqual([key, expect.stringMatching(/[!¡！]/u)]);
      expect([key, catalogue[key]]).not.toEqual([key, expect.stringMatching(voices[language].notSaid)]);
    }
  });

  test('are whole: never empty, never with a space at an end, never two in a row', () => {
    for (const key of textKeys) {
      expect([key, catalogue[key]]).not.toEqual([key, expect.stringMatching(/^\s*$|^\s|\s$| {2}/u)]);
    }
  });

  test('are written with the marks of print', () => {
    for (const key of textKeys) {
      expect([key, catalogue[key]]).not.toEqual([key, expect.stringMatching(/\.\.\.|\p{L}'\p{L}|"/u)]);
    }
  });

  test('name the language as it names itself', () => {
    expect(languageNames[language]).not.toBe('');
    expect(languageNames[language]).toBe(
      new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' })
        .of(language)
        ?.replace(/^./u, (letter) => letter.toLocaleUpperCase(language))
    );
  });
});
