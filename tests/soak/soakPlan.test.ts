import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../src/core/history/calendar.ts';
import { planSoak } from './soakPlan.ts';

function daysOf(seed: number, count = 10) {
  const plan = planSoak(
    '2026-11-22',
    seed,
    (date, minute) => Date.parse(`${date}T00:00:00Z`) + minute * 60_000
  );
  return Array.from({ length: count }, () => plan.next().value);
}

describe('the days of a soak', () => {
  it('are working days, the first a Monday to come', () => {
    const days = daysOf(1);
    expect(days[0]?.date).toBe('2026-11-23');
    expect(days.map((day) => weekdayOf(day.date))).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(daysOf(3)).toEqual(daysOf(3));
    expect(daysOf(3)).not.toEqual(daysOf(4));
  });

  it('hold everything that may happen at a desk, within ten of them', () => {
    const activities = new Set(daysOf(1).flatMap((day) => day.stretches.map(({ activity }) => activity)));
    for (const activity of [
      'work',
      'coffee',
      'call',
      'lockedLunch',
      'lidClosed',
      'paused',
      'dark',
      'emptyChair'
    ]) {
      expect(activities).toContain(activity);
    }
  });
});
