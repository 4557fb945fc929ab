import type { LocalTime } from '../../core/breaks/localTime.ts';
import type { CheckInEntry } from '../../core/checkIn/checkInEntry.ts';
import { addDays } from '../../core/history/calendar.ts';
import type { HistoryEvent, MinuteRecord } from '../../core/history/records.ts';
import type { Settings } from '../../core/settings/schema.ts';
import type { ShownOfGuide } from '../../core/wellbeing/wellbeingState.ts';
import { type DayPlan, planDay } from './dayPlan.ts';
import { person } from './person.ts';
import { createRandom, seedOf } from './random.ts';
import { simulateDay } from './simulateDay.ts';

export type SimulationWish = {
  /** The first local day. */
  readonly from: string;
  readonly days: number;
  /** A whole number; the same one makes the same history. */
  readonly seed: number;
  readonly settings: Settings;
  readonly clock: SimulatedClock;
  /** What is done on a day, or null for a day without Plumbline; chance decides where it is absent. */
  readonly plan?: (date: string, index: number) => DayPlan | null;
};

/** Where the calendar of the machine, its zone and its clock changes come from. */
export type SimulatedClock = {
  /** Epoch milliseconds of a time of a local day. */
  readonly epochMsAt: (date: string, minuteOfDay: number) => number;
  readonly localTimeAt: (epochMs: number) => LocalTime;
};

/** A day that Plumbline lived through, as history keeps it. */
export type SimulatedDay = {
  readonly date: string;
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly HistoryEvent[];
};

const daysPerYear = 365;

/** Day after day of one made-up person at one desk, who gets a little better over the months. */
export function* simulateHistory(wish: SimulationWish): Generator<SimulatedDay> {
  const { settings, clock, seed } = wish;
  let guide: ShownOfGuide = { cards: [], tips: [] };
  let entries: readonly CheckInEntry[] = [];
  for (let index = 0; index < wish.days; index += 1) {
    const date = addDays(wish.from, index);
    const random = createRandom(seedOf(seed, index));
    const planned = wish.plan === undefined ? planDay(date, index, random) : wish.plan(date, index);
    if (planned === null) continue;
    const learned = 1 - person.learnedInYear * Math.min(1, index / daysPerYear);
    const start = {
      settings,
      guide,
      sessions: [],
      entries,
      epochMs: clock.epochMsAt(date, planned.startsAt),
      localTimeAt: minuteWise(clock.localTimeAt),
      baselineId: planned.place
    };
    const discomfort = 5 * learned ** 2;
    const desk = simulateDay({ ...planned, mood: planned.mood * learned }, start, discomfort, random);
    ({ guide } = desk.wellbeing());
    ({ entries } = desk.wellbeing().checkIn);
    yield { date, minutes: desk.minutes, events: desk.events };
  }
}

/** The calendar is asked once a minute and not at every step. */
function minuteWise(localTimeAt: SimulatedClock['localTimeAt']): SimulatedClock['localTimeAt'] {
  let known: { readonly minute: number; readonly local: LocalTime } | null = null;
  return (epochMs) => {
    const minute = Math.floor(epochMs / 60_000);
    if (known?.minute !== minute) known = { minute, local: localTimeAt(epochMs) };
    return known.local;
  };
}
