/** What the posture of the moment is called. Source: docs/ARCHITECTURE.md, "States". */
export const postureStates = [
  'upright',
  'slouch',
  'forwardHead',
  'lean',
  'tooClose',
  'lookingDown',
  'away',
  'cannotTell'
] as const;
export type PostureState = (typeof postureStates)[number];

/** Why no verdict is possible. Each reason has words of its own in `src/text`. */
export const cannotTellReasons = [
  'starting',
  'notCalibrated',
  'turned',
  'tilted',
  'tooDark',
  'tooBright',
  'lowConfidence',
  'faceOutOfView',
  'shouldersOutOfView',
  'offCentre',
  'severalPeople',
  'cameraBlocked',
  'cameraFrozen',
  'notCalibratedPlace'
] as const;
export type CannotTellReason = (typeof cannotTellReasons)[number];

/** The states that count against the user once they have lasted for their onset delay. */
export const badStates = ['slouch', 'forwardHead', 'lean', 'tooClose', 'lookingDown'] as const;
export type BadState = (typeof badStates)[number];

/**
 * Measures against the calibrated baseline, as seen from the side whatever the camera's height. Centimetres rest on the
 * adult mean eye distance. Names are stable: replay prints them.
 */
export const measureNames = [
  /** Head towards the screen (+) or away from it (−). */
  'headForwardCm',
  /** Head lower (+) or higher (−). */
  'headDropCm',
  'shoulderForwardCm',
  'shoulderDropCm',
  /** How much further the head came forward than the shoulders. */
  'headForwardOfShouldersCm',
  /** Upper body to the person's own left (+) or right (−). */
  'leanDegrees',
  /** Eyes to screen: 1 as calibrated, 0.75 a quarter nearer. */
  'screenDistanceRatio',
  /** Head bowed (+) or raised (−). */
  'headDownDegrees',
  'headYawDegrees',
  'headRollDegrees',
  /** Length of neck in view against the shoulder width: 1 as calibrated, less when the head sinks. */
  'neckRatio'
] as const;
export type MeasureName = (typeof measureNames)[number];
export type Measures = Readonly<Partial<Record<MeasureName, number>>>;

/** One measure that carried a verdict: how much, in its own unit, so that words can be made of it. */
export type Finding = { readonly measure: MeasureName; readonly amount: number };

/** The judgement of one moment. */
export type Verdict = {
  /** Seconds on the clock of the samples. */
  readonly t: number;
  readonly state: PostureState;
  /** Present exactly when `state` is `cannotTell`. */
  readonly reason: CannotTellReason | null;
  /** Slouch and forward head may hold together; the weaker one stands here. */
  readonly also: BadState | null;
  /** The bad posture whose onset delay has passed and which has not been recovered from. */
  readonly alerting: BadState | null;
  /** When `state` was entered, on the clock of the samples. */
  readonly since: number;
  readonly measures: Measures;
  /** 0–1: how far the measures stand from the nearest threshold, damped by landmark confidence. */
  readonly confidence: number;
  /** The two strongest measures behind the state, strongest first; empty where nothing is judged. */
  readonly findings: readonly Finding[];
};

export function isBad(state: PostureState): state is BadState {
  return badStates.some((bad) => bad === state);
}
