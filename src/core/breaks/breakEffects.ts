import type { BreakKind } from './breakSettings.ts';
import type { Reading } from './localTime.ts';

/** Why a break came: its interval, the user's posture, or the user's wish. */
export const breakCauses = ['interval', 'posture', 'asked'] as const;
export type BreakCause = (typeof breakCauses)[number];

/** What holds breaks back although somebody sits there. `occupied`: Plumbline itself is busy with the user. */
export const holdReasons = ['call', 'fullScreen', 'doNotDisturb', 'occupied'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** What stops the counting of sitting time. */
export type FreezeReason = 'paused' | 'outsideHours' | 'away';

/** What the history keeps of a break; `seconds`: of rest, or of absence up to the moment it counted. */
export const breakFactKinds = [
  'due',
  'shown',
  'postponed',
  'skipped',
  'taken',
  'halfTaken',
  'natural',
  /** Ended by a call, a pause, a lost overlay or a restart before half of it. */
  'interrupted',
  /** A micro break that a call held back, answered for by the summary. */
  'heldBack'
] as const;
export type BreakFactKind = (typeof breakFactKinds)[number];

export type BreakFact = {
  readonly kind: BreakFactKind;
  readonly breakKind: BreakKind;
  readonly cause: BreakCause;
  /** Epoch milliseconds when it was known. */
  readonly at: number;
  /** The local day it belongs to. */
  readonly date: string;
  readonly seconds: number;
  /** Left by the emergency exit of a strict break. */
  readonly emergency: boolean;
};

export type BreakOutcome = Extract<
  BreakFactKind,
  'taken' | 'halfTaken' | 'skipped' | 'postponed' | 'interrupted'
>;

/** Which buttons an overlay or notice may offer, and for how long they stay without effect. */
export type BreakChoices = {
  readonly postpone: boolean;
  /** Skip, and leave early ("I'm back"). */
  readonly skip: boolean;
  readonly emergencyExit: boolean;
  readonly inertSeconds: number;
};

export type CycleEffect =
  | {
      readonly kind: 'noticeShown';
      readonly breakKind: BreakKind;
      readonly cause: BreakCause;
      readonly secondsLeft: number;
      readonly sittingSeconds: number;
      readonly choices: BreakChoices;
    }
  | {
      readonly kind: 'noticeChanged';
      readonly secondsLeft: number;
      readonly waitingForTypingPause: boolean;
    }
  /** Shown notices end with this or with `breakStarted`. */
  | { readonly kind: 'noticeWithdrawn' }
  | {
      readonly kind: 'breakStarted';
      readonly id: number;
      readonly breakKind: BreakKind;
      readonly cause: BreakCause;
      readonly plannedSeconds: number;
      readonly sittingSeconds: number;
      readonly choices: BreakChoices;
    }
  | {
      readonly kind: 'breakChanged';
      readonly id: number;
      readonly secondsLeft: number;
      readonly choices: BreakChoices;
    }
  | {
      readonly kind: 'breakEnded';
      readonly id: number;
      readonly breakKind: BreakKind;
      readonly outcome: BreakOutcome;
    }
  /** After a call or a full-screen programme that held breaks back: one quiet line, no overlay. */
  | {
      readonly kind: 'summaryShown';
      readonly reason: Exclude<HoldReason, 'occupied'>;
      readonly heldSeconds: number;
      readonly sittingSeconds: number;
      readonly heldBack: readonly BreakKind[];
      /** When the movement break that was held back comes, or null when there is none. */
      readonly movementInSeconds: number | null;
    }
  /** Full screen is worked in for so long that the break it holds back is offered, to begin when it suits. */
  | { readonly kind: 'heldBreakOffered'; readonly sittingSeconds: number }
  | { readonly kind: 'recorded'; readonly fact: BreakFact };

export function recorded(
  { at }: { readonly at: Reading },
  kind: BreakFactKind,
  breakKind: BreakKind,
  more: Partial<Pick<BreakFact, 'cause' | 'seconds' | 'emergency'>> = {}
): CycleEffect {
  const fact: BreakFact = {
    kind,
    breakKind,
    cause: 'interval',
    at: at.epochMs,
    date: at.local.date,
    seconds: 0,
    emergency: false,
    ...more
  };
  return { kind: 'recorded', fact };
}
