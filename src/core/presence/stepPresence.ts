import type { TimePassed } from '../breaks/timePassed.ts';
import {
  type Absence,
  type AbsenceCause,
  hasInputNow,
  idleAbsence,
  type IdleReading,
  isProven,
  isTyping,
  type PresenceState
} from './presence.ts';
import { presenceRules } from './presenceRules.ts';
import type { Sight } from './sight.ts';

export type PresenceEvent =
  | { readonly kind: 'seen'; readonly sight: Sight }
  | { readonly kind: 'idleRead'; readonly idle: IdleReading }
  | { readonly kind: 'locked' | 'unlocked' | 'fellAsleep' | 'woke' };

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
