/** What a calibration needs; seconds on the samples' clock. */
export const calibrationRule = {
  /** Seen seconds of upright sitting. */
  seconds: 9,
  /** Good looks for a finished calibration. */
  samples: 16,
  /** After this long it ends either way. */
  patience: 25,
  /** At the end of patience, or when the material ends, this many give a fair baseline. */
  fairSamples: 8,
  /** Mean landmark confidence below it is only fair. */
  fairConfidence: 0.4,
  /**
   * Median absolute deviations, lengths in shoulder widths. Rendered people sitting naturally stay below half of each
   * (docs/accuracy.md).
   */
  mostMovement: 0.08,
  mostSizeChange: 0.07,
  /** Facing further away from the camera than this is no working position that can be judged. */
  largestTurnDegrees: 50
} as const;
