import { addDays, daysSinceEpoch, weekdayOf } from '../../core/history/calendar.ts';
import type { HistoryEvent, MinuteRecord } from '../../core/history/records.ts';
import { rulesVersion } from '../../core/history/records.ts';
import type { BadState, PostureState } from '../../core/posture/verdict.ts';

/** What happened in a made-up day; only for pictures and tests of the windows. */
export type MadeUpDay = {
  readonly date: string;
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly HistoryEvent[];
};

type Filled = Pick<MinuteRecord, 'states' | 'cannotTell' | 'unwatched' | 'presence' | 'sittingSeconds'>;

const cause: Readonly<Record<BadState, HistoryAlert['findings']>> = {
  slouch: [{ measure: 'shoulderDropCm', amount: 4.6 }],
  forwardHead: [{ measure: 'headForwardCm', amount: 5.8 }],
  lean: [{ measure: 'leanDegrees', amount: 13 }],
  tooClose: [{ measure: 'screenDistanceRatio', amount: 0.74 }],
  lookingDown: [{ measure: 'headDownDegrees', amount: 29 }]
};

/** Working days up to `last`, each from about nine to five with lunch, a call, breaks and breathing. The same every time. */
export function madeUpDays(last: string, days: number): readonly MadeUpDay[] {
  const first = addDays(last, 1 - days);
  return Array.from({ length: days }, (_each, index) => addDays(first, index))
    .filter((date) => weekdayOf(date) < 5)
    .map(madeUpDay);
}

export function madeUpDay(date: string): MadeUpDay {
  const random = randomFrom(daysSinceEpoch(date) * 7919);
  const begins = 520 + Math.floor(random() * 50);
  const ends = weekdayOf(date) === 4 ? 800 : 985 + Math.floor(random() * 50);
  const lunch = { from: 735, to: 780 };
  const call = { from: 830, to: 830 + Math.floor(random() * 45) };
  const dark = { from: ends - 20, to: ends };
  const tendency = 0.2 + random() * 0.22;
  const minutes: MinuteRecord[] = [];
  const events: HistoryEvent[] = [];
  let sat = 0;
  let state: PostureState = 'upright';
  let lasting = 0;
  for (let minuteOfDay = begins; minuteOfDay < ends; minuteOfDay += 1) {
    if (minuteOfDay > 955 && minuteOfDay < 962) continue;
    const inSpan = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
      minuteOfDay >= from && minuteOfDay < to;
    if (inSpan(lunch)) {
      minutes.push(minuteOf(date, minuteOfDay, away));
      sat = 0;
      continue;
    }
    if (sat >= 47 || (sat > 25 && random() < 0.012)) {
      events.push(...breakOf(date, minuteOfDay, random()));
      minutes.push(minuteOf(date, minuteOfDay, away));
      sat = 0;
      continue;
    }
    sat += 1;
    if (inSpan(call)) {
      minutes.push(minuteOf(date, minuteOfDay, unwatched('inCall')));
      continue;
    }
    if (inSpan(dark)) {
      minutes.push(minuteOf(date, minuteOfDay, cannotTell('tooDark')));
      continue;
    }
    lasting -= 1;
    if (lasting <= 0) {
      const late = minuteOfDay > 840 ? 1.9 : 0.9;
      state = random() < tendency * late ? badStateOf(random(), minuteOfDay) : 'upright';
      lasting = state === 'upright' ? 3 + Math.floor(random() * 17) : 2 + Math.floor(random() * 9);
      if (state !== 'upright' && random() < 0.35) events.push(alertOf(date, minuteOfDay, state, random()));
    }
    minutes.push(minuteOf(date, minuteOfDay, random() < 0.03 ? cannotTell('turned') : seen(state)));
  }
  if (random() < 0.6) events.push(breathingOf(date, 900 + Math.floor(random() * 60)));
  return { date, minutes: withSitting(minutes), events };
}

