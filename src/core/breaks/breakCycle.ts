import type { Absence } from '../presence/presence.ts';
import type { BreakCause, CycleEffect, FreezeReason, HoldReason } from './breakEffects.ts';
import type { BreakKind, BreakSettings } from './breakSettings.ts';
import type { Reading } from './localTime.ts';

/** One kind of break's counters, in seconds of sitting. */
export type BreakTimer = {
  /** Since the last break of the kind (or one that includes it). */
  readonly workedSeconds: number;
  /** Until a postponed break comes again, or null. */
  readonly postponedSeconds: number | null;
  readonly postponements: number;
  /** The break under count has been announced or held back: its `due` fact is written. */
  readonly dueRecorded: boolean;
};

export type BreakPhase =
  | { readonly kind: 'working' }
  /** Announced; at zero it waits for a pause in typing. */
  | {
      readonly kind: 'noticed';
      readonly breakKind: BreakKind;
      readonly cause: BreakCause;
      /** Whether anything is shown: a break without notice waits in silence. */
      readonly shown: boolean;
      readonly secondsLeft: number;
      readonly typingWaitSeconds: number;
    }
  | {
      readonly kind: 'resting';
      readonly id: number;
      readonly breakKind: BreakKind;
      readonly cause: BreakCause;
      readonly plannedSeconds: number;
      readonly doneSeconds: number;
      readonly strict: boolean;
    };
export type RestingPhase = Extract<BreakPhase, { kind: 'resting' }>;

/** Where the day stands between sitting and breaks. Plain data. */
export type BreakCycle = {
  readonly timers: Readonly<Record<BreakKind, BreakTimer>>;
  /** Unbroken sitting: a micro break does not end it, a skipped break neither. */
  readonly sittingSeconds: number;
  /** Posture asked for the next movement break early. */
  readonly broughtForward: boolean;
  /** Since a break was taken, by all clocks that ran; null before the first one. */
  readonly sinceTakenSeconds: number | null;
  /** Sitting seconds during which nothing is shown. */
  readonly settleSeconds: number;
  readonly phase: BreakPhase;
  readonly nextId: number;
  /** Breaks are or were just held back. */
  readonly held: {
    readonly reason: HoldReason;
    readonly heldSeconds: number;
    readonly releasedSeconds: number;
    /** Of work by keyboard or mouse while full screen held a movement break back, since a card last offered it. */
    readonly workedSeconds: number;
  } | null;
  /**
   * What the absence under way has counted as so far. A micro break is written down only when the absence ends without
   * having become a movement break: `unwrittenSeconds`.
   */
  readonly credited: { readonly kind: BreakKind; readonly unwrittenSeconds: number | null } | null;
  /** Overlays that crashed over the movement break under count. */
  readonly overlayLosses: number;
};

/** What holds at a moment; made from the facts by `breakConditions.ts`. */
export type BreakConditions = {
  readonly at: Reading;
  readonly settings: BreakSettings;
  readonly frozen: FreezeReason | null;
  readonly hold: HoldReason | null;
  readonly typing: boolean;
  readonly absence: Absence | null;
  readonly insideHours: boolean;
};

export type CycleStep = readonly [BreakCycle, readonly CycleEffect[]];

const freshTimer: BreakTimer = {
  workedSeconds: 0,
  postponedSeconds: null,
  postponements: 0,
  dueRecorded: false
};

export const freshCycle: BreakCycle = {
  timers: { micro: freshTimer, movement: freshTimer },
  sittingSeconds: 0,
  broughtForward: false,
  sinceTakenSeconds: null,
  settleSeconds: 0,
  phase: { kind: 'working' },
  nextId: 1,
  held: null,
  credited: null,
  overlayLosses: 0
};

export function withTimer(cycle: BreakCycle, kind: BreakKind, change: Partial<BreakTimer>): BreakCycle {
  return { ...cycle, timers: { ...cycle.timers, [kind]: { ...cycle.timers[kind], ...change } } };
}

/** Puts a break off, once more. */
export function withPostponement(
  cycle: BreakCycle,
  kind: BreakKind,
  { postponeMinutes }: BreakSettings
): BreakCycle {
  const postponements = cycle.timers[kind].postponements + 1;
  return withTimer(cycle, kind, { postponedSeconds: postponeMinutes * 60, postponements });
}

/** Starts the interval of a break anew; whoever had (or declined) a movement break is not met by a micro break. */
export function withFreshTimers(cycle: BreakCycle, kind: BreakKind): BreakCycle {
  if (kind === 'micro') return withTimer(cycle, 'micro', freshTimer);
  return { ...cycle, timers: freshCycle.timers, broughtForward: false, overlayLosses: 0 };
}

/** What follows from a break that was taken, in whatever way. */
export function afterTaken(cycle: BreakCycle, kind: BreakKind): BreakCycle {
  const fresh = withFreshTimers(cycle, kind);
  return { ...fresh, sinceTakenSeconds: 0, sittingSeconds: kind === 'movement' ? 0 : fresh.sittingSeconds };
}
