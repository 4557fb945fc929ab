import type { BreakKind } from '../breaks/breakSettings.ts';
import {
  cannotTellReasons,
  postureStates,
  type CannotTellReason,
  type PostureState
} from '../posture/verdict.ts';
import { addCounts, countsBy } from './counts.ts';
import { judgedSecondsOf } from './judged.ts';
import {
  type Counts,
  type HistoryEvent,
  type MinuteRecord,
  type UnwatchedReason,
  unwatchedReasons
} from './records.ts';
import type { BreakCounts, DayTotals } from './report.ts';

/**
 * What some records add up to: those of a day, of a part of it, or of many days. Sums only, so that parts can be added
 * in any order; shares and medians are made of them by `totalsOf`. Plain data, small enough to be kept for every day.
 */
export type DaySums = {
  readonly runningSeconds: number;
  readonly states: Counts<PostureState>;
  readonly cannotTell: Counts<CannotTellReason>;
  readonly unwatched: Counts<UnwatchedReason>;
  readonly sittingSeconds: number;
  readonly longestSittingSeconds: number;
  /** By the hour that the wall clock showed, 0–23. */
  readonly hours: readonly HourSums[];
  readonly alerts: {
    readonly count: number;
    readonly wrong: number;
    /** How long each alert stood before the posture was upright again; ascending. */
    readonly recoverySeconds: readonly number[];
  };
  readonly breaks: Readonly<Record<BreakKind, BreakCounts>>;
  readonly breathing: DayTotals['breathing'];
  /** The newest rules that judged any of it: days are compared only with days of the same. */
  readonly rulesVersion: number;
};

export type HourSums = { readonly judgedSeconds: number; readonly uprightSeconds: number };
export type DatedSums = { readonly date: string; readonly sums: DaySums };

const noHour: HourSums = { judgedSeconds: 0, uprightSeconds: 0 };
const hoursPerDay = 24;

/** What `sumsOf` adds up: a minute, or many of them of one hour that were added up before. */
export type Summable = Pick<
  MinuteRecord,
  | 'minuteOfDay'
  | 'runningSeconds'
  | 'states'
  | 'cannotTell'
  | 'unwatched'
  | 'sittingSeconds'
  | 'unbrokenSittingSeconds'
  | 'rulesVersion'
>;

/** @param minutes at most one record for each `epochMinute`, in any order */
export function sumsOf(minutes: readonly Summable[], events: readonly HistoryEvent[]): DaySums {
  const sum = (secondsOf: (minute: Summable) => number): number =>
    minutes.reduce((total, minute) => total + secondsOf(minute), 0);
  return {
    runningSeconds: sum((minute) => minute.runningSeconds),
    states: countsBy({}, postureStates, (state) => sum(({ states }) => states[state] ?? 0)),
    cannotTell: countsBy({}, cannotTellReasons, (reason) => sum(({ cannotTell }) => cannotTell[reason] ?? 0)),
    unwatched: countsBy({}, unwatchedReasons, (reason) => sum(({ unwatched }) => unwatched[reason] ?? 0)),
    sittingSeconds: sum((minute) => minute.sittingSeconds),
    longestSittingSeconds: minutes.reduce(
      (longest, { unbrokenSittingSeconds }) => Math.max(longest, unbrokenSittingSeconds),
      0
    ),
    hours: hoursOf(minutes),
    alerts: alertsOf(events),
    breaks: { micro: breaksOf('micro', events), movement: breaksOf('movement', events) },
    breathing: breathingOf(events),
    rulesVersion: minutes.reduce((newest, minute) => Math.max(newest, minute.rulesVersion), 0)
  };
}

export const noSums: DaySums = sumsOf([], []);