/** A day whose every minute was spent in the same way. */
export function evenDay(date: string, from: number, to: number, filled: Filled): MadeUpDay {
  const minutes = Array.from({ length: to - from }, (_each, index) => minuteOf(date, from + index, filled));
  return { date, minutes: withSitting(minutes), events: [] };
}

export const seen = (state: PostureState): Filled => ({ ...sitting, states: { [state]: 60 } });
export const unwatched = (reason: 'inCall' | 'noCameraMode'): Filled => ({
  ...sitting,
  unwatched: { [reason]: 60 }
});
export const cannotTell = (reason: 'tooDark' | 'turned'): Filled => ({
  ...sitting,
  states: { cannotTell: 60 },
  cannotTell: { [reason]: 60 }
});

/** A movement break that came due, and what became of it; or one that was taken by leaving the chair before. */
export function breakOf(date: string, minuteOfDay: number, chance: number): readonly HistoryEvent[] {
  const outcome = chance < 0.55 ? 'taken' : chance < 0.82 ? 'natural' : 'skipped';
  const kinds = outcome === 'natural' ? ([outcome] as const) : (['due', 'shown', outcome] as const);
  return kinds.map((kind) => ({
    kind: 'break',
    record: {
      kind,
      breakKind: 'movement',
      cause: 'interval',
      at: epochOf(date, minuteOfDay),
      date,
      minuteOfDay,
      seconds: 0,
      emergency: false
    }
  }));
}

type HistoryAlert = Extract<HistoryEvent, { readonly kind: 'alert' }>['record'];

const sitting: Filled = {
  states: {},
  cannotTell: {},
  unwatched: {},
  presence: { present: 60 },
  sittingSeconds: 60
};
const away: Filled = { ...sitting, states: { away: 60 }, presence: { away: 60 }, sittingSeconds: 0 };

function minuteOf(date: string, minuteOfDay: number, filled: Filled): MinuteRecord {
  return {
    epochMinute: epochOf(date, minuteOfDay) / 60_000,
    date,
    minuteOfDay,
    runningSeconds: 60,
    ...filled,
    unbrokenSittingSeconds: 0,
    baselineId: 'sit',
    rulesVersion
  };
}

function withSitting(minutes: readonly MinuteRecord[]): readonly MinuteRecord[] {
  let unbroken = 0;
  return minutes.map((minute) => {
    unbroken = minute.sittingSeconds === 0 ? 0 : unbroken + minute.sittingSeconds;
    return { ...minute, unbrokenSittingSeconds: unbroken };
  });
}

function badStateOf(chance: number, minuteOfDay: number): BadState {
  if (chance < (minuteOfDay > 840 ? 0.58 : 0.35)) return 'forwardHead';
  if (chance < 0.75) return 'slouch';
  if (chance < 0.9) return 'lookingDown';
  return chance < 0.96 ? 'lean' : 'tooClose';
}

function alertOf(date: string, minuteOfDay: number, state: BadState, chance: number): HistoryEvent {
  const raisedAt = epochOf(date, minuteOfDay) + 25_000;
  const outcome = chance < 0.8 ? 'recovered' : chance < 0.9 ? 'dismissed' : 'wrong';
  return {
    kind: 'alert',
    record: {
      raisedAt,
      endedAt: raisedAt + 6000 + Math.floor(chance * 30_000),
      date,
      minuteOfDay,
      state,
      findings: cause[state],
      heldSeconds: 20,
      outcome
    }
  };
}

function breathingOf(date: string, minuteOfDay: number): HistoryEvent {
  return {
    kind: 'breathing',
    record: {
      startedAtEpochMs: epochOf(date, minuteOfDay),
      plannedSeconds: 150,
      breathedSeconds: 150,
      done: true,
      how: 'finished',
      date,
      minuteOfDay
    }
  };
}

function epochOf(date: string, minuteOfDay: number): number {
  return Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
}

/** Numbers 0–1 that are the same every time. Source: the mulberry32 generator, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
