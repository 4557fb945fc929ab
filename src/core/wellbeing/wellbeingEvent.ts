import type { BreakClockEvent } from '../breaks/breakClockState.ts';
import type { CheckInAnswer } from '../checkIn/checkInEntry.ts';
import type { PairingOffer } from '../monitor/wellbeingSnapshot.ts';
import type { Settings } from '../settings/schema.ts';

/** What can happen to breaks, breathing, check-in and pairing. Each comes with its `Reading`. */
export type WellbeingEvent =
  /** What the break clock hears as it is; settings and occupation it is told from here. */
  | Exclude<BreakClockEvent, { readonly kind: 'settingsChanged' | 'occupationChanged' }>
  | { readonly kind: 'settingsChanged'; readonly settings: Settings }
  | { readonly kind: 'calibrationChanged'; readonly running: boolean }
  /** Begin the break that is announced. */
  | { readonly kind: 'noticedBreakBegun' }
  /** Another card for the running break. */
  | { readonly kind: 'cardChanged' }
  /** Begin a session with the length and pace of the settings, or go on with a paused one. */
  | { readonly kind: 'breathingBegun' }
  | { readonly kind: 'breathingPaused' | 'breathingResumed' | 'breathingStopped' | 'breathingDismissed' }
  /** Take what is offered, or put it away. */
  | { readonly kind: 'offerTaken' | 'offerDismissed'; readonly offer: PairingOffer['offer'] }
  | { readonly kind: 'checkInAnswered'; readonly answer: CheckInAnswer }
  | { readonly kind: 'checkInPostponed' | 'checkInCleared' | 'adviceRead' }
  /** Days are deleted, and with them what was said and breathed on them: from a moment up to another (not included). */
  | { readonly kind: 'daysForgotten'; readonly fromEpochMs: number; readonly toEpochMs: number }
  /** Plumbline quits: what has to outlive it is written down. */
  | { readonly kind: 'ended' };