/** Both together: the halves of a day, or two days. */
export function addSums(one: DaySums, other: DaySums): DaySums {
  return {
    runningSeconds: one.runningSeconds + other.runningSeconds,
    states: addCounts(postureStates, one.states, other.states),
    cannotTell: addCounts(cannotTellReasons, one.cannotTell, other.cannotTell),
    unwatched: addCounts(unwatchedReasons, one.unwatched, other.unwatched),
    sittingSeconds: one.sittingSeconds + other.sittingSeconds,
    longestSittingSeconds: Math.max(one.longestSittingSeconds, other.longestSittingSeconds),
    hours: one.hours.map((hour, index) => addHours(hour, other.hours[index] ?? noHour)),
    alerts: {
      count: one.alerts.count + other.alerts.count,
      wrong: one.alerts.wrong + other.alerts.wrong,
      recoverySeconds: ascending([...one.alerts.recoverySeconds, ...other.alerts.recoverySeconds])
    },
    breaks: {
      micro: addBreaks(one.breaks.micro, other.breaks.micro),
      movement: addBreaks(one.breaks.movement, other.breaks.movement)
    },
    breathing: {
      sessions: one.breathing.sessions + other.breathing.sessions,
      done: one.breathing.done + other.breathing.done,
      seconds: one.breathing.seconds + other.breathing.seconds
    },
    rulesVersion: Math.max(one.rulesVersion, other.rulesVersion)
  };
}

/** Whether both were judged by the same rules, so that one may be held against the other. */
export function areComparable(one: DaySums, other: DaySums): boolean {
  return one.rulesVersion === other.rulesVersion;
}

function hoursOf(minutes: readonly Summable[]): readonly HourSums[] {
  const hours = Array.from({ length: hoursPerDay }, () => ({ judgedSeconds: 0, uprightSeconds: 0 }));
  for (const { minuteOfDay, states } of minutes) {
    const hour = hours[Math.floor(minuteOfDay / 60)];
    if (hour === undefined) continue;
    hour.judgedSeconds += judgedSecondsOf(states);
    hour.uprightSeconds += states.upright ?? 0;
  }
  return hours;
}

function addHours(one: HourSums, other: HourSums): HourSums {
  return {
    judgedSeconds: one.judgedSeconds + other.judgedSeconds,
    uprightSeconds: one.uprightSeconds + other.uprightSeconds
  };
}

function alertsOf(events: readonly HistoryEvent[]): DaySums['alerts'] {
  const alerts = events.flatMap((event) => (event.kind === 'alert' ? [event.record] : []));
  const recovered = alerts.filter(({ outcome }) => outcome === 'recovered');
  return {
    count: alerts.length,
    wrong: alerts.filter(({ outcome }) => outcome === 'wrong').length,
    recoverySeconds: ascending(
      recovered.map(({ raisedAt, endedAt }) => Math.max(0, Math.round((endedAt - raisedAt) / 1000)))
    )
  };
}

function breaksOf(kind: BreakKind, events: readonly HistoryEvent[]): BreakCounts {
  const facts = events.flatMap((event) =>
    event.kind === 'break' && event.record.breakKind === kind ? [event.record.kind] : []
  );
  const count = (...kinds: readonly (typeof facts)[number][]): number =>
    facts.filter((fact) => kinds.includes(fact)).length;
  return {
    due: count('due'),
    taken: count('taken', 'halfTaken'),
    natural: count('natural'),
    skipped: count('skipped'),
    postponed: count('postponed'),
    interrupted: count('interrupted')
  };
}

function addBreaks(one: BreakCounts, other: BreakCounts): BreakCounts {
  return {
    due: one.due + other.due,
    taken: one.taken + other.taken,
    natural: one.natural + other.natural,
    skipped: one.skipped + other.skipped,
    postponed: one.postponed + other.postponed,
    interrupted: one.interrupted + other.interrupted
  };
}

function breathingOf(events: readonly HistoryEvent[]): DaySums['breathing'] {
  const sessions = events.flatMap((event) => (event.kind === 'breathing' ? [event.record] : []));
  return {
    sessions: sessions.length,
    done: sessions.filter(({ done }) => done).length,
    seconds: sessions.reduce((total, { breathedSeconds }) => total + Math.round(breathedSeconds), 0)
  };
}

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((one, other) => one - other);
}
