import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../scripts/readTokens.ts';
import { postureStates } from '../../../src/core/posture/verdict.ts';

const tokens = readTokens();
const themes = ['light', 'dark'] as const;
const grounds = ['surface', 'card', 'sunken'];
/** The field of overlays, at its edge and in its middle. */
const fields = ['field', 'field-middle'];

/** Panels that a tray icon may stand on: Windows, GNOME, KDE Breeze and macOS, light and dark. */
const panels = { light: ['#f3f3f3', '#eff0f1', '#fafafa'], dark: ['#202020', '#000000', '#2a2e32'] } as const;

describe('the contrast of the tokens (WCAG 2.2)', () => {
  for (const theme of themes) {
    const colour = (name: string): string => tokens.get(name)?.[theme] ?? `no token ${name}`;

    test.each([
      ...[
        'ink',
        'ink-muted',
        'accent',
        'accent-hover',
        ...postureStates.map((state) => `${state}-text`)
      ].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
      ...['ink', 'ink-muted'].flatMap((text) => fields.map((ground) => [text, ground] as const)),
      ['ink', 'accent-soft'],
      ['ink-muted', 'accent-soft'],
      ['on-accent', 'accent'],
      ['on-accent', 'accent-hover']
    ] as const)(`${theme}: words in %s on %s reach 4.5 to 1`, (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(
      ['edge', 'break', 'upright-area', ...postureStates].flatMap((mark) =>
        grounds.map((ground) => [mark, ground] as const)
      )
    )(`${theme}: marks in %s on %s reach 3 to 1`, (mark, ground) => {
      // The given amber is a mark on cards and the window; sunken grounds carry its darker text colour.
      const name = ground === 'sunken' && mark === 'slouch' ? 'slouch-text' : mark;

      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
    });

    test.each(
      ['figure', 'accent'].flatMap((mark) => [...fields, 'card'].map((ground) => [mark, ground] as const))
    )(`${theme}: what is drawn in %s on %s reaches 3 to 1`, (mark, ground) => {
      expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    });

    test.each(postureStates)(`${theme}: the tray icon of %s stands out from every panel`, (state) => {
      for (const panel of panels[theme]) {
        expect(contrast(colour(`${state}-text`), panel)).toBeGreaterThanOrEqual(3);
      }
    });
  }

  test('is measured as the standard does: black on white is 21 to 1, grey #777777 on white 4.48', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

/** Contrast ratio of two sRGB colours. Source: WCAG 2.2, definition of "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
