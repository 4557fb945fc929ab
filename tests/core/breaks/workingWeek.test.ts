import { describe, expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { createDesk, emptyChair, upright, week } from './desk.ts';

const nineToFive = [
  { fromMinute: 540, toMinute: 720 },
  { fromMinute: 780, toMinute: 1020 }
];

/** Lets the time pass until the wall clock of the desk's zone shows `HH:MM`. */
function passUntilShown(desk: Desk, shown: string, scene = upright): void {
  const [hours = 0, minutes = 0] = shown.split(':').map(Number);
  for (let minute = 0; minute < 2 * 1440; minute += 1) {
    if (desk.reading().local.minuteOfDay === hours * 60 + minutes) return;
    desk.pass(60, scene);
  }
  throw new Error(`the clock never showed ${shown}`);
}

describe('a working week', () => {
  test(
    'at one-second steps brings the same sensible rhythm every day, and none at night',
    { timeout: 60_000 },
    () => {
      const desk = createDesk({
        settings: {
          workingHours: week({
            monday: nineToFive,
            tuesday: nineToFive,
            wednesday: nineToFive,
            thursday: nineToFive,
            friday: nineToFive
          })
        },
        from: '2026-03-02T00:00:00Z'
      });
      const startedAt: string[] = [];
      for (let day = 0; day < 7; day += 1) {
        passUntilShown(desk, '08:50', emptyChair);
        const weekend = day > 4;
        passUntilShown(desk, '12:00', weekend ? emptyChair : upright);
        passUntilShown(desk, '12:40', emptyChair);
        passUntilShown(desk, '15:00', weekend ? emptyChair : upright);
        passUntilShown(desk, '15:05', emptyChair);
        passUntilShown(desk, '17:30', weekend ? emptyChair : upright);
        desk.pass(60, emptyChair);
        passUntilShown(desk, '00:00', emptyChair);
      }
      for (const { effect, at } of desk.log) {
        if (effect.kind === 'breakStarted') startedAt.push(`${at.local.weekday} ${at.local.minuteOfDay}`);
      }

      const byDay = (weekday: string): readonly string[] =>
        startedAt.filter((at) => at.startsWith(weekday)).map((at) => at.slice(weekday.length + 1));
      expect(byDay('monday').length).toBeGreaterThan(12);
      for (const weekday of ['tuesday', 'wednesday', 'thursday', 'friday']) {
        expect(byDay(weekday)).toEqual(byDay('monday'));
      }
      expect([byDay('saturday'), byDay('sunday')]).toEqual([[], []]);
      for (const at of startedAt.map((text) => Number(text.split(' ')[1]))) {
        expect(nineToFive.some(({ fromMinute, toMinute }) => at >= fromMinute && at < toMinute)).toBe(true);
      }
      const outcomes = desk.story().filter((line) => line.endsWith('movement') && !line.startsWith('due'));
      expect(new Set(outcomes)).toEqual(new Set(['natural movement', 'shown movement', 'taken movement']));
    }
  );
});
