/**
 * From where on something about camera or seat is worth a word. None of it stops the watching: that has limits of its
 * own (`posture/thresholds.ts`), further out. All read from one face, with the errors of `posture/sideView.ts`.
 */
export const setupRule = {
  /**
   * Line from the face to the camera above the horizontal, as it is read. Of 42 rendered setups of 23 people cameras 4–22 cm
   * above the eyes read 6…26°, laptops 12–28 cm below them −12…−4°.
   */
  elevationDegrees: { low: 1, high: 32 },
  /**
   * The head turned away from the camera while looking at the screen. The same setups read 2–9° from the front and 15–28°
   * from 21–34° aside. Beyond `far` verdicts are seldom possible.
   */
  azimuthDegrees: { aside: 12, far: 30 },
  /**
   * An arm's length is 60–75 cm; the lens is not known (62–84°), which makes these ± 25 %. Below `near` shoulders leave the picture, beyond
   * `far` a centimetre of the head is less than half a pixel of 640 × 480.
   */
  distanceCm: { near: 42, far: 105 },
  /** Mean luma 0–255: a room with a lamp gives 60–140. */
  luma: { dim: 42, glaring: 215 },
  /** Mean score of the landmarks in use; faces in good light give 0.6–0.85, backlit ones less. */
  confidence: 0.45,
  /** Looks that the words go by: a nod or a hand before the face must not turn them over. */
  seconds: 4,
  /** With fewer looks than this in those seconds nothing is said yet. */
  leastLooks: 3,
  /** Distances are told in steps of so many centimetres: finer ones would pretend. */
  distanceStepCm: 5
} as const;
