import { poseAt, type Move, type Pose } from './pose.ts';
import { profileLengths, profileShapes, standing, type ProfileJoint } from './profileBody.ts';
import { boneEnd, type Point, type Shape } from './shape.ts';

/** One foot in front with its heel down, the other behind; the arms the other way round. */
const stride: Pose<ProfileJoint> = {
  ...standing,
  thigh: 24,
  shin: 8,
  farThigh: -16,
  farShin: -32,
  upperArm: -24,
  foreArm: -6,
  farUpperArm: 22,
  farForeArm: 36,
  upperSpine: 5
};

/** One leg carries, the other swings past it with a bent knee. */
const passing: Pose<ProfileJoint> = {
  ...standing,
  thigh: 3,
  shin: -3,
  farThigh: 16,
  farShin: -44,
  upperArm: -2,
  foreArm: 12,
  farUpperArm: 2,
  farForeArm: 16,
  upperSpine: 5
};

/** A leisurely half step. */
const halfStepSeconds = 0.75;

const moves: readonly Move<ProfileJoint>[] = [passing, swapped(stride), swapped(passing), stride].map(
  (to) => ({
    to,
    seconds: halfStepSeconds
  })
);

/** Where the stride is widest. */
export const walkStillSeconds = 0;

/** Somebody who walks on the spot. */
export function walkShapes(seconds: number): readonly Shape[] {
  return profileShapes(grounded(poseAt(stride, moves, seconds)));
}

/** The body stays in the middle, and so low that one foot is on the floor. */
function grounded(pose: Pose<ProfileJoint>): Pose<ProfileJoint> {
  const near = ankle(pose.thigh, pose.shin);
  const far = ankle(pose.farThigh, pose.farShin);
  const hipY = standing.footY - Math.max(near.y, far.y);
  return { ...pose, footX: standing.footX + near.x, footY: hipY + near.y };
}

/** The ankle seen from the hip. */
function ankle(thigh: number, shin: number): Point {
  return boneEnd(boneEnd({ x: 0, y: 0 }, profileLengths.thigh, thigh), profileLengths.shin, shin);
}

function swapped(pose: Pose<ProfileJoint>): Pose<ProfileJoint> {
  return {
    ...pose,
    thigh: pose.farThigh,
    shin: pose.farShin,
    farThigh: pose.thigh,
    farShin: pose.shin,
    upperArm: pose.farUpperArm,
    foreArm: pose.farForeArm,
    farUpperArm: pose.upperArm,
    farForeArm: pose.foreArm
  };
}
