import type { BreakSettings } from '../breaks/breakSettings.ts';
import type { BadState, PostureState } from '../posture/verdict.ts';
import type { Offer, PairingRuleId } from './pairingRules.ts';
import type { PostureTrail } from './postureTrail.ts';

/** What the pairing rules remember. Plain data; times are seconds on its own count of time. */
export type PairingState = {
  readonly nowSeconds: number;
  readonly posture: {
    readonly state: PostureState;
    readonly also: BadState | null;
    readonly ageSeconds: number;
  } | null;
  readonly spells: Readonly<Partial<Record<PairingRuleId, PostureSpell>>>;
  readonly trail: PostureTrail;
  readonly alertsAtSeconds: readonly number[];
  readonly appliedAtSeconds: Readonly<Partial<Record<PairingRuleId, number>>>;
  readonly offeredAtSeconds: Readonly<Partial<Record<Offer, number>>>;
  /** An offer that waits until it disturbs nobody. */
  readonly waiting: {
    readonly ruleId: PairingRuleId;
    readonly offer: Offer;
    readonly sinceSeconds: number;
  } | null;
};
export type PostureSpell = { readonly heldSeconds: number; readonly gapSeconds: number };

export type PairingEffect =
  | { readonly kind: 'movementBroughtForward'; readonly ruleId: PairingRuleId }
  | { readonly kind: 'offered'; readonly offer: Offer; readonly ruleId: PairingRuleId };

/** What pairing needs to know of breaks and presence. */
export type PairingContext = {
  readonly settings: BreakSettings;
  readonly sittingSeconds: number;
  /** Nothing may be shown: a break, a notice, a call, a pause, nobody there. */
  readonly quiet: boolean;
};

export type PairingStep = readonly [PairingState, readonly PairingEffect[]];

export const freshPairing: PairingState = {
  nowSeconds: 0,
  posture: null,
  spells: {},
  trail: [],
  alertsAtSeconds: [],
  appliedAtSeconds: {},
  offeredAtSeconds: {},
  waiting: null
};
