import type { RunningPause } from '../monitor/pause.ts';
import type { PairingEffect, PairingState } from '../pairing/pairingState.ts';
import type { Verdict } from '../posture/verdict.ts';
import type { IdleReading, PresenceState } from '../presence/presence.ts';
import type { BreakCycle } from './breakCycle.ts';
import type { CycleEffect } from './breakEffects.ts';
import type { BreakSettings } from './breakSettings.ts';
import type { Reading } from './localTime.ts';
import type { BreakAct } from './userActs.ts';

/** A fact of the system that cannot be read everywhere; `unknown` holds nothing back. */
export type Signal = 'on' | 'off' | 'unknown';

/** The whole break clock: facts of the desk, presence, breaks and pairing. Plain data. */
export type BreakClockState = {
  readonly last: Reading;
  readonly settings: BreakSettings;
  readonly call: Signal;
  readonly fullScreen: Signal;
  readonly doNotDisturb: Signal;
  readonly occupation: Occupation | null;
  readonly pause: RunningPause | null;
  readonly presence: PresenceState;
  readonly cycle: BreakCycle;
  readonly pairing: PairingState;
};

/** What Plumbline itself does with the user, so that no break is laid over it. */
export type Occupation = 'breathing' | 'calibration';

export type BreakClockEvent =
  | BreakAct
  /** Once a second. */
  | { readonly kind: 'ticked' }
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  /** The camera rests or is in trouble: the last verdict says nothing any more. */
  | { readonly kind: 'sightLost' }
  | { readonly kind: 'alertShown' }
  | { readonly kind: 'idleRead'; readonly idle: IdleReading }
  | { readonly kind: 'locked' | 'unlocked' | 'fellAsleep' | 'woke' }
  | { readonly kind: 'callChanged'; readonly call: Signal }
  /** Another programme's full screen; the overlay's own must not be reported. */
  | { readonly kind: 'fullScreenChanged'; readonly fullScreen: Signal }
  | { readonly kind: 'doNotDisturbChanged'; readonly doNotDisturb: Signal }
  | { readonly kind: 'occupationChanged'; readonly occupation: Occupation | null }
  /** The one pause of the app (`core/monitor/pause.ts`). It ends here by itself at the same moment as there. */
  | { readonly kind: 'pauseStarted'; readonly pause: RunningPause }
  | { readonly kind: 'pauseEnded' }
  | { readonly kind: 'settingsChanged'; readonly settings: BreakSettings };

export type BreakClockEffect = CycleEffect | PairingEffect | { readonly kind: 'pauseRanOut' };

export type BreakClockStep = readonly [BreakClockState, readonly BreakClockEffect[]];
