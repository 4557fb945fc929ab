import { describe, expect, it } from 'vitest';
import { isWorkingHours } from '../../../src/core/breaks/workingHours.ts';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import {
  shownWeekdays,
  usualWorkingDays,
  withMoreHours,
  withoutRange,
  withRange
} from '../../../src/core/breaks/workingDays.ts';

const { rangesPerDay } = settingsSchema.workingHours;

describe('the field for working hours', () => {
  it('shows every weekday once, from Monday', () => {
    expect(shownWeekdays[0]).toBe('monday');
    expect(new Set(shownWeekdays).size).toBe(7);
  });

  it('changes one range and leaves all others', () => {
    const changed = withRange(usualWorkingDays, 'monday', 0, { fromMinute: 600 });
    expect(changed.monday).toEqual([{ fromMinute: 600, toMinute: 1020 }]);
    expect(changed.tuesday).toBe(usualWorkingDays.tuesday);
  });

  it('adds hours after the last ones and takes them away again', () => {
    const more = withMoreHours(usualWorkingDays, 'friday');
    expect(more.friday).toEqual([
      { fromMinute: 540, toMinute: 1020 },
      { fromMinute: 1080, toMinute: 1320 }
    ]);
    expect(withoutRange(more, 'friday', 1)).toEqual(usualWorkingDays);
    expect(withMoreHours(usualWorkingDays, 'sunday').sunday).toHaveLength(1);
  });

  it('never leaves what the schema allows, however often hours are added', () => {
    let days = usualWorkingDays;
    for (let count = 1; count < rangesPerDay; count += 1) days = withMoreHours(days, 'monday');
    expect(isWorkingHours(days, rangesPerDay)).toBe(true);
  });
});
