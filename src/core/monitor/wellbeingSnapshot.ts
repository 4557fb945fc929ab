import type { BreakOutlook } from '../breaks/breakOutlook.ts';
import type { BreathingWish } from '../breathing/breathingPlan.ts';
import type { BreathingRecord, BreathingState } from '../breathing/breathingSession.ts';
import type { CheckInEntry } from '../checkIn/checkInEntry.ts';
import type { BreathingOffer } from '../guide/breathingSteps.ts';
import type { CareAdvice } from '../guide/care.ts';
import type { TipId } from '../guide/tips.ts';

/**
 * The parts of the snapshot about breaks, breathing and check-in. Each is optional in `AppSnapshot`: a screen whose
 * part is absent is not shown.
 */
export type WellbeingSnapshot = {
  readonly breaks?: BreaksSnapshot;
  readonly breathing?: BreathingSnapshot;
  readonly checkIn?: CheckInSnapshot;
  /** What pairing offers at the moment, the latest last. */
  readonly offers?: readonly PairingOffer[];
};

export type BreaksSnapshot = { readonly outlook: BreakOutlook };

export type BreathingSnapshot = {
  readonly state: BreathingState;
  /** Length and pace as last chosen. */
  readonly wish: BreathingWish;
  /** The last sessions, the latest last; a handful is enough. */
  readonly sessions: readonly BreathingRecord[];
};

export type CheckInSnapshot = {
  /** The weekly card is due and not answered. */
  readonly offered: boolean;
  /** Stands until it was read. */
  readonly advice: CareAdvice | null;
  /** All answers, oldest first. */
  readonly entries: readonly CheckInEntry[];
  /** The setting `weeklyCheckIn`. */
  readonly weekly: boolean;
};

/** An offer of the pairing rules, with the tip that was chosen for it, or a break that full screen holds back. */
export type PairingOffer =
  | { readonly offer: 'breathing'; readonly ruleId: BreathingOffer }
  | { readonly offer: 'workstationTip'; readonly tipId: TipId }
  | { readonly offer: 'heldBreak'; readonly sittingSeconds: number };
