import { breakOutlook } from '../breaks/breakOutlook.ts';
import type { CycleEffect } from '../breaks/breakEffects.ts';
import type { Reading } from '../breaks/localTime.ts';
import { breathingOffers } from '../guide/breathingSteps.ts';
import { tipOn } from '../guide/chooseTip.ts';
import type { PairingOffer } from '../monitor/wellbeingSnapshot.ts';
import type { PairingEffect } from '../pairing/pairingState.ts';
import type { StandingOffer, WellbeingEffect, WellbeingState, WellbeingStep } from './wellbeingState.ts';
import { only, wellbeingRules } from './wellbeingState.ts';

/** Takes up what the pairing rules offer; a newer offer of the same kind takes the place of the older one. */
export function withOffer(
  state: WellbeingState,
  { offer, ruleId }: Extract<PairingEffect, { readonly kind: 'offered' }>,
  at: Reading
): WellbeingStep {
  const fact: WellbeingEffect = {
    kind: 'recorded',
    fact: { kind: 'pairing', ruleId, at: at.epochMs, date: at.local.date }
  };
  if (offer === 'breathing') {
    const rule = breathingOffers.find((each) => each === ruleId);
    return rule === undefined
      ? only(state)
      : { state: standing(state, { offer, ruleId: rule }, at), effects: [fact] };
  }
  const tip = tipOn('workstation', 'lookingDown', state.guide.tips);
  if (tip === null) return only(state);
  const guide = { ...state.guide, tips: [...state.guide.tips, tip.id].slice(-wellbeingRules.guideKept) };
  return {
    state: standing({ ...state, guide }, { offer, tipId: tip.id }, at),
    effects: [fact, { kind: 'guideChanged', guide }]
  };
}

/** Offers the movement break that full screen holds back. */
export function withHeldBreak(
  state: WellbeingState,
  { sittingSeconds }: Extract<CycleEffect, { readonly kind: 'heldBreakOffered' }>,
  at: Reading
): WellbeingState {
  return standing(state, { offer: 'heldBreak', sittingSeconds }, at);
}

export function withoutOffer(state: WellbeingState, kind: PairingOffer['offer']): WellbeingState {
  if (!state.offers.some(({ offer }) => offer.offer === kind)) return state;
  return { ...state, offers: state.offers.filter(({ offer }) => offer.offer !== kind) };
}

/** Whether full screen, and nothing weightier, holds breaks back. */
export function isHeldByFullScreen({ clock }: WellbeingState): boolean {
  const outlook = breakOutlook(clock);
  return outlook.kind === 'held' && outlook.why === 'fullScreen';
}

/** An offer that nobody took up goes by itself, that of a break as soon as full screen holds it back no more. */
export function withoutOldOffers(state: WellbeingState, at: Reading): WellbeingState {
  const { offerKeptSeconds } = wellbeingRules;
  const isKept = ({ offer, sinceSeconds }: StandingOffer): boolean =>
    at.seconds - sinceSeconds < offerKeptSeconds &&
    (offer.offer !== 'heldBreak' || isHeldByFullScreen(state));
  return state.offers.every(isKept) ? state : { ...state, offers: state.offers.filter(isKept) };
}

/** The offer that the card in the corner shows, or null: only the latest, and not for long. */
export function offerOnCard({ offers, clock }: WellbeingState): PairingOffer | null {
  const latest = offers.at(-1);
  if (latest === undefined) return null;
  const age = clock.last.seconds - latest.sinceSeconds;
  return age < wellbeingRules.offerCardSeconds ? latest.offer : null;
}

function standing(state: WellbeingState, offer: PairingOffer, at: Reading): WellbeingState {
  const { offers } = withoutOffer(state, offer.offer);
  return { ...state, offers: [...offers, { offer, sinceSeconds: at.seconds }] };
}
