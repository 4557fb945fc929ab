import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/settings/languages.ts';
import { createText } from '../../../src/text/createText.ts';
import { formatMinute } from '../../../src/text/reportMoments.ts';
import { minuteAfterStep, minuteTyped } from '../../../src/renderer/dashboard/settings/timeOfDay.ts';

const clock = (hour: number, minute = 0): number => hour * 60 + minute;

describe('a time that is typed', () => {
  // Beside the languages themselves: regions with twelve hours, with words for the hour, and with other signs.
  test.each([...languages, 'en-US', 'en-AU', 'en-CA', 'es-MX', 'es-US', 'es-CO', 'fr-CA', 'de-AT', 'fr-CH'])(
    'is read as the field writes it, every minute of the day: %s',
    (locale) => {
      const text = createText(locale);
      const minutes = Array.from({ length: 1440 }, (_minute, index) => index);

      expect(minutes.map((minute) => minuteTyped(text, formatMinute(text, minute)))).toEqual(minutes);
    }
  );

  test.each([
    ['9', clock(9)],
    ['09', clock(9)],
    ['930', clock(9, 30)],
    ['0930', clock(9, 30)],
    ['9:30', clock(9, 30)],
    ['9.30', clock(9, 30)],
    [' 9 30 ', clock(9, 30)],
    ['9h30', clock(9, 30)],
    ['17 Uhr', clock(17)],
    ['9時30分', clock(9, 30)],
    ['１７：３０', clock(17, 30)],
    ['9 pm', clock(21)],
    ['9p', clock(21)],
    ['12 AM', 0],
    ['12 p.m.', clock(12)],
    ['0', 0],
    ['2359', clock(23, 59)]
  ])('may be typed in short: %s', (typed, minute) => {
    for (const language of languages) expect(minuteTyped(createText(language), typed)).toBe(minute);
  });

  test.each([
    ['en-US', '9:30 PM', clock(21, 30)],
    ['en-US', '9:30', clock(9, 30)],
    ['en-US', '21:30', clock(21, 30)],
    ['es-MX', '9:30 p. m.', clock(21, 30)]
  ])('in %s as %s follows its half of the day', (locale, typed, minute) => {
    expect(minuteTyped(createText(locale), typed)).toBe(minute);
  });

  test.each(['', '24:00', '12:60', '9:3', '12345', '9:30:15', '13 pm', 'noon', '-'])(
    'is not taken where it is none: %o',
    (typed) => {
      expect(minuteTyped(createText('en'), typed)).toBeNull();
    }
  );
});

describe('a step of the clock', () => {
  test.each([
    [clock(9), 15, clock(9, 15)],
    [clock(9), -15, clock(8, 45)],
    [clock(9, 7), 15, clock(9, 15)],
    [clock(9, 7), -15, clock(9)],
    [clock(9, 7), 60, clock(10)],
    [clock(23, 50), 15, 0],
    [0, -60, clock(23)]
  ])('from minute %i by %i leads to %i', (minute, step, next) => {
    expect(minuteAfterStep(minute, step)).toBe(next);
  });
});
