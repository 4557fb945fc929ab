import type { BreakSettings } from '../breaks/breakSettings.ts';
import type { BadState } from '../posture/verdict.ts';

/** When a rule applies. Time and posture only: nothing here guesses at mood, stress or attention. */
export type PairingCondition =
  /** One of the postures for so long; looks elsewhere up to `bridgedSeconds` neither count nor end the spell. */
  | {
      readonly kind: 'postureSpell';
      readonly states: readonly BadState[];
      readonly seconds: number;
      readonly bridgedSeconds: number;
    }
  | { readonly kind: 'alerts'; readonly count: number; readonly withinSeconds: number }
  /** Long unbroken sitting, a good part of whose watched time was in one of the postures. */
  | {
      readonly kind: 'tenseSpell';
      readonly sittingSeconds: number;
      readonly states: readonly BadState[];
      readonly share: number;
      readonly withinSeconds: number;
      /** Less watched time than this is too little to go by. */
      readonly watchedSeconds: number;
    };

export type Offer = 'breathing' | 'workstationTip';
export type PairingOutcome =
  { readonly kind: 'movementBroughtForward' } | { readonly kind: 'offered'; readonly offer: Offer };

/** A rule's name is the setting that switches it. */
export type PairingRuleId = keyof Pick<
  BreakSettings,
  'slouchBringsBreakForward' | 'alertsOfferBreathing' | 'lookingDownOffersTip' | 'tenseSpellsOfferBreathing'
>;

export type PairingRule = {
  readonly id: PairingRuleId;
  readonly when: PairingCondition;
  readonly outcome: PairingOutcome;
  /** After it applied, not again for so long. */
  readonly restSeconds: number;
};

/**
 * How posture and breaks are paired (product paper, "Pairing"; topics of the guide in brackets). The counts of alerts
 * and minutes between breaks are the product's; the lengths of spells are ours until people say otherwise.
 */
export const pairingRules: readonly PairingRule[] = [
  {
    // [posture, movement] Never nearer than ten minutes after the last break: `breakRules.nearestSeconds`.
    id: 'slouchBringsBreakForward',
    // Twelve times the default onset delay: the alert has been shown and has not helped.
    when: { kind: 'postureSpell', states: ['slouch'], seconds: 180, bridgedSeconds: 20 },
    outcome: { kind: 'movementBroughtForward' },
    // Half an hour is the shortest interval that the guide names; more often would be nagging.
    restSeconds: 1800
  },
  {
    // [breathing]
    id: 'alertsOfferBreathing',
    when: { kind: 'alerts', count: 3, withinSeconds: 1800 },
    outcome: { kind: 'offered', offer: 'breathing' },
    restSeconds: 3600
  },
  {
    // [workstation] Six times the default onset delay of looking down; a typing glance is under ten seconds.
    id: 'lookingDownOffersTip',
    when: { kind: 'postureSpell', states: ['lookingDown'], seconds: 180, bridgedSeconds: 10 },
    outcome: { kind: 'offered', offer: 'workstationTip' },
    // Once in a working day: the desk does not change more often.
    restSeconds: 8 * 3600
  },
  {
    // [stress] Longer than the longest interval between movement breaks: breaks were skipped or held back.
    id: 'tenseSpellsOfferBreathing',
    when: {
      kind: 'tenseSpell',
      sittingSeconds: 3600,
      states: ['slouch', 'forwardHead', 'tooClose'],
      share: 0.4,
      withinSeconds: 1800,
      watchedSeconds: 900
    },
    outcome: { kind: 'offered', offer: 'breathing' },
    restSeconds: 3600
  }
];

export const pairingTiming = {
  /** A verdict older than this says nothing about now: a gap is time not seen. */
  verdictKeptSeconds: 5,
  /** An offer that falls into a call or a break waits this long for its moment, then it is forgotten. */
  offerKeptSeconds: 600,
  bucketSeconds: 60,
  /** How far back any rule looks. */
  trailSeconds: 1800
} as const;
