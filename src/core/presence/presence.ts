import type { TimePassed } from '../breaks/timePassed.ts';
import { presenceRules } from './presenceRules.ts';
import type { Sight } from './sight.ts';

/** Whether somebody sits at the desk. `unknown` is an answer: nothing was seen that says either. */
export const presences = ['present', 'away', 'unknown'] as const;
export type Presence = (typeof presences)[number];

/** What an absence is known by; they do not weigh the same as a break. */
export type AbsenceCause = 'emptyChair' | 'idle' | 'locked' | 'asleep';
export type Absence = { readonly cause: AbsenceCause; readonly seconds: number };

/**
 * The system's idle time. `doubtful`: this system's reading can be wrong both ways (Wayland: 0 for ever, or rising
 * while only the keyboard is used), so it is never believed alone.
 */
export type IdleReading =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly seconds: number; readonly source: 'trusted' | 'doubtful' };

/** Camera, idle time, lock and sleep joined into one answer. Plain data; ages are in seconds. */
export type PresenceState = {
  readonly presence: Presence;
  /** Present exactly while `presence` is `away`. */
  readonly absence: Absence | null;
  /** Since the first sign of a return, or null. */
  readonly returningSeconds: number | null;
  readonly sight: Sight;
  readonly sightAgeSeconds: number;
  readonly idle: IdleReading;
  readonly idleAgeSeconds: number;
  /** Since the idle time was last seen to rise, or null: then it is not known to measure anything. */
  readonly idleRoseAgoSeconds: number | null;
  /** For how long idle time has been able to tell of an absence: not during a call, a film or a pause. */
  readonly handsNeededSeconds: number;
  /** How long there has been input without a pause. */
  readonly inputSeconds: number;
  readonly locked: boolean;
  readonly asleep: boolean;
  /** Seconds of ticks that went on after a sleep was announced. */
  readonly awakeTickSeconds: number;
  /** A jump of the wall clock that may turn out to have been a sleep. */
  readonly jump: { readonly seconds: number; readonly ageSeconds: number } | null;
};

export type PresenceEvent =
  | { readonly kind: 'seen'; readonly sight: Sight }
  | { readonly kind: 'idleRead'; readonly idle: IdleReading }
  | { readonly kind: 'locked' | 'unlocked' | 'fellAsleep' | 'woke' };

export const unknownPresence: PresenceState = {
  presence: 'unknown',
  absence: null,
  returningSeconds: null,
  sight: 'unknown',
  sightAgeSeconds: 0,
  idle: { kind: 'unknown' },
  idleAgeSeconds: 0,
  idleRoseAgoSeconds: null,
  handsNeededSeconds: 0,
  inputSeconds: 0,
  locked: false,
  asleep: false,
  awakeTickSeconds: 0,
  jump: null
};

/**
 * Lets time pass.
 * @param handsMayRest a call, a full-screen programme or a pause: no input is then no sign of an absence
 */
export function advancePresence(
  state: PresenceState,
  passed: TimePassed,
  handsMayRest: boolean
): PresenceState {
  const { sightKeptSeconds, idleKeptSeconds, sleepDisprovedSeconds } = presenceRules;
  const { livedSeconds, sleptSeconds } = passed;
  const seconds = livedSeconds + sleptSeconds;
  const sightAgeSeconds = state.sightAgeSeconds + seconds;
  const idleAgeSeconds = state.idleAgeSeconds + seconds;
  const idle: IdleReading = idleAgeSeconds > idleKeptSeconds ? { kind: 'unknown' } : state.idle;
  const tickedOn = state.asleep && seconds < sleepDisprovedSeconds;
  const awakeTickSeconds = tickedOn ? state.awakeTickSeconds + seconds : 0;
  return weighed(
    {
      ...state,
      ...absenceAfter(state, passed),
      sight: sightAgeSeconds > sightKeptSeconds ? 'unknown' : state.sight,
      sightAgeSeconds,
      idle,
      idleAgeSeconds,
      idleRoseAgoSeconds: state.idleRoseAgoSeconds === null ? null : state.idleRoseAgoSeconds + seconds,
      handsNeededSeconds: handsMayRest ? 0 : state.handsNeededSeconds + seconds,
      inputSeconds: sleptSeconds === 0 && hasInputNow(idle) ? state.inputSeconds + livedSeconds : 0,
      asleep: state.asleep && awakeTickSeconds < sleepDisprovedSeconds,
      awakeTickSeconds,
      jump: jumpAfter(state.jump, passed)
    },
    handsMayRest
  );
}

export function stepPresence(
  state: PresenceState,
  event: PresenceEvent,
  handsMayRest: boolean
): PresenceState {
  switch (event.kind) {
    case 'seen':
      return weighed({ ...state, sight: event.sight, sightAgeSeconds: 0 }, handsMayRest);
    case 'idleRead':
      return weighed(withIdle(state, event.idle), handsMayRest);
    case 'locked':
      return weighed({ ...state, locked: true }, handsMayRest);
    case 'unlocked':
      return weighed({ ...state, locked: false }, handsMayRest);
    case 'fellAsleep':
      return weighed({ ...state, asleep: true, awakeTickSeconds: 0 }, handsMayRest);
    case 'woke': {
      const slept = Math.max(state.jump?.seconds ?? 0, 0);
      const absence: Absence | null =
        slept > 0 && !state.asleep
          ? { cause: 'asleep', seconds: (state.absence?.seconds ?? 0) + slept }
          : state.absence;
      const presence = absence === null ? state.presence : 'away';
      return weighed({ ...state, presence, absence, asleep: false, jump: null }, handsMayRest);
    }
    default:
      return event satisfies never;
  }
}

