import type { BreakKind } from '../breaks/breakSettings.ts';
import type { BreathingWish } from '../breathing/breathingPlan.ts';
import type { CheckInAnswer } from '../checkIn/checkInEntry.ts';
import type { PairingOffer } from '../monitor/wellbeingSnapshot.ts';

/** What the dashboard's screens of breaks, breathing and check-in send, beside what it sent before. */
export type WellbeingSends = {
  /** "Take a break now". */
  'break:ask': BreakKind;
  /** Begin a breathing session, or go on with a paused one; main keeps the wish for the next time. */
  'breathing:begin': BreathingWish;
  'checkin:answer': CheckInAnswer;
  /** "Later". */
  'checkin:postpone': null;
  /** Delete all answers. */
  'checkin:clear': null;
  /** The weekly card, on or off: the setting `weeklyCheckIn`. */
  'checkin:schedule': boolean;
  /** The care advice was read. */
  'advice:read': null;
  /** Accept or put away an offer; the kind tells which. */
  'offer:take': PairingOffer['offer'];
  'offer:dismiss': PairingOffer['offer'];
};

/** The channel names at run time, for `channels.dashboard.sends` in `contract.ts`. */
export const wellbeingSends = [
  'break:ask',
  'breathing:begin',
  'checkin:answer',
  'checkin:postpone',
  'checkin:clear',
  'checkin:schedule',
  'advice:read',
  'offer:take',
  'offer:dismiss'
] as const satisfies readonly (keyof WellbeingSends)[];
