import { describe, expect, test } from 'vitest';
import { createText } from '../../src/text/createText.ts';
import { en } from '../../src/text/en/en.ts';
import { pseudoLocales, pseudoMessage } from '../../src/text/pseudoLocale.ts';

describe.each(Object.entries(pseudoLocales))('the %s pseudo-locale', (name, locale) => {
  const text = createText(locale);

  test('has every text, in brackets and longer than in English', () => {
    for (const message of Object.values(en)) {
      const pseudo = pseudoMessage(message, name === 'mirrored' ? 'mirrored' : 'accented');
      const [first, ...rest] = pseudo.getAst();

      expect(first).toMatchObject({ value: '[' });
      expect(rest.at(-1)).toMatchObject({ value: ']' });
    }
    expect(text('tray.quit').length).toBeGreaterThan(en['tray.quit'].length * 1.3);
  });

  test('leaves values as they are, in sentences, plurals and choices', () => {
    expect(text('notice.fileNotSaved', { file: 'settings.json' })).toContain('settings.json');
    expect(text('notice.placesImported', { added: 3, file: 'a.json' })).toMatch(/3.*a\.json/u);
    expect(text('finding.headForwardCm', { direction: 'back', amount: '6 cm' })).toContain('6 cm');
  });
});

test('accents leave a text readable', () => {
  expect(createText(pseudoLocales.accented)('state.upright')).toBe('[Ûprïghtñññ]');
});

test('the mirrored words run the other way', () => {
  expect(createText(pseudoLocales.mirrored)('state.upright')).toBe('[\u202EUprightnnn\u202C]');
});
