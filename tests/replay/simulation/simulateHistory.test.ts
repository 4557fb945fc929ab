import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../src/core/history/calendar.ts';
import { type DaySums, sumsOf } from '../../../src/core/history/daySums.ts';
import { totalsOf } from '../../../src/core/history/dayTotals.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { planDay } from '../../../src/replay/simulation/dayPlan.ts';
import { createRandom, seedOf } from '../../../src/replay/simulation/random.ts';
import {
  type SimulatedClock,
  type SimulatedDay,
  simulateHistory
} from '../../../src/replay/simulation/simulateHistory.ts';
import { localTime, utc } from '../../core/breaks/desk.ts';

const clock: SimulatedClock = {
  epochMsAt: (date, minuteOfDay) => Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000,
  localTimeAt: (epochMs) => localTime(epochMs, utc)
};

function simulated(seed: number, days: number): readonly SimulatedDay[] {
  const settings = { ...defaultSettings, weeklyCheckIn: true };
  return [...simulateHistory({ from: '2026-03-02', days, seed, settings, clock })];
}

const fiveDays = simulated(1, 5);

describe('a made-up history', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(simulated(1, 1)).toEqual(fiveDays.slice(0, 1));
    expect(simulated(2, 1)).not.toEqual(fiveDays.slice(0, 1));
  });

  test('has minutes as the recorder makes them: each once, in order, on its day', () => {
    for (const { date, minutes } of fiveDays) {
      const epochMinutes = minutes.map(({ epochMinute }) => epochMinute);
      expect(epochMinutes).toEqual([...new Set(epochMinutes)].toSorted((one, other) => one - other));
      for (const minute of minutes) {
        expect(minute.date).toBe(date);
        const counted = [minute.states, minute.unwatched].flatMap((counts) => Object.values(counts));
        expect(counted.reduce((sum, seconds) => sum + seconds, 0)).toBe(minute.runningSeconds);
      }
    }
  });

  test('is believable: some slouching, some breaks taken and some not, alerts that help, calls and lunch', () => {
    const sums: readonly DaySums[] = fiveDays.map(({ minutes, events }) => sumsOf(minutes, events));
    const whole = sums.map(totalsOf).filter(({ coverage }) => coverage.runningSeconds > 5 * 3600);
    expect(whole.length).toBeGreaterThanOrEqual(2);
    for (const { upright, movementBreaks, alerts, coverage } of whole) {
      expect(upright.kind === 'known' ? upright.share : 0).toBeGreaterThan(0.3);
      expect(upright.kind === 'known' ? upright.share : 1).toBeLessThan(0.97);
      expect(movementBreaks.taken + movementBreaks.natural).toBeGreaterThan(1);
      expect(alerts.count).toBeGreaterThan(2);
      expect(alerts.count).toBeLessThan(60);
      expect(coverage.awaySeconds).toBeGreaterThan(600);
    }
    const kinds = new Set(fiveDays.flatMap(({ events }) => events.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(['alert', 'break', 'breathing', 'cameraGap', 'checkIn', 'pairing']));
  });
});

describe('the days of the made-up person', () => {
  const plans = Array.from({ length: 400 }, (_, index) => {
    const date = addDays('2026-03-02', index);
    return { date, plan: planDay(date, index, createRandom(seedOf(1, index))) };
  });

  test('are mostly working days, with free weekends, a leave and days in bed', () => {
    const worked = plans.filter(({ plan }) => plan !== null);
    expect(worked.length).toBeGreaterThan(230);
    expect(worked.length).toBeLessThan(300);
    const weekends = worked.filter(({ date }) => weekdayOf(date) >= 5);
    expect(weekends.length).toBeGreaterThan(3);
    expect(weekends.length).toBeLessThan(40);
    // Nine days in a row without anything: the leave.
    const free = plans.map(({ plan }) => (plan === null ? '-' : 'w')).join('');
    expect(free).toContain('---------');
  });

  test('end on the day on which they began', () => {
    for (const { plan } of plans) {
      if (plan === null) continue;
      const minutes = plan.stretches.reduce((sum, stretch) => sum + stretch.minutes, 0);
      expect(plan.startsAt).toBeGreaterThan(300);
      expect(plan.startsAt + minutes).toBeLessThan(1440);
    }
  });
});
