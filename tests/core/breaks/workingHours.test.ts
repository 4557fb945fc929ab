import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalTime, Weekday } from '../../../src/core/breaks/localTime.ts';
import { minutesPerDay, previousWeekday, weekdays } from '../../../src/core/breaks/localTime.ts';
import type { WorkingRange } from '../../../src/core/breaks/workingHours.ts';
import { insideWorkingHours } from '../../../src/core/breaks/workingHours.ts';
import { localTime, week, zone } from './desk.ts';

const range = (from: string, to: string): WorkingRange => ({
  fromMinute: minute(from),
  toMinute: minute(to)
});
const at = (weekday: Weekday, time: string): LocalTime => ({
  date: '2026-03-02',
  weekday,
  minuteOfDay: minute(time)
});

function minute(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

describe('working hours', () => {
  const split = week({ monday: [range('08:30', '12:00'), range('13:00', '17:15')] });

  test.each([
    ['08:29', false],
    ['08:30', true],
    ['11:59', true],
    ['12:00', false],
    ['12:30', false],
    ['13:00', true],
    ['17:14', true],
    ['17:15', false]
  ])('with a lunch break are %s: %s', (time, inside) => {
    expect(insideWorkingHours(split, at('monday', time))).toBe(inside);
    expect(insideWorkingHours(split, at('tuesday', time))).toBe(false);
  });

  const night = week({ friday: [range('22:00', '06:00')] });

  test.each([
    ['friday', '21:59', false],
    ['friday', '22:00', true],
    ['friday', '23:59', true],
    ['saturday', '00:00', true],
    ['saturday', '05:59', true],
    ['saturday', '06:00', false],
    ['friday', '03:00', false]
  ] as const)('over midnight belong to the evening they began: %s %s is %s', (weekday, time, inside) => {
    expect(insideWorkingHours(night, at(weekday, time))).toBe(inside);
  });

  test('from a minute to itself are the whole day and night', () => {
    const always = week({ sunday: [range('00:00', '00:00')] });

    expect(insideWorkingHours(always, at('sunday', '00:00'))).toBe(true);
    expect(insideWorkingHours(always, at('sunday', '23:59'))).toBe(true);
    expect(insideWorkingHours(always, at('monday', '00:00'))).toBe(false);
  });

  test('that are not set are always, and an empty week is never', () => {
    expect(insideWorkingHours(null, at('sunday', '03:00'))).toBe(true);
    expect(insideWorkingHours(week({}), at('monday', '10:00'))).toBe(false);
  });

  test('agree with a plain count of minutes over the week', () => {
    const minutes = fc.integer({ min: 0, max: minutesPerDay - 1 });
    const someRange = fc.record({ fromMinute: minutes, toMinute: minutes });
    const someWeek = fc.record({
      sunday: fc.array(someRange, { maxLength: 2 }),
      monday: fc.array(someRange, { maxLength: 2 }),
      saturday: fc.array(someRange, { maxLength: 2 })
    });
    fc.assert(
      fc.property(someWeek, fc.constantFrom(...weekdays), minutes, (ranges, weekday, minuteOfDay) => {
        const hours = week(ranges);
        const covered = new Set<string>();
        for (const day of weekdays) {
          for (const { fromMinute, toMinute } of hours?.[day] ?? []) {
            const length =
              toMinute > fromMinute ? toMinute - fromMinute : toMinute - fromMinute + minutesPerDay;
            for (let offset = 0; offset < length; offset += 1) {
              const whole = fromMinute + offset;
              const index = weekdays.indexOf(day) + Math.floor(whole / minutesPerDay);
              covered.add(`${weekdays[index % 7]} ${whole % minutesPerDay}`);
            }
          }
        }
        expect(insideWorkingHours(hours, { date: '2026-03-02', weekday, minuteOfDay })).toBe(
          covered.has(`${weekday} ${minuteOfDay}`)
        );
      })
    );
  });

  test('know the day before each day', () => {
    expect(weekdays.map(previousWeekday)).toEqual([
      'saturday',
      'sunday',
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday'
    ]);
  });
});

describe('working hours over a clock change', () => {
  const berlin = zone('Europe/Berlin');
  const nightShift = week({ saturday: [range('22:00', '06:00')] });
  const hoursWorked = (fromIso: string): number => {
    const from = Date.parse(fromIso);
    const minutes = Array.from({ length: 24 * 60 }, (_, index) => from + index * 60_000);
    return (
      minutes.filter((epochMs) => insideWorkingHours(nightShift, localTime(epochMs, berlin))).length / 60
    );
  };

  test('are an hour shorter in the night that skips one, an hour longer in the night that repeats one', () => {
    expect(hoursWorked('2026-03-28T12:00:00+01:00')).toBe(7);
    expect(hoursWorked('2026-10-24T12:00:00+02:00')).toBe(9);
    expect(hoursWorked('2026-06-06T12:00:00+02:00')).toBe(8);
  });
});
