import { startBreakClock } from '../breaks/breakClock.ts';
import type { BreakClockState } from '../breaks/breakClockState.ts';
import type { BreakFact, CycleEffect } from '../breaks/breakEffects.ts';
import type { BreakMemory } from '../breaks/breakMemory.ts';
import type { Reading } from '../breaks/localTime.ts';
import type { BreathingRecord, BreathingState } from '../breathing/breathingSession.ts';
import { noBreathing } from '../breathing/breathingSession.ts';
import { type CheckInState, startCheckIn } from '../checkIn/checkIn.ts';
import type { CheckInEntry } from '../checkIn/checkInEntry.ts';
import type { CardId } from '../guide/breakCards.ts';
import type { TipId } from '../guide/tips.ts';
import type { Pause } from '../monitor/snapshot.ts';
import type { PairingOffer } from '../monitor/wellbeingSnapshot.ts';
import type { PairingRuleId } from '../pairing/pairingRules.ts';
import type { Settings } from '../settings/schema.ts';

/** Breaks, presence, pairing, breathing and check-in of a day; changed by `stepWellbeing` alone. Plain data. */
export type WellbeingState = {
  readonly settings: Settings;
  readonly clock: BreakClockState;
  readonly calibrating: boolean;
  readonly breathing: BreathingState;
  readonly checkIn: CheckInState;
  /** What pairing offers, the latest last; at most one of each kind. */
  readonly offers: readonly StandingOffer[];
  /** The card of the running break; null while none runs. */
  readonly card: CardId | null;
  readonly guide: ShownOfGuide;
  /** The last sessions, the latest last. */
  readonly sessions: readonly BreathingRecord[];
  /** When a session began that is not to be remembered: its day was deleted while it was under way. Epoch milliseconds. */
  readonly forgottenSessionAtMs: number | null;
  /** Steady seconds when the break clock's memory was last written. */
  readonly writtenAtSeconds: number;
};

export type StandingOffer = { readonly offer: PairingOffer; readonly sinceSeconds: number };

/** What of the guide was shown, the latest last, so that nothing comes twice in a row. */
export type ShownOfGuide = { readonly cards: readonly CardId[]; readonly tips: readonly TipId[] };

export const wellbeingRules = {
  /** An offer's card leaves the corner by itself; the window shows the offer a while longer. Seconds. */
  offerCardSeconds: 60,
  offerKeptSeconds: 1800,
  /** A crash costs at most so much of the counters. */
  memoryEverySeconds: 60,
  /** More than there are cards or tips, so that all take their turn. */
  guideKept: 30,
  sessionsKept: 5
} as const;

/** What history keeps of the day, beside the minutes of posture. */
export type WellbeingFact =
  | { readonly kind: 'break'; readonly fact: BreakFact }
  | { readonly kind: 'breathing'; readonly record: BreathingRecord }
  /** A pairing rule applied; `at` in epoch milliseconds, `date` the local day. */
  | { readonly kind: 'pairing'; readonly ruleId: PairingRuleId; readonly at: number; readonly date: string };

/** What the shell is to do. What windows show is not among it: that follows from the state (`overlayOf`). */
export type WellbeingEffect =
  | { readonly kind: 'recorded'; readonly fact: WellbeingFact }
  | Extract<CycleEffect, { readonly kind: 'summaryShown' }>
  // To be stored.
  | { readonly kind: 'memoryChanged'; readonly memory: BreakMemory }
  | { readonly kind: 'guideChanged'; readonly guide: ShownOfGuide }
  | { readonly kind: 'sessionsChanged'; readonly sessions: readonly BreathingRecord[] }
  | { readonly kind: 'answersChanged'; readonly entries: readonly CheckInEntry[] };

export type WellbeingStep = {
  readonly state: WellbeingState;
  readonly effects: readonly WellbeingEffect[];
};

/** What the last run left behind. */
export type WellbeingStart = {
  readonly settings: Settings;
  readonly pause: Pause | null;
  readonly memory: BreakMemory | null;
  readonly guide: ShownOfGuide;
  readonly sessions: readonly BreathingRecord[];
  readonly entries: readonly CheckInEntry[];
};

export function startWellbeing(start: WellbeingStart, at: Reading): WellbeingStep {
  const { settings, pause, memory, guide, sessions, entries } = start;
  const [clock, effects] = startBreakClock({ settings, memory, pause }, at);
  const state: WellbeingState = {
    settings,
    clock,
    calibrating: false,
    breathing: noBreathing,
    checkIn: startCheckIn(entries),
    offers: [],
    card: null,
    guide,
    sessions,
    forgottenSessionAtMs: null,
    writtenAtSeconds: at.seconds
  };
  // What a break of the last run leaves: it is closed by its facts, and nothing of it is shown any more.
  const facts = effects.flatMap((effect): readonly WellbeingEffect[] =>
    effect.kind === 'recorded' ? [{ kind: 'recorded', fact: { kind: 'break', fact: effect.fact } }] : []
  );
  return { state, effects: facts };
}

/** The next step on the state that the first left, with the effects of both in order. */
export function andThen(step: WellbeingStep, next: (state: WellbeingState) => WellbeingStep): WellbeingStep {
  const { state, effects } = next(step.state);
  return effects.length === 0
    ? { state, effects: step.effects }
    : { state, effects: [...step.effects, ...effects] };
}

export function only(state: WellbeingState): WellbeingStep {
  return { state, effects: [] };
}
