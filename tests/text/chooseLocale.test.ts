import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/settings/languages.ts';
import { chooseLocale, nearestLanguage } from '../../src/text/chooseLocale.ts';
import { directionOf } from '../../src/text/languages.ts';
import { pseudoLocales } from '../../src/text/pseudoLocale.ts';

describe('the locale to speak', () => {
  test('is the first of the system’s that ships, with its region', () => {
    expect(chooseLocale('system', ['xx-YY', 'en-AU', 'en-US'])).toBe('en-AU');
  });

  test.each([[[]], [['xx']], [['', 'yy-ZZ']]])('is English where the system prefers only %j', (preferred) => {
    expect(chooseLocale('system', preferred)).toBe('en');
  });

  test.each(languages)('is %s when that is chosen, whatever the system prefers', (language) => {
    expect(nearestLanguage(chooseLocale(language, ['xx', 'yy-ZZ']))).toBe(language);
    expect(chooseLocale(language, [])).toBe(language);
  });

  test('writes numbers and times as the system’s region does, where that speaks the chosen language', () => {
    expect(chooseLocale('en', ['xx', 'en-GB'])).toBe('en-GB');
  });

  test('is made up only where nothing else was chosen', () => {
    expect(chooseLocale('system', [pseudoLocales.mirrored])).toBe(pseudoLocales.mirrored);
    expect(chooseLocale('en', [pseudoLocales.accented])).toBe('en');
  });
});

describe('the language of a locale', () => {
  test.each(['en', 'en-GB', 'EN_us', 'xx', ''])('%s is English when nothing nearer ships', (locale) => {
    expect(nearestLanguage(locale)).toBe('en');
  });

  test('is written from left to right, or from right to left', () => {
    expect(languages.map((language) => directionOf(language))).toEqual(languages.map(() => 'ltr'));
    expect([directionOf('ar-EG'), directionOf('he'), directionOf(pseudoLocales.mirrored)]).toEqual([
      'rtl',
      'rtl',
      'rtl'
    ]);
  });
});
