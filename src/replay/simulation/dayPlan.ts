import { weekdayOf } from '../../core/history/calendar.ts';
import { person } from './person.ts';
import type { Random } from './random.ts';

/** What a made-up person does for a while, one after the other. `dark`: at work, in too little light. */
export type Activity =
  'work' | 'dark' | 'coffee' | 'call' | 'lockedLunch' | 'lidClosed' | 'emptyChair' | 'paused';
export type PlannedStretch = { readonly activity: Activity; readonly minutes: number };

export type DayPlan = {
  /** Minute of the local day. */
  readonly startsAt: number;
  readonly stretches: readonly PlannedStretch[];
  /** Worse days and better ones: what the chance of bad postures is multiplied with. */
  readonly mood: number;
  readonly place: 'desk' | 'standing';
};

/** Four in the afternoon: in winter the lamp is not always on yet. */
const duskAt = 960;

/** Now and then people stay in bed, are on leave, or come for the morning only. */
export type DayKind = 'work' | 'morning' | 'off';

/**
 * A made-up day, or null where Plumbline did not run.
 * @param index days since the person began, so that a leave lies where it always does
 */
export function planDay(date: string, index: number, random: Random): DayPlan | null {
  return planOf(kindOf(date, index, random), date, random);
}

/** A day of a given kind. */
export function planOf(kind: DayKind, date: string, random: Random): DayPlan | null {
  if (kind === 'off') return null;
  const weekend = weekdayOf(date) >= 5;
  const startsAt = Math.round((weekend ? 600 : person.startsAround) + random.between(-35, 45));
  const endsAt =
    kind === 'morning' ? startsAt + random.between(70, 200) : person.endsAround + random.between(-70, 75);
  return {
    startsAt,
    stretches: stretchesUntil(startsAt, endsAt, date, random),
    mood: random.between(0.6, 1.45),
    place: random.chance(0.2) ? 'standing' : 'desk'
  };
}

function kindOf(date: string, index: number, random: Random): DayKind {
  const weekday = weekdayOf(date);
  if (weekday >= 5) return random.chance(0.14) ? 'morning' : 'off';
  // A week of leave about every four months, never at the very beginning.
  if (index % 118 >= 88 && index % 118 < 97) return 'off';
  if (random.chance(0.025)) return 'off';
  return random.chance(weekday === 4 ? 0.2 : 0.05) ? 'morning' : 'work';
}

function stretchesUntil(
  startsAt: number,
  endsAt: number,
  date: string,
  random: Random
): readonly PlannedStretch[] {
  const stretches: PlannedStretch[] = [];
  const month = Number(date.slice(5, 7));
  const darkMonth = month <= 2 || month >= 11;
  const lunchAt = person.lunchAround + random.between(-25, 40);
  let hadLunch = startsAt > lunchAt;
  /** Says how long it takes, in whole minutes. */
  const add = (activity: Activity, minutes: number): number => {
    const whole = Math.max(1, Math.round(minutes));
    stretches.push({ activity, minutes: whole });
    return whole;
  };
  for (let at = startsAt; at < endsAt;) {
    const left = endsAt - at;
    const work = Math.min(random.between(...person.workMinutes), left);
    if (!hadLunch && at + work > lunchAt) {
      if (lunchAt > at) at += add('work', lunchAt - at);
      at += add(lunchKind(random), random.between(...person.lunchMinutes));
      hadLunch = true;
      continue;
    }
    const dusk = darkMonth && at > duskAt && random.chance(0.35);
    at += dusk ? add('dark', Math.min(random.between(4, 28), left)) : add('work', work);
    if (at >= endsAt) break;
    if (random.chance(person.callChance)) at += add('call', random.between(...person.callMinutes));
    else if (random.chance(person.pauseChance)) at += add('paused', random.between(20, 40));
    else at += add('coffee', random.between(...person.coffeeMinutes));
  }
  return stretches;
}

function lunchKind(random: Random): Activity {
  return random.weighted<Activity>(
    [
      ['lockedLunch', 6],
      ['lidClosed', 2],
      ['emptyChair', 2]
    ],
    'lockedLunch'
  );
}