/** Whether a trustworthy source says that somebody is typing or pointing right now. */
export function isTyping(state: PresenceState): boolean {
  return isProven(state) && hasInputNow(state.idle);
}

/**
 * For how long somebody has given no sign while nothing else shows that they are there: no input for so long, nobody in
 * the picture, and not yet long enough for an absence.
 */
export function uncertainSeconds(state: PresenceState): number {
  if (state.absence !== null || state.sight === 'person' || !isProven(state)) return 0;
  return idleAbsence(state);
}

function absenceAfter(
  state: PresenceState,
  { livedSeconds, sleptSeconds }: TimePassed
): Pick<PresenceState, 'presence' | 'absence' | 'returningSeconds'> {
  const { absence, presence, returningSeconds } = state;
  if (sleptSeconds > 0) {
    const seconds = (absence?.seconds ?? 0) + sleptSeconds;
    return { presence: 'away', absence: { cause: 'asleep', seconds }, returningSeconds: null };
  }
  return {
    presence,
    absence: absence === null ? null : { ...absence, seconds: absence.seconds + livedSeconds },
    returningSeconds: returningSeconds === null ? null : returningSeconds + livedSeconds
  };
}

function jumpAfter(jump: PresenceState['jump'], passed: TimePassed): PresenceState['jump'] {
  if (passed.wallJumpSeconds !== 0) return { seconds: passed.wallJumpSeconds, ageSeconds: 0 };
  if (jump === null) return null;
  const ageSeconds = jump.ageSeconds + passed.livedSeconds + passed.sleptSeconds;
  return ageSeconds > presenceRules.jumpKeptSeconds ? null : { ...jump, ageSeconds };
}

function withIdle(state: PresenceState, idle: IdleReading): PresenceState {
  const rose = idle.kind === 'known' && idle.seconds >= presenceRules.idleRiseSeconds;
  return {
    ...state,
    idle,
    idleAgeSeconds: 0,
    idleRoseAgoSeconds: rose ? 0 : state.idleRoseAgoSeconds
  };
}

function weighed(state: PresenceState, handsMayRest: boolean): PresenceState {
  const evidence = evidenceOf(state, handsMayRest);
  if (evidence.presence === 'away') {
    const { cause } = evidence;
    const absence: Absence = { cause, seconds: state.absence?.seconds ?? absentAlready(state, cause) };
    return { ...state, presence: 'away', absence, returningSeconds: null };
  }
  if (state.absence === null) return { ...state, presence: evidence.presence };
  const returningSeconds = state.returningSeconds ?? 0;
  if (returningSeconds < presenceRules.returnSeconds) return { ...state, returningSeconds };
  return { ...state, presence: evidence.presence, absence: null, returningSeconds: null };
}

type Evidence =
  { readonly presence: 'present' | 'unknown' } | { readonly presence: 'away'; readonly cause: AbsenceCause };

/** The strongest witness speaks: sleep and lock, then hands on the keyboard, then the picture, then the idle time. */
function evidenceOf(state: PresenceState, handsMayRest: boolean): Evidence {
  if (state.asleep) return { presence: 'away', cause: 'asleep' };
  if (state.locked) return { presence: 'away', cause: 'locked' };
  if (isTyping(state) && state.inputSeconds >= presenceRules.inputProvesSeconds)
    return { presence: 'present' };
  if (state.sight === 'nobody') return { presence: 'away', cause: 'emptyChair' };
  if (state.sight === 'person') return { presence: 'present' };
  if (!isProven(state) || state.idle.kind === 'unknown') return { presence: 'unknown' };
  // A film or a talk needs no hands: without a picture nobody can tell.
  if (handsMayRest && state.idle.seconds >= presenceRules.idleRiseSeconds) return { presence: 'unknown' };
  if (idleAbsence(state) >= presenceRules.idleAwaySeconds) return { presence: 'away', cause: 'idle' };
  const noInputSince = state.absence !== null && state.idle.seconds >= presenceRules.idleRiseSeconds;
  return noInputSince ? { presence: 'away', cause: 'idle' } : { presence: 'present' };
}

function absentAlready(state: PresenceState, cause: AbsenceCause): number {
  if (cause === 'emptyChair') return presenceRules.emptyChairLagSeconds;
  return cause === 'idle' ? idleAbsence(state) : 0;
}

/** No input while nobody had to give any is not part of an absence. */
function idleAbsence({ idle, handsNeededSeconds }: PresenceState): number {
  return idle.kind === 'known' ? Math.min(idle.seconds, handsNeededSeconds) : 0;
}

function hasInputNow(idle: IdleReading): boolean {
  return idle.kind === 'known' && idle.seconds < presenceRules.inputNowSeconds;
}

/** Trust is earned: the source must be sound on this system and have been seen to rise within the last minutes. */
function isProven({ idle, idleRoseAgoSeconds }: PresenceState): boolean {
  return (
    idle.kind === 'known' &&
    idle.source === 'trusted' &&
    idleRoseAgoSeconds !== null &&
    idleRoseAgoSeconds < presenceRules.idleProvenForSeconds
  );
}
