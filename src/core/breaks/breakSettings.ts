import type { WorkingHours } from './workingHours.ts';

/** `micro`: a look away in the corner of the screen. `movement`: standing up, with an overlay. */
export const breakKinds = ['micro', 'movement'] as const;
export type BreakKind = (typeof breakKinds)[number];

/** Everything about breaks and pairing that a person or a policy may set. */
export type BreakSettings = {
  readonly microBreaks: boolean;
  readonly microEveryMinutes: number;
  readonly microSeconds: number;
  readonly microNoticeSeconds: number;
  readonly movementBreaks: boolean;
  readonly movementEveryMinutes: number;
  readonly movementSeconds: number;
  readonly movementNoticeSeconds: number;
  /** How often one break may be put off; 0 takes the choice away. */
  readonly postponeLimit: number;
  readonly postponeMinutes: number;
  readonly skippingAllowed: boolean;
  /** Neither skipped nor left early; the emergency exit stays. */
  readonly strict: boolean;
  /** Time away counts as a break and starts the timers anew. */
  readonly naturalBreaks: boolean;
  readonly waitForTypingPause: boolean;
  readonly holdInCalls: boolean;
  readonly holdInFullScreen: boolean;
  readonly holdInDoNotDisturb: boolean;
  readonly workingHours: WorkingHours;
  /** The pairing rules, each by its own switch: see `core/pairing/pairingRules.ts`. */
  readonly slouchBringsBreakForward: boolean;
  readonly alertsOfferBreathing: boolean;
  readonly lookingDownOffersTip: boolean;
  readonly tenseSpellsOfferBreathing: boolean;
};

export const defaultBreakSettings: BreakSettings = {
  microBreaks: true,
  microEveryMinutes: 20,
  microSeconds: 20,
  // The card is small and stays in its corner: announcing it would disturb more than it does.
  microNoticeSeconds: 0,
  movementBreaks: true,
  movementEveryMinutes: 45,
  movementSeconds: 180,
  movementNoticeSeconds: 30,
  postponeLimit: 2,
  postponeMinutes: 5,
  skippingAllowed: true,
  strict: false,
  naturalBreaks: true,
  waitForTypingPause: true,
  holdInCalls: true,
  holdInFullScreen: true,
  holdInDoNotDisturb: true,
  workingHours: null,
  slouchBringsBreakForward: true,
  alertsOfferBreathing: true,
  lookingDownOffersTip: true,
  tenseSpellsOfferBreathing: true
};

type Range = {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: 'seconds' | 'minutes' | 'times';
};
type NumberKey = {
  readonly [Key in keyof BreakSettings]: BreakSettings[Key] extends number ? Key : never;
}[keyof BreakSettings];

/** What each number may be set to. */
export const breakSettingRanges: Readonly<Record<NumberKey, Range>> = {
  // Not below the ten minutes that lie between any two breaks (`breakRules.nearestSeconds`).
  microEveryMinutes: { minimum: 10, maximum: 60, unit: 'minutes' },
  microSeconds: { minimum: 10, maximum: 120, unit: 'seconds' },
  microNoticeSeconds: { minimum: 0, maximum: 60, unit: 'seconds' },
  // The guide, topic `movement`: every 30 to 60 minutes.
  movementEveryMinutes: { minimum: 30, maximum: 60, unit: 'minutes' },
  movementSeconds: { minimum: 60, maximum: 900, unit: 'seconds' },
  movementNoticeSeconds: { minimum: 0, maximum: 120, unit: 'seconds' },
  postponeLimit: { minimum: 0, maximum: 5, unit: 'times' },
  postponeMinutes: { minimum: 1, maximum: 15, unit: 'minutes' }
};

export function isBreakOn(kind: BreakKind, settings: BreakSettings): boolean {
  return kind === 'micro' ? settings.microBreaks : settings.movementBreaks;
}

export function everySeconds(kind: BreakKind, settings: BreakSettings): number {
  return (kind === 'micro' ? settings.microEveryMinutes : settings.movementEveryMinutes) * 60;
}

export function lengthSeconds(kind: BreakKind, settings: BreakSettings): number {
  return kind === 'micro' ? settings.microSeconds : settings.movementSeconds;
}

export function noticeSeconds(kind: BreakKind, settings: BreakSettings): number {
  return kind === 'micro' ? settings.microNoticeSeconds : settings.movementNoticeSeconds;
}
