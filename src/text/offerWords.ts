import type { PairingOffer } from '../core/monitor/wellbeingSnapshot.ts';
import { tips } from '../core/guide/tips.ts';
import { describeBreathingButton, describeBreathingOffer } from './breathingWords.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { describeTip } from './guideWords.ts';

/** An offer of the pairing rules: what it is, and its buttons. A tip is all there; it has nothing to accept. */
export type OfferWords = {
  readonly title: string;
  readonly body: string;
  readonly origin: string | null;
  readonly accept: string | null;
  readonly decline: string;
};

export function describeOffer(text: Text, offer: PairingOffer): OfferWords {
  switch (offer.offer) {
    case 'breathing':
      return {
        title: text('offer.breathing'),
        body: describeBreathingOffer(text, offer.ruleId),
        origin: null,
        accept: describeBreathingButton(text, 'begin'),
        decline: describeBreathingButton(text, 'notNow')
      };
    case 'workstationTip': {
      const tip = tips.find(({ id }) => id === offer.tipId);
      if (tip === undefined) throw new Error(`There is no tip ${offer.tipId}.`);
      const { headline, todo, origin } = describeTip(text, tip);
      return { title: headline, body: todo, origin, accept: null, decline: text('offer.tip.close') };
    }
    case 'heldBreak':
      return {
        title: text('offer.heldBreak'),
        body: text('offer.heldBreak.sat', { duration: formatDuration(text, offer.sittingSeconds) }),
        origin: null,
        accept: text('breaks.ask'),
        decline: text('offer.heldBreak.notNow')
      };
    default:
      return offer satisfies never;
  }
}
