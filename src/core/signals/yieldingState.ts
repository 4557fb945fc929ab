import type { Signal } from '../breaks/breakClockState.ts';
import type { Moment } from '../monitor/moment.ts';

/** What is known of giving the camera to others. Plain data. */
export type YieldingState = {
  /** The user's wish to be watched in calls, too. A camera that is refused to us is left alone nevertheless. */
  readonly keepWatching: boolean;
  readonly call: Signal;
  /** Another program holds a camera. */
  readonly cameraUse: Signal;
  /** The camera is off for a reason of our own (pause, lock, sleep, …): then no time is given away. */
  readonly resting: boolean;
  readonly phase: YieldingPhase;
  readonly gap: OpenGap | null;
  /** Tries in a row after which somebody came in between soon. */
  readonly failures: number;
  /** When the camera was tried again within the last minute; steady seconds, oldest first. */
  readonly retries: readonly number[];
};

/** Strongest first: one gap has one reason, the strongest that came up in it. */
export const yieldReasons = ['call', 'cameraInUse', 'cameraBusy'] as const;
/**
 * - `call`: another program uses the microphone or a camera.
 * - `cameraInUse`: another program was seen to hold a camera.
 * - `cameraBusy`: the camera was refused to us because somebody else has it.
 */
export type YieldReason = (typeof yieldReasons)[number];

export type YieldingPhase =
  /** The camera is ours to use; `retriedAtSeconds` tells when it was tried again after it had been given away, if ever. */
  | { readonly kind: 'free'; readonly retriedAtSeconds: number | null }
  /** Given away; `retryAtSeconds` is null while others still want it. */
  | { readonly kind: 'yielded'; readonly reason: YieldReason; readonly retryAtSeconds: number | null }
  /** Being opened again; not known yet whether that succeeds. */
  | { readonly kind: 'retaking'; readonly reason: YieldReason; readonly sinceSeconds: number };

export type OpenGap = { readonly reason: YieldReason; readonly from: Moment };

export type YieldingEvent =
  | { readonly kind: 'callChanged'; readonly call: Signal }
  | { readonly kind: 'cameraUseChanged'; readonly cameraUse: Signal }
  /** What became of our own camera: it opened, was refused as busy, or has another trouble. */
  | { readonly kind: 'cameraOpened' | 'cameraWasBusy' | 'cameraFailed' }
  | { readonly kind: 'restingChanged'; readonly resting: boolean }
  | { readonly kind: 'keepWatchingChanged'; readonly keepWatching: boolean }
  /** About once a second. */
  | { readonly kind: 'ticked' }
  /** Plumbline quits: what is open is closed. */
  | { readonly kind: 'ended' };

export type YieldingEffect =
  | { readonly kind: 'cameraYielded'; readonly reason: YieldReason }
  | { readonly kind: 'cameraRetaken' }
  | { readonly kind: 'gapRecorded'; readonly gap: CameraGap };

/** Time in which the camera was somebody else's; facts for the report. Epoch milliseconds, seconds of the steady clock. */
export type CameraGap = {
  readonly reason: YieldReason;
  readonly fromMs: number;
  readonly toMs: number;
  readonly seconds: number;
};

export type YieldingStep = readonly [YieldingState, readonly YieldingEffect[]];
