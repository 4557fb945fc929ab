import type { BreathingPhase } from '../breathing/breathingPlan.ts';
import { breathingPhases } from '../breathing/breathingPlan.ts';
import type { PairingRuleId } from '../pairing/pairingRules.ts';
import type { Origin } from './topic.ts';

/** One phase of the guide's breathing exercise: two words for the eye, and one line. */
export type BreathingStep = Origin & {
  readonly id: BreathingPhase;
  readonly text: {
    readonly name: `breathing.${BreathingPhase}`;
    readonly todo: `breathing.${BreathingPhase}.do`;
  };
};

export const breathingSteps: readonly BreathingStep[] = breathingPhases.map((id) => ({
  id,
  topic: 'breathing',
  source: 'guide',
  text: { name: `breathing.${id}`, todo: `breathing.${id}.do` }
}));

/** The pairing rules that offer a breathing session. */
export const breathingOffers = [
  'alertsOfferBreathing',
  'tenseSpellsOfferBreathing'
] as const satisfies readonly PairingRuleId[];
export type BreathingOffer = (typeof breathingOffers)[number];

/** The words of an offer: `stress` is its topic in the guide, and yet nothing about the person's stress is claimed. */
export type BreathingOfferItem = Origin & {
  readonly id: BreathingOffer;
  readonly text: { readonly offer: `breathing.offer.${BreathingOffer}` };
};

export const breathingOfferItems: readonly BreathingOfferItem[] = breathingOffers.map((id) => ({
  id,
  topic: 'stress',
  source: 'guide',
  text: { offer: `breathing.offer.${id}` }
}));
