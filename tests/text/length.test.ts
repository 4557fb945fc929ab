import { describe, expect, test } from 'vitest';
import type { TextKey } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/en.ts';
import { everyCatalogue, textKeys } from './everyCatalogue.ts';
import { columnsOf } from './messageShape.ts';
import { speakingSources } from './sourceTexts.ts';

/** Columns of text; a Japanese letter takes two. */
const limits = {
  /** Short labels may grow by so many columns: “Skip” becomes “Überspringen”. */
  shortGrowth: 16,
  /** Longer texts may grow by so much: German is about 35 per cent longer than English, French hardly less. */
  ratio: 1.6,
  /** One line of the navigation beside the screens (11 rem). */
  screen: 18,
  /** The names of the postures, which stand in the tray's tooltip and over figures. */
  state: 24,
  /** An entry in the menu of the tray. */
  menu: 44,
  /** Windows cuts a tooltip after 127 letters; the status stands in it. */
  tooltip: 127,
  /** A button, which is one line where there is room. */
  button: 40,
  /** A button on a notification: macOS and Windows cut it. */
  notificationButton: 32
} as const;

/** Whatever is the whole content of a button in the windows. */
const buttons: ReadonlySet<string> = new Set(
  speakingSources().flatMap((source) =>
    [...source.matchAll(/\{text\('([\w.]+)'\)\}\s*<\/[Bb]utton>/gu)].map((match) => match[1] ?? '')
  )
);

describe.each(everyCatalogue)('the texts in %s', (_language, catalogue) => {
  test('are not much longer than the English ones', () => {
    const tooLong = textKeys.filter((key) => {
      const english = columnsOf(en[key]);
      return columnsOf(catalogue[key]) > Math.max(english + limits.shortGrowth, english * limits.ratio);
    });

    expect(tooLong.map((key) => [key, catalogue[key]])).toEqual([]);
  });

  test('fit where they stand', () => {
    const tooLong = textKeys.filter((key) => columnsOf(catalogue[key]) > limitOf(key));

    expect(tooLong.map((key) => [key, limitOf(key), catalogue[key]])).toEqual([]);
  });

  test('fit the tooltip of the tray, whatever the status', () => {
    const around = columnsOf(catalogue['tray.tooltip.demo']);
    for (const key of textKeys.filter(
      (name) => /^(?:status|state)\.\w+$/u.test(name) && name !== 'status.announced'
    )) {
      expect([key, around + columnsOf(catalogue[key]) < limits.tooltip]).toEqual([key, true]);
    }
  });
});

test('the buttons are found', () => {
  expect(buttons).toContain('calibrate.finish');
  expect(buttons.size).toBeGreaterThan(4);
});

function limitOf(key: TextKey): number {
  if (/^alert\.(?:wrong|pause)$/u.test(key)) return limits.notificationButton;
  if (/^screen\.(?!title)\w+$/u.test(key)) return limits.screen;
  if (/^state\.(?!for$|also$)\w+$/u.test(key)) return limits.state;
  if (/^(?:tray\.(?!tooltip)|pause\.)/u.test(key)) return limits.menu;
  return buttons.has(key) || /\.control\.\w+$/u.test(key) ? limits.button : Number.POSITIVE_INFINITY;
}
