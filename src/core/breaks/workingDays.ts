import { minutesPerDay, type Weekday, weekdays } from './localTime.ts';
import type { WorkingHours, WorkingRange } from './workingHours.ts';

type WorkingDays = NonNullable<WorkingHours>;

/** The week as people read it where no locale says otherwise: from Monday. */
export const shownWeekdays: readonly Weekday[] = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

const nineToFive: WorkingRange = { fromMinute: 9 * 60, toMinute: 17 * 60 };

/** What working hours begin with when somebody first switches them on. */
export const usualWorkingDays: WorkingDays = {
  sunday: [],
  monday: [nineToFive],
  tuesday: [nineToFive],
  wednesday: [nineToFive],
  thursday: [nineToFive],
  friday: [nineToFive],
  saturday: []
};

/** The day with one range changed. */
export function withRange(
  days: WorkingDays,
  day: Weekday,
  index: number,
  change: Partial<WorkingRange>
): WorkingDays {
  return {
    ...days,
    [day]: days[day].map((range, place) => (place === index ? { ...range, ...change } : range))
  };
}

export function withoutRange(days: WorkingDays, day: Weekday, index: number): WorkingDays {
  return { ...days, [day]: days[day].filter((_range, place) => place !== index) };
}

/** The day with one more range: nine to five, or four hours that follow an hour after the last one. */
export function withMoreHours(days: WorkingDays, day: Weekday): WorkingDays {
  const last = days[day].at(-1);
  if (last === undefined) return { ...days, [day]: [nineToFive] };
  const fromMinute = (last.toMinute + 60) % minutesPerDay;
  const toMinute = (fromMinute + 240) % minutesPerDay;
  return { ...days, [day]: [...days[day], { fromMinute, toMinute }] };
}
