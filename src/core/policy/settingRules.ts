import type { SettingKey } from '../settings/schema.ts';

/**
 * Which values a policy may give a setting in one tier. `only`: this one value, the most private; `atMost`: less than
 * the user has, never more; `none`: the setting is not IT's to set.
 */
export type Permit =
  | { readonly kind: 'any' }
  | { readonly kind: 'only'; readonly value: boolean }
  | { readonly kind: 'atMost' }
  | { readonly kind: 'none' };

export type PolicyRule = { readonly enforced: Permit; readonly recommended: Permit };

const any: Permit = { kind: 'any' };
const none: Permit = { kind: 'none' };
const off: Permit = { kind: 'only', value: false };

/** Rhythms and manners: nothing about them sees more of a person. */
const free: PolicyRule = { enforced: any, recommended: any };
/** What depends on a body, an eye or a hand: IT may suggest, the user decides. */
const advised: PolicyRule = { enforced: none, recommended: any };
/** What would widen watching or asking: a policy can only turn it off. */
const offOnly: PolicyRule = { enforced: off, recommended: off };
/** Sounds: an open-plan office may forbid them, and nobody has to hear them. */
const silencing: PolicyRule = { enforced: off, recommended: any };
/** The user's alone, or of one machine. */
const own: PolicyRule = { enforced: none, recommended: none };
/** Amounts of stored data. */
const atMost: PolicyRule = { enforced: { kind: 'atMost' }, recommended: { kind: 'atMost' } };

/**
 * The privacy floor: what a policy may do with each setting. There is no other way from a policy to a setting, so what
 * stands here is what IT can do. A new setting does not compile before its line is here.
 */
export const settingRules: { readonly [Key in SettingKey]: PolicyRule } = {
  watchWithCamera: offOnly,
  // Device ids are made anew on every machine.
  cameraId: own,
  watchInCalls: offOnly,
  watchOnBattery: offOnly,
  // How often, never what is seen: every mode judges the same landmarks and keeps the same.
  watchMode: free,
  saverOnBattery: free,
  slouchDelaySeconds: free,
  forwardHeadDelaySeconds: free,
  leanDelaySeconds: free,
  tooCloseDelaySeconds: free,
  lookingDownDelaySeconds: free,
  sensitivity: free,
  slouchSensitivity: free,
  forwardHeadSensitivity: free,
  leanSensitivity: free,
  tooCloseSensitivity: free,
  lookingDownSensitivity: free,
  alertStyle: free,
  alertSound: silencing,
  alertVolumePercent: advised,
  alertCoolDownMinutes: free,
  microBreaks: free,
  microEveryMinutes: free,
  microSeconds: free,
  microNoticeSeconds: free,
  movementBreaks: free,
  movementEveryMinutes: free,
  movementSeconds: free,
  movementNoticeSeconds: free,
  // Who cannot stand up need not explain it to anybody.
  seatedMovementsOnly: own,
  postponeLimit: free,
  postponeMinutes: free,
  skippingAllowed: free,
  strict: free,
  naturalBreaks: free,
  workingHours: free,
  waitForTypingPause: free,
  holdInCalls: free,
  holdInFullScreen: free,
  holdInDoNotDisturb: free,
  alertsOnBattery: free,
  slouchBringsBreakForward: free,
  alertsOfferBreathing: free,
  lookingDownOffersTip: free,
  tenseSpellsOfferBreathing: free,
  breathingSessionSeconds: advised,
  breathingInSeconds: advised,
  breathingWidenSeconds: advised,
  breathingOutSeconds: advised,
  breathingSound: silencing,
  breathingVolumePercent: advised,
  weeklyCheckIn: offOnly,
  keepHistory: offOnly,
  historyDays: atMost,
  eveningSummary: advised,
  eveningSummaryTime: advised,
  weeklyDigest: advised,
  // Follows the system's, which is set there.
  language: own,
  theme: advised,
  // The installers register it for everybody; afterwards the system's own switch is the truth.
  startAtLogin: own,
  menuBarCountdown: advised,
  pauseShortcut: advised,
  breakShortcut: advised,
  breatheShortcut: advised,
  openShortcut: advised
};
