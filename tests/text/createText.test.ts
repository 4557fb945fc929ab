import { describe, expect, test } from 'vitest';
import { createChangingText, createText, textFrom } from '../../src/text/createText.ts';
import { en } from '../../src/text/en/en.ts';
import { pseudoLocales } from '../../src/text/pseudoLocale.ts';
import { describePause } from '../../src/text/status.ts';

describe('the words of a locale', () => {
  test('without a catalogue are English with English numbers', () => {
    expect(createText('xx')('amount.centimetres', { amount: 1234.4 })).toBe('1,234 cm');
  });

  test('are spoken for an empty one, too, as some systems give it', () => {
    expect(createText('')('state.upright')).toBe('Upright');
  });

  test('write numbers as the region does', () => {
    expect(textFrom(en, 'de')('amount.partOfCentimetre', { amount: 0.5 })).toBe('0,5 cm');
  });

  test('change for those who hold them already', () => {
    const { text, use } = createChangingText('en-GB');
    const held = text;
    expect(held('tray.open')).toBe('Open Plumbline');

    expect(use(pseudoLocales.accented)).toBe(true);
    expect(held('tray.open')).not.toBe('Open Plumbline');
    expect(use(pseudoLocales.accented)).toBe(false);
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
