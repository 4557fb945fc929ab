import type { Pose } from './pose.ts';
import { boneEnd, polyline, spell, type Point, type Shape } from './shape.ts';

/**
 * Seen from the front (or, with blades, from behind). Arms: degrees, 0 hanging, 90 straight out to their own side.
 * `lean` and `tilt`: degrees of trunk and head, to the right of the picture positive. `turn`: −1 to 1, where the face looks.
 * `lift` and `breadth`: shoulders, in units up and as a factor. `blades`: distance of the shoulder blades from the
 * spine, in units; 0 draws none.
 */
export type FrontJoint =
  | 'lean'
  | 'tilt'
  | 'turn'
  | 'lift'
  | 'breadth'
  | 'blades'
  | 'leftUpperArm'
  | 'leftForeArm'
  | 'rightUpperArm'
  | 'rightForeArm';

const lengths = {
  hipY: 101,
  hips: 9,
  trunk: 44,
  shoulders: 17.5,
  neck: 25,
  head: 12.5,
  thigh: 36,
  shin: 37,
  upperArm: 25,
  foreArm: 24
} as const;

export const facing: Pose<FrontJoint> = {
  lean: 0,
  tilt: 0,
  turn: 0,
  lift: 0,
  breadth: 1,
  blades: 0,
  leftUpperArm: 12,
  leftForeArm: 4,
  rightUpperArm: 12,
  rightForeArm: 4
};

export function frontShapes(pose: Pose<FrontJoint>): readonly Shape[] {
  const hip = { x: 100, y: lengths.hipY };
  const across = (from: Point, units: number): Point => boneEnd(from, units, 90 - pose.lean);
  const chest = boneEnd(hip, -lengths.trunk, -pose.lean);
  const head = boneEnd(chest, -lengths.neck, -(pose.lean + pose.tilt));
  const collar = boneEnd(chest, -pose.lift, -pose.lean);
  const [left, right] = [-1, 1].map((side) => across(collar, side * lengths.shoulders * pose.breadth));
  const nose = across(head, pose.turn * lengths.head);
  if (left === undefined || right === undefined) return [];
  const nape = [-1, 1].map((side) => boneEnd(across(chest, side * 4), -7, -pose.lean));
  const hips = [1, -1].map((side) => ({ x: hip.x + side * lengths.hips, y: hip.y }));
  return [
    leg(hip, -1),
    leg(hip, 1),
    { kind: 'limb', part: 'neck', path: polyline([chest, head]), width: 9, tone: 'near' },
    trunk([left, ...nape, right, ...hips]),
    { kind: 'disc', part: 'head', ...head, radius: lengths.head, tone: 'near' },
    { kind: 'disc', part: 'nose', x: nose.x, y: nose.y + 1, radius: 2.6, tone: 'near' },
    arm(left, -1, pose.leftUpperArm - pose.lean / 2, pose.leftForeArm),
    arm(right, 1, pose.rightUpperArm + pose.lean / 2, pose.rightForeArm),
    ...(pose.blades === 0 ? [] : [-1, 1].map((side) => blade(collar, side, pose.blades)))
  ];
}

function trunk(corners: readonly Point[]): Shape {
  return { kind: 'limb', part: 'trunk', path: `${polyline(corners)} Z`, width: 11, tone: 'near' };
}

function leg(hip: Point, side: -1 | 1): Shape {
  const top = { x: hip.x + side * 7, y: hip.y };
  const knee = boneEnd(top, lengths.thigh, side * 4);
  return {
    kind: 'limb',
    part: `leg${side}`,
    path: polyline([top, knee, boneEnd(knee, lengths.shin, side * 3)]),
    width: 11,
    tone: 'near'
  };
}

function arm(shoulder: Point, side: -1 | 1, upper: number, fore: number): Shape {
  const elbow = boneEnd(shoulder, lengths.upperArm, side * upper);
  const hand = boneEnd(elbow, lengths.foreArm, side * fore);
  return {
    kind: 'limb',
    part: `arm${side}`,
    path: polyline([shoulder, elbow, hand]),
    width: 8,
    tone: 'near',
    apart: true
  };
}

function blade(collar: Point, side: number, distance: number): Shape {
  const top = { x: collar.x + side * distance, y: collar.y + 7 };
  const low = { x: collar.x + side * (distance + 1), y: collar.y + 22 };
  const bow = { x: collar.x + side * (distance - 4), y: collar.y + 15 };
  return {
    kind: 'limb',
    part: `blade${side}`,
    path: `M${spell(top)} Q${spell(bow)} ${spell(low)}`,
    width: 2.4,
    tone: 'mark'
  };
}
