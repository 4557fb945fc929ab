import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/en.ts';
import { catalogues } from '../../src/text/languages.ts';
import { speakingSources, usesOf } from './sourceTexts.ts';

const keys = Object.keys(en).filter((key): key is keyof typeof en => key in en);
const languages: readonly (readonly [string, Catalogue])[] = Object.entries(catalogues);

describe('the texts', () => {
  test('are all used somewhere', () => {
    const isUsed = usesOf(speakingSources());

    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
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

  test.each(languages)('of %s ask for the same values as the English ones', (language, catalogue) => {
    for (const key of keys) {
      expect([key, valuesOf(catalogue[key], language)]).toEqual([key, valuesOf(en[key], 'en')]);
    }
  });

  test.each(languages)(
    'of %s keep the voice: no exclamation marks, no blame, no empty text',
    (_language, catalogue) => {
      for (const key of keys) {
        expect(catalogue[key]).not.toMatch(/[!¡！]|\b(bad|wrong) posture\b|\bfail(ed|ure)\b/iu);
        expect(catalogue[key].trim()).not.toBe('');
      }
    }
  );

  test('have no plural or choice whose arm is one bare word, which the compiler would take for a value', () => {
    for (const key of keys) {
      const arms = [...en[key].matchAll(/\b(?:other|one|back) \{([^{}]*)\}/gu)].map(
        (match) => match[1] ?? ''
      );

      expect([key, arms.filter((arm) => /^\w+$/u.test(arm))]).toEqual([key, []]);
    }
  });
});

/** Literals and the plural's own number sign; numbered so in the parser's `TYPE`. */
const namelessElements: ReadonlySet<number> = new Set([0, 7]);

/** The names a message asks for, from its own parser. */
function valuesOf(message: string, language: string): readonly string[] {
  const names = new Set<string>();
  collect(new IntlMessageFormat(message, language).getAst(), names);
  return [...names].sort();
}

function collect(elements: ReturnType<IntlMessageFormat['getAst']>, names: Set<string>): void {
  for (const element of elements) {
    if (!namelessElements.has(element.type) && 'value' in element) names.add(element.value);
    if ('options' in element) {
      for (const option of Object.values(element.options)) collect(option.value, names);
    }
  }
}
