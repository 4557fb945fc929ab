import { addDays, weekdayOf } from '../../src/core/history/calendar.ts';
import { planOf, type PlannedStretch } from '../../src/replay/simulation/dayPlan.ts';
import { createRandom, seedOf } from '../../src/replay/simulation/random.ts';

/** One working day of the soak. */
export type SoakDay = {
  /** Local day. */
  readonly date: string;
  /** Epoch milliseconds of the moment at which work begins. */
  readonly startsAtMs: number;
  readonly stretches: readonly PlannedStretch[];
};

/**
 * Working days of the person that `npm run seed-history` makes up, one after the other without the weekends.
 * @param after local day; the first Monday after it is the first day
 * @param epochMsAt epoch milliseconds of a minute of a local day
 */
export function* planSoak(
  after: string,
  seed: number,
  epochMsAt: (date: string, minuteOfDay: number) => number
): Generator<SoakDay, never> {
  for (let date = mondayAfter(after), index = 0; ; date = addDays(date, 1)) {
    if (isWeekend(date)) continue;
    const plan = planOf('work', date, createRandom(seedOf(seed, index)));
    index += 1;
    if (plan === null) continue;
    yield { date, startsAtMs: epochMsAt(date, plan.startsAt), stretches: plan.stretches };
  }
}

function mondayAfter(date: string): string {
  const next = addDays(date, 1);
  return weekdayOf(next) === 0 ? next : mondayAfter(next);
}

function isWeekend(date: string): boolean {
  return weekdayOf(date) >= 5;
}
