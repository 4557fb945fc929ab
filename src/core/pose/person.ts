import type { Keypoint, Pose } from './keypoints.ts';

/** When a look of the model counts as having seen somebody. Scores are MoveNet's, 0–1. */
export const personRules = {
  /**
   * Mean of the three surest keypoints of nose, eyes and ears. Measured over 23 rendered people in 42 settings: an empty
   * chair reaches 0.25; of 2880 postures 5 stay below this with unsure shoulders as well (half out of the picture).
   */
  leastFaceScore: 0.3,
  /** With the face hidden (turned away, drinking) both shoulders must be this sure. */
  leastShoulderScore: 0.45
} as const;

/** Somebody is there: a face, or two plain shoulders. */
export function isPerson(pose: Pose): boolean {
  return (
    faceScore(pose) >= personRules.leastFaceScore || shoulderScore(pose) >= personRules.leastShoulderScore
  );
}

/** Somebody is there and their face is seen: what a bystander must show to count as one. */
export function showsFace(pose: Pose): boolean {
  return faceScore(pose) >= personRules.leastFaceScore;
}

/** Mean score of the three surest keypoints of the face, 0–1. */
export function faceScore(pose: Pose): number {
  const scores = [pose.nose, pose.left_eye, pose.right_eye, pose.left_ear, pose.right_ear].map(scoreOf);
  const [first = 0, second = 0, third = 0] = scores.sort((a, b) => b - a);
  return (first + second + third) / 3;
}

/** The score of the less sure shoulder. */
function shoulderScore(pose: Pose): number {
  return Math.min(scoreOf(pose.left_shoulder), scoreOf(pose.right_shoulder));
}

function scoreOf(keypoint: Keypoint | undefined): number {
  return keypoint?.score ?? 0;
}
