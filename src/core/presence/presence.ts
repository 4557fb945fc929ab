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

/** No input while nobody had to give any is not part of an absence. */
export function idleAbsence({ idle, handsNeededSeconds }: PresenceState): number {
  return idle.kind === 'known' ? Math.min(idle.seconds, handsNeededSeconds) : 0;
}

/** Whether hands are on keyboard or mouse right now, as far as this reading tells. */
export function hasInputNow(idle: IdleReading): boolean {
  return idle.kind === 'known' && idle.seconds < presenceRules.inputNowSeconds;
}

/** Trust is earned: the source must be sound on this system and have been seen to rise within the last minutes. */
export function isProven({ idle, idleRoseAgoSeconds }: PresenceState): boolean {
  return (
    idle.kind === 'known' &&
    idle.source === 'trusted' &&
    idleRoseAgoSeconds !== null &&
    idleRoseAgoSeconds < presenceRules.idleProvenForSeconds
  );
}
