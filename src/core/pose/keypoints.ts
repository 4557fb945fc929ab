/**
 * The seventeen body keypoints of the COCO data set, in the order and with the names that MoveNet uses.
 * Left and right are the person's own. Source: https://www.tensorflow.org/hub/tutorials/movenet
 */
export const keypointNames = [
  'nose',
  'left_eye',
  'right_eye',
  'left_ear',
  'right_ear',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle'
] as const;

export type KeypointName = (typeof keypointNames)[number];

/** One keypoint in pixels of the full picture (x to the right, y down), with the model's confidence 0–1. */
export type Keypoint = { readonly x: number; readonly y: number; readonly score: number };

/** What the pose model saw of one person. A name that is missing was not reported. */
export type Pose = Readonly<Partial<Record<KeypointName, Keypoint>>>;

/**
 * What the picture as a whole looked like, so that "too dark" and "blocked" can be told from "nobody there".
 * Measured on the full frame, scaled down.
 */
export type PictureStats = {
  /** Mean luma, 0 (black) to 255 (white). */
  readonly meanLuma: number;
  /** Standard deviation of luma over the picture; near 0 for a covered lens. */
  readonly lumaDeviation: number;
  /** Mean absolute luma difference to the sample before, 0–255; exactly 0 for a frozen stream. Null on the first sample. */
  readonly change: number | null;
};

/** One look at the camera: the landmarks and the numbers about the picture, never the picture. */
export type PoseSample = {
  /** Seconds on a clock that never goes back: frame timestamps live, `t` in replay. */
  readonly t: number;
  /** Size of the full picture in pixels. */
  readonly width: number;
  readonly height: number;
  /** The followed person, or null when the model found nobody. */
  readonly pose: Pose | null;
  /**
   * People beside the followed one, as of the last look around (`core/pose/follow.ts`: every ten seconds, every three in
   * company, at once after a jump). Empty where nobody is followed, and in landmark traces.
   */
  readonly others: readonly Pose[];
  /** Absent in landmark traces. */
  readonly picture: PictureStats | null;
  /**
   * The picture has not changed since the pose model last saw one (`core/pace/motionGate.ts`), at most ten seconds ago: pose and
   * others are of that look. Present only then.
   */
  readonly unchanged?: true;
};
