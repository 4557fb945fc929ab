import type { BreakFact } from '../breaks/breakEffects.ts';
import type { BreathingRecord } from '../breathing/breathingSession.ts';
import { cameraProblems, cameraRests } from '../camera/cameraStatus.ts';
import type { CheckInEntry } from '../checkIn/checkInEntry.ts';
import type { PairingRuleId } from '../pairing/pairingRules.ts';
import type { BadState, CannotTellReason, Finding, PostureState } from '../posture/verdict.ts';
import type { Presence } from '../presence/presence.ts';
import type { CameraGap } from '../signals/yieldingState.ts';

/**
 * What history keeps. Local days and wall-clock minutes are written down in the time zone of the moment and never
 * worked out again later, so that a traveller's day and a day of a clock change stay as they were lived.
 */

/** Why nobody watched, while Plumbline ran: a rest of the camera, or a trouble with it. `starting`: it was on its way. */
export const unwatchedReasons = [...cameraRests, ...cameraProblems, 'starting'] as const;
export type UnwatchedReason = (typeof unwatchedReasons)[number];

/** Seconds by what they were spent in; what did not happen is absent. */
export type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/**
 * One minute of the day in which Plumbline ran, in whole seconds of the steady clock. A minute in which the program
 * began, ended or slept has fewer than sixty. Each of its seconds stands once in `states` or `unwatched`, and once in
 * `presence`: both add up to `runningSeconds`.
 */
export type MinuteRecord = {
  /** Whole minutes since the epoch; one record for each. */
  readonly epochMinute: number;
  /** The local day, `2026-03-29`. */
  readonly date: string;
  /** What the wall clock showed, 0–1439; comes twice, or not at all, in the night of a clock change. */
  readonly minuteOfDay: number;
  /** Seconds in which Plumbline ran and the machine was awake, 0–60. */
  readonly runningSeconds: number;
  /**
   * Seconds by what is known of the posture; an onset delay is none of its business. `away`: nobody was there, whether
   * the camera, the lock or the idle time told it, so that a locked screen at lunch is an absence and no gap.
   */
  readonly states: Counts<PostureState>;
  /** Of `states.cannotTell`, by reason. */
  readonly cannotTell: Counts<CannotTellReason>;
  /** Seconds in which no camera looked and nobody was known to be away. */
  readonly unwatched: Counts<UnwatchedReason>;
  readonly presence: Counts<Presence>;
  /** Seconds sitting at the desk in this minute, as the break clock counts them. */
  readonly sittingSeconds: number;
  /**
   * The longest unbroken sitting up to and within this minute, by the break clock's own count: short absences go on
   * with it, a movement break ends it. May be longer than the minute and begin on the day before.
   */
  readonly unbrokenSittingSeconds: number;
  /** The calibrated place in use at the end of the minute, or null. */
  readonly baselineId: string | null;
  /** The rules that judged it (`rulesVersion`), so that old days can be read when rules change. */
  readonly rulesVersion: number;
};

/** An alert that was shown, written when it ended. Epoch milliseconds. */
export type AlertRecord = {
  readonly raisedAt: number;
  readonly endedAt: number;
  /** The local day it was raised on. */
  readonly date: string;
  readonly minuteOfDay: number;
  readonly state: BadState;
  /** The two strongest measures, as they were told. */
  readonly findings: readonly Finding[];
  /** How long the posture had lasted when the alert was raised. */
  readonly heldSeconds: number;
  readonly outcome: 'recovered' | 'dismissed' | 'wrong' | 'interrupted';
};

/** A pairing rule that applied. */
export type PairingRecord = { readonly ruleId: PairingRuleId; readonly at: number; readonly date: string };

/** Facts that were dated by the shell, as they carry no local day of their own. */
export type Dated<Record> = Record & { readonly date: string; readonly minuteOfDay: number };

/** One thing that happened; everything but the minutes. */
export type HistoryEvent =
  | { readonly kind: 'alert'; readonly record: AlertRecord }
  | { readonly kind: 'break'; readonly record: Dated<BreakFact> }
  | { readonly kind: 'breathing'; readonly record: Dated<BreathingRecord> }
  | { readonly kind: 'checkIn'; readonly record: Dated<CheckInEntry> }
  | { readonly kind: 'cameraGap'; readonly record: Dated<CameraGap> }
  | { readonly kind: 'pairing'; readonly record: PairingRecord }
  /** A tip that the report of a day showed, so that it does not come twice in a row. */
  | { readonly kind: 'tipShown'; readonly record: { readonly tipId: string; readonly date: string } };

/** Everything that is known of some local days, in the order in which it happened. */
export type HistorySpan = {
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly HistoryEvent[];
};

/** Raised whenever the judgement of postures changes so much that days are no longer comparable. */
export const rulesVersion = 1;
