import { startBreakClock, stepBreakClock } from '../../../src/core/breaks/breakClock.ts';
import type {
  BreakClockEffect,
  BreakClockEvent,
  BreakClockState
} from '../../../src/core/breaks/breakClockState.ts';
import type { BreakFact } from '../../../src/core/breaks/breakEffects.ts';
import type { BreakMemory } from '../../../src/core/breaks/breakMemory.ts';
import type { BreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { defaultBreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import type { LocalTime, Reading, Weekday } from '../../../src/core/breaks/localTime.ts';
import { weekdays } from '../../../src/core/breaks/localTime.ts';
import type { WorkingHours, WorkingRange } from '../../../src/core/breaks/workingHours.ts';
import type { Pause } from '../../../src/core/monitor/snapshot.ts';
import type { BadState, CannotTellReason, PostureState, Verdict } from '../../../src/core/posture/verdict.ts';
import type { IdleReading } from '../../../src/core/presence/presence.ts';

/** Who sits at the simulated desk, and what the machine can see of it. */
export type Scene = {
  /** Null: no camera. */
  readonly posture: PostureState | null;
  readonly also?: BadState;
  readonly reason?: CannotTellReason;
  readonly idle: IdleReading;
};

/** Works at the keyboard in bursts: the idle time rises now and then, as it does with people. */
const hands = (second: number): IdleReading => ({
  kind: 'known',
  seconds: second % 20 < 12 ? 0 : (second % 20) - 11,
  source: 'trusted'
});
export const idleFor = (seconds: number): IdleReading => ({ kind: 'known', seconds, source: 'trusted' });
export const noIdle: IdleReading = { kind: 'unknown' };
export const wayland = (seconds: number): IdleReading => ({ kind: 'known', seconds, source: 'doubtful' });

export type SceneAt = (second: number) => Scene;
export const upright: SceneAt = (second) => ({ posture: 'upright', idle: hands(second) });
export const sitting =
  (posture: PostureState): SceneAt =>
  (second) => ({ posture, idle: hands(second) });
export const reading: SceneAt = (second) => ({ posture: 'upright', idle: idleFor(second) });
export const emptyChair: SceneAt = (second) => ({ posture: 'away', idle: idleFor(second) });
export const withoutCamera: SceneAt = (second) => ({ posture: null, idle: hands(second) });
export const idleWithoutCamera: SceneAt = (second) => ({ posture: null, idle: idleFor(second) });

export type DeskEffect = {
  readonly effect: BreakClockEffect;
  readonly at: Reading;
  /** Seconds that truly passed, which no clock of a machine that sleeps and is set can say. */
  readonly trueSeconds: number;
  /** The event that it came with. */
  readonly during: BreakClockEvent['kind'] | 'start';
};

/** The zone's offset from UTC in minutes at an epoch time. */
export type Zone = (epochMs: number) => number;
export const utc: Zone = () => 0;

/** A real zone with its clock changes, from the system's own tables. */
export function zone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (epochMs) => {
    const quarter = Math.floor(epochMs / 900_000);
    const offset = known.get(quarter) ?? parseOffset(format.format(quarter * 900_000));
    known.set(quarter, offset);
    return offset;
  };
}

export function localTime(epochMs: number, inZone: Zone): LocalTime {
  const shown = new Date(epochMs + inZone(epochMs) * 60_000);
  return {
    date: shown.toISOString().slice(0, 10),
    weekday: weekdays[shown.getUTCDay()] ?? 'sunday',
    minuteOfDay: shown.getUTCHours() * 60 + shown.getUTCMinutes()
  };
}

type DeskStart = {
  readonly settings?: Partial<BreakSettings>;
  /** ISO time with offset. */
  readonly from?: string;
  readonly zone?: Zone;
  readonly memory?: BreakMemory | null;
  readonly pause?: Pause | null;
};

/** A desk on a simulated clock: nothing here waits, and every second of it is stepped through the real reducer. */
export type Desk = {
  readonly state: BreakClockState;
  readonly log: readonly DeskEffect[];
  readonly reading: () => Reading;
  readonly send: (event: BreakClockEvent) => Desk;
  /** Lets seconds pass; each second the machine looks, reads the idle time and ticks. */
  readonly pass: (seconds: number, scene?: SceneAt) => Desk;
  readonly passMinutes: (minutes: number, scene?: SceneAt) => Desk;
  /** Lets time pass until an effect of the kind comes, and says after how many seconds; fails after the limit. */
  readonly passUntil: (kind: BreakClockEffect['kind'], limitSeconds: number, scene?: SceneAt) => number;
  /** Nothing runs. The steady clock goes on meanwhile on Windows only. */
  readonly standStill: (seconds: number, steady?: 'stops' | 'runs') => Desk;
  readonly sleep: (seconds: number, steady?: 'stops' | 'runs') => Desk;
  /** Someone sets the wall clock, or the machine is carried into another zone. */
  readonly setClock: (bySeconds: number) => Desk;
  readonly travel: (to: Zone) => Desk;
  readonly count: (kind: BreakClockEffect['kind']) => number;
  readonly effects: <Kind extends BreakClockEffect['kind']>(
    kind: Kind
  ) => readonly Extract<BreakClockEffect, { kind: Kind }>[];
  readonly facts: () => readonly BreakFact[];
  /** The history in short: `taken movement`. */
  readonly story: () => readonly string[];
};

export function createDesk({
  settings = {},
  from = '2026-03-02T09:00:00Z',
  zone: firstZone = utc,
  memory = null,
  pause = null
}: DeskStart = {}): Desk {
  let epochMs = Date.parse(from);
  let seconds = 1000;
  let trueSeconds = 0;
  let inZone = firstZone;
  const log: DeskEffect[] = [];

  let local = localTime(epochMs, inZone);
  let localMinute = Math.floor(epochMs / 60_000);
  const readClocks = (): Reading => {
    const minute = Math.floor(epochMs / 60_000);
    if (minute !== localMinute) local = localTime(epochMs, inZone);
    localMinute = minute;
    return { epochMs, seconds, local };
  };
  const keep = (effects: readonly BreakClockEffect[], during: DeskEffect['during']): void => {
    for (const effect of effects) log.push({ effect, at: readClocks(), trueSeconds, during });
  };

  const start = { settings: { ...defaultBreakSettings, ...settings }, memory, pause };
  const [started, begun] = startBreakClock(start, readClocks());
  let state = started;
  keep(begun, 'start');

  const desk: Desk = {
    get state() {
      return state;
    },
    log,
    reading: readClocks,
    send(event) {
      const [next, effects] = stepBreakClock(state, event, readClocks());
      state = next;
      keep(effects, event.kind);
      return desk;
    },
    pass(length, scene = upright) {
      for (let second = 1; second <= length; second += 1) {
        epochMs += 1000;
        seconds += 1;
        trueSeconds += 1;
        const now = scene(second);
        if (now.posture !== null) {
          desk.send({ kind: 'judged', verdict: verdict(now.posture, now, seconds) });
        }
        desk.send({ kind: 'idleRead', idle: now.idle });
        desk.send({ kind: 'ticked' });
      }
      return desk;
    },
    passMinutes: (minutes, scene) => desk.pass(minutes * 60, scene),
    passUntil(kind, limitSeconds, scene = upright) {
      const before = desk.count(kind);
      for (let second = 1; second <= limitSeconds; second += 1) {
        desk.pass(1, () => scene(second));
        if (desk.count(kind) > before) return second;
      }
      throw new Error(`no ${kind} within ${limitSeconds} s`);
    },
    standStill(length, steady = 'stops') {
      epochMs += length * 1000;
      trueSeconds += length;
      if (steady === 'runs') seconds += length;
      return desk;
    },
    sleep: (length, steady) =>
      desk.send({ kind: 'fellAsleep' }).standStill(length, steady).send({ kind: 'woke' }),
    setClock(bySeconds) {
      epochMs += bySeconds * 1000;
      return desk;
    },
    travel(to) {
      inZone = to;
      local = localTime(epochMs, inZone);
      return desk;
    },
    count: (kind) => log.filter(({ effect }) => effect.kind === kind).length,
    effects: (kind) => log.flatMap(({ effect }) => (isKind(effect, kind) ? [effect] : [])),
    facts: () => desk.effects('recorded').map(({ fact }) => fact),
    story: () => desk.facts().map(({ kind, breakKind }) => `${kind} ${breakKind}`)
  };
  return desk;
}

/** Only movement breaks, so that a story is not about two things at once. */
export const movementOnly = { microBreaks: false } as const;
export const microOnly = { movementBreaks: false } as const;

/** Working hours on the given days only. */
export function week(ranges: Partial<Record<Weekday, readonly WorkingRange[]>>): WorkingHours {
  return {
    sunday: [],
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    ...ranges
  };
}

export function verdict(
  state: PostureState,
  { also, reason }: Pick<Scene, 'also' | 'reason'> = {},
  t = 0
): Verdict {
  return {
    t,
    state,
    reason: state === 'cannotTell' ? (reason ?? 'tooDark') : null,
    also: also ?? null,
    alerting: null,
    since: t,
    measures: {},
    confidence: 1,
    findings: []
  };
}

function isKind<Kind extends BreakClockEffect['kind']>(
  effect: BreakClockEffect,
  kind: Kind
): effect is Extract<BreakClockEffect, { kind: Kind }> {
  return effect.kind === kind;
}

function parseOffset(formatted: string): number {
  const found = /GMT(?:([+-])(\d\d):(\d\d))?/u.exec(formatted);
  if (found?.[1] === undefined) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}
