import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { createText } from '../../src/text/createText.ts';
import { en } from '../../src/text/en/en.ts';
import { describePause } from '../../src/text/status.ts';
import { everyCatalogue, textKeys } from './everyCatalogue.ts';

describe('the words of a locale', () => {
  test('without a catalogue are English with English numbers', () => {
    expect(createText('xx')('amount.centimetres', { amount: 1234.4 })).toBe('1,234 cm');
  });

  test('are spoken for an empty one, too, as some systems give it', () => {
    expect(createText('')('state.upright')).toBe('Upright');
  });

  test('write numbers as the region does, where it is of their language', () => {
    const german = { language: 'de', catalogue: en } as const;
    expect(createText('de', german)('amount.partOfCentimetre', { amount: 0.5 })).toBe('0,5 cm');
    expect(createText('de')('amount.partOfCentimetre', { amount: 0.5 })).toBe('0.5 cm');
  });
});

describe.each(everyCatalogue)('the words in %s', (language, catalogue) => {
  const text = createText(language, { language, catalogue });
  test('are those of the message’s syntax, also where they need none and are not parsed', () => {
    const withoutValues = textKeys.filter((key) => !catalogue[key].includes('{'));
    expect(withoutValues.length).toBeGreaterThan(textKeys.length / 2);
    for (const key of withoutValues) {
      const parsed = new IntlMessageFormat(catalogue[key], language).format();
      // These keys want no values in any language, which their type does not know.
      expect(Reflect.apply(text, null, [key])).toBe(parsed);
    }
  });
});

describe('a pause', () => {
  const text = createText('en-GB');
  const noon = new Date(2026, 2, 10, 12, 0).getTime();

  test('that ends today gives the time', () => {
    expect(describePause(text, { until: new Date(2026, 2, 10, 16, 20).getTime() }, noon)).toBe(
      'Paused until 16:20'
    );
  });

  test('that ends on another day names it', () => {
    expect(describePause(text, { until: new Date(2026, 2, 11, 6, 0).getTime() }, noon)).toBe(
      'Paused until Wednesday 06:00'
    );
  });

  test('without an end lasts until the user resumes', () => {
    expect(describePause(text, { until: null }, noon)).toBe('Paused until you resume');
  });
});
