import type { Pose } from './pose.ts';
import { boneEnd, curveThrough, polyline, type Limb, type Point, type Shape } from './shape.ts';

/**
 * Seen from the side, facing right. Legs and arms: degrees, 0 hanging, 90 forward. Spine: degrees from upright, forward
 * positive; `head` units forward of where it sits over the shoulders.
 */
export type ProfileJoint =
  | 'footX'
  | 'footY'
  | 'thigh'
  | 'shin'
  | 'farThigh'
  | 'farShin'
  | 'lowerSpine'
  | 'upperSpine'
  | 'head'
  | 'nod'
  | 'upperArm'
  | 'foreArm'
  | 'farUpperArm'
  | 'farForeArm';

/** Lengths of the drawn person, about seven heads tall; standing feet are at y = 174. */
export const profileLengths = {
  thigh: 35,
  shin: 38,
  foot: 9,
  spine: 23,
  neck: 25,
  head: 12.5,
  upperArm: 25,
  foreArm: 24
} as const;

export const standing: Pose<ProfileJoint> = {
  footX: 96,
  footY: 173,
  thigh: 2,
  shin: -3,
  farThigh: 7,
  farShin: 3,
  lowerSpine: -4,
  upperSpine: 3,
  head: 3,
  nod: 0,
  upperArm: -4,
  foreArm: 8,
  farUpperArm: 4,
  farForeArm: 16
};

/** On the chair of `scenery.ts`. */
export const sitting: Pose<ProfileJoint> = {
  ...standing,
  footX: 116,
  thigh: 88,
  shin: -3,
  farThigh: 88,
  farShin: 4,
  lowerSpine: -3,
  upperSpine: 4,
  upperArm: 18,
  foreArm: 72,
  farUpperArm: 24,
  farForeArm: 76
};

export function profileShapes(pose: Pose<ProfileJoint>): readonly Shape[] {
  const lengths = profileLengths;
  const foot: Point = { x: pose.footX, y: pose.footY };
  // The near foot carries: the body is built from it upwards.
  const knee = boneEnd(foot, -lengths.shin, pose.shin);
  const hip = boneEnd(knee, -lengths.thigh, pose.thigh);
  const waist = boneEnd(hip, -lengths.spine, -pose.lowerSpine);
  const shoulder = boneEnd(waist, -lengths.spine, -pose.upperSpine);
  const neck = boneEnd(shoulder, -lengths.neck, -(pose.upperSpine + pose.nod));
  const head = { x: neck.x + pose.head, y: neck.y };
  const nose = boneEnd(head, lengths.head, 90 - pose.upperSpine - pose.nod * 1.6);
  return [
    limb('farArm', arm(shoulder, pose.farUpperArm, pose.farForeArm), 8, 'far'),
    limb('farLeg', leg(hip, pose.farThigh, pose.farShin), 11, 'far'),
    limb('leg', leg(hip, pose.thigh, pose.shin), 11, 'near'),
    { kind: 'limb', part: 'trunk', path: curveThrough(hip, waist, shoulder), width: 19, tone: 'near' },
    limb('neck', [shoulder, head], 9, 'near'),
    { kind: 'disc', part: 'head', ...head, radius: lengths.head, tone: 'near' },
    { kind: 'disc', part: 'nose', ...nose, radius: 2.3, tone: 'near' },
    { ...limb('arm', arm(shoulder, pose.upperArm, pose.foreArm), 8, 'near'), apart: true }
  ];
}

function leg(hip: Point, thigh: number, shin: number): readonly Point[] {
  const knee = boneEnd(hip, profileLengths.thigh, thigh);
  const ankle = boneEnd(knee, profileLengths.shin, shin);
  return [hip, knee, ankle, boneEnd(ankle, profileLengths.foot, 90 + shin / 2)];
}

function arm(shoulder: Point, upper: number, fore: number): readonly Point[] {
  const elbow = boneEnd(shoulder, profileLengths.upperArm, upper);
  return [shoulder, elbow, boneEnd(elbow, profileLengths.foreArm, fore)];
}

function limb(part: string, points: readonly Point[], width: number, tone: 'near' | 'far'): Limb {
  return { kind: 'limb', part, path: polyline(points), width, tone };
}
