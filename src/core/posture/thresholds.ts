import type { BadState } from './verdict.ts';

/**
 * Strengths. Every bad posture has a strength: 0 at the threshold to enter it, and one step is about the noise of one
 * smoothed look, so that −1 (where it is left again) is one step of hysteresis. Sensitivity and "that was wrong" shift by steps.
 */
export const strengthRule = {
  /**
   * Slouch and forward head: the fitted chance (postureModel.json) above which the posture is called bad. A step is
   * one unit of log odds. Chosen on the fit people alone: `npm run fit` prints the trade-off.
   */
  badChance: 0.25,
  /** A chance above this names slouch or forward head for itself, too. */
  namedChance: 0.5,
  /** Truth calls 8° bad and 5° fine; the measure is good to ± 2°. */
  leanDegrees: { enter: 6, step: 1 },
  /** Truth calls 0.76 bad and 0.84 fine. */
  screenDistanceRatio: { enter: 0.79, step: 0.03 },
  /**
   * Coming closer without sinking is only too close; a head that sank by this much on the way slouches, unless it came so close that
   * the sinking is that of leaning in.
   */
  sinking: { cm: 3, screenDistanceRatio: 0.7 },
  /** Reading the lower edge of a screen takes up to 12°, keys and paper 20–35°. */
  headDownDegrees: { enter: 16, step: 3 },
  /** From here on a forward or lower head may only be a glance down, and has to last longer. */
  bowedDegrees: 9
} as const;

/** Hysteresis and shifts, in steps of strength. */
export const stepRule = {
  leave: -0.6,
  sensitivity: { relaxed: -0.8, normal: 0, strict: 0.8 },
  /** "That was wrong": one press, and all presses together. Recall stays above 80 % at the limit (docs/accuracy.md). */
  loosenOnce: 0.4,
  loosenAtMost: 1.2,
  /** Sensitivity and all presses together shift no further than this. */
  leastShift: -1.2
} as const;

/**
 * Evidence for a change of state adds up over seen seconds (`moment.ts`), in steps × seconds. A posture at the threshold gathers
 * `atThreshold` a second and a stronger one up to `most`; looks that speak against it take away up to `most`.
 */
export const evidenceGain = { atThreshold: 0.5, most: 2 } as const;

/**
 * Enough for the first state of all, after a long gap or a calibration: a posture at the threshold is called after four seconds
 * instead of eight or ten, so that a verdict comes within five seconds of the camera's return.
 */
export const firstEvidence = 2;

/**
 * `enough` changes the state; so does one smoothed look of `clear` steps beyond the threshold. A slouch at the threshold takes 8 s
 * to be called one and a clear one no time. A forward head rests on the size of the face alone, which working people vary by
 * a few centimetres for 2–3 s at a time (reaching, a word on the screen): 10 s at the threshold, 2.5 s when stronger. Chosen among
 * settings that cost the fit people's holds at most a point of balanced accuracy; docs/accuracy.md, "What was tuned on what".
 * Going back to upright is quick, so that sitting up is seen at once.
 */
export const evidenceRule: Readonly<
  Record<BadState | 'upright', { readonly enough: number; readonly clear: number }>
> = {
  upright: { enough: 1, clear: 0.7 },
  slouch: { enough: 4, clear: 2 },
  forwardHead: { enough: 5, clear: 2.5 },
  lean: { enough: 4, clear: 2 },
  tooClose: { enough: 4, clear: 2 },
  lookingDown: { enough: 4, clear: 2 }
};

/** Where nothing is judged. Angles against the baseline. */
export const gateRule = {
  /** Beyond it the far eye shrinks faster than the correction holds; second monitors start at 30°. */
  headYawDegrees: 28,
  /** The same by eyes against ears: says more when turned far, less when turned a little. */
  headYawByEarsDegrees: 40,
  headRollDegrees: 20,
  /** Face nearer than this to the left or right edge, as a share of the width: the far shoulder is guessed. */
  edgeShare: 0.1,
  /** From the calibrated place, in calibrated shoulder widths. A chair rolls by up to 0.6 while working. */
  placeAside: 1.2,
  placeUpOrDown: 1.1,
  /** Shoulder width against the calibrated one. */
  smallest: 0.62,
  largest: 2
} as const;

/** The picture as a whole; luma 0–255. */
export const pictureRule = {
  /** Covered lenses give 0–3, a dim room 15 and more. */
  blankDeviation: 4,
  darkLuma: 28,
  brightLuma: 232,
  /** Sensor noise changes every frame; a stream that repeats itself exactly this long is frozen. */
  frozenSeconds: 4
} as const;

/** Seconds, counted on the samples' clock. */
export const timeRule = {
  /** Samples further apart are a gap: time not seen. 0.5 samples a second with one lost is 4 s. */
  gap: 5,
  /** After a gap this long the desk may be another one. */
  longGap: 30,
  smoothing: 2.5,
  /** At slow rates the median still has this many samples. */
  smoothingSamples: 3,
  recover: 3,
  away: 10,
  /** Unseen for this long, a posture that has not alerted yet starts again. */
  forgetHold: 10,
  /** Long looking down has at least this onset, whatever the setting: typing glances last up to 8 s. */
  shortestLookingDown: 15,
  /** Slouch or forward head while the head is bowed: could be a glance, so at least this long. */
  shortestWhileBowed: 12
} as const;

/**
 * When somebody sits up or slumps at once, the median would follow late. Two looks that agree with each other and differ from
 * the ones before are the new posture: the older ones are dropped. In ear spans (about 15 cm); a look's noise is 0.03. A look that
 * differs by `clear` times as much (6 cm, or 14 % of the face's size) needs no second one: between 1.5 and 3 times nothing else changes by
 * more than a point, and waiting for the second cost 2.7 points of balanced accuracy (docs/accuracy.md).
 */
export const stepDetection = {
  agree: 0.12,
  differ: 0.2,
  agreeSize: 0.05,
  differSize: 0.07,
  clear: 2,
  seconds: 0.4
} as const;

/** Ranges of the onset delays; those of the settings schema. */
export const delayRange = { minimum: 3, maximum: 120 } as const;
export const defaultDelays: Readonly<Record<BadState, number>> = {
  slouch: 15,
  forwardHead: 15,
  lean: 30,
  tooClose: 15,
  lookingDown: 30
};
