import { frames, type Figure, type Surroundings } from './figure.ts';
import { poseAt, type Move, type Pose } from './pose.ts';
import { profileShapes, sitting, standing, type ProfileJoint } from './profileBody.ts';
import { arrow, chair, floor, view } from './scenery.ts';
import { walkShapes, walkStillSeconds } from './walk.ts';

/** The movements that are best seen from the side. */
export const profileFigures = {
  standUp: figure(
    {
      frame: frames.whole,
      scenery: [floor, chair],
      hints: [arrow('M132 128 C140 104 138 82 130 66', [130, 66], 200)]
    },
    sitting,
    [
      {
        to: {
          lowerSpine: 26,
          upperSpine: 30,
          upperArm: 30,
          foreArm: 50,
          farUpperArm: 34,
          farForeArm: 54,
          nod: -14
        },
        seconds: 1.4
      },
      { to: { ...standing, footX: 116 }, seconds: 2, hold: 2.4 },
      { to: { ...sitting, lowerSpine: 22, upperSpine: 24, nod: -10 }, seconds: 2.2 },
      { to: sitting, seconds: 1.2, hold: 0.8 }
    ],
    4.2
  ),
  openChest: figure(
    {
      frame: [40, 8, 116, 116],
      scenery: [],
      hints: [
        arrow('M82 66 C74 68 70 74 68 80', [68, 80], 340),
        arrow('M118 60 C124 56 127 52 129 46', [129, 46], 155)
      ]
    },
    { ...standing, footX: 98, farUpperArm: 0, farForeArm: 8 },
    [
      {
        to: {
          upperSpine: -9,
          head: 0,
          nod: -2,
          upperArm: -26,
          foreArm: -14,
          farUpperArm: -18,
          farForeArm: -8
        },
        seconds: 2.6,
        hold: 1.8
      },
      {
        to: { upperSpine: 14, head: 6, nod: -6, upperArm: 8, foreArm: 18, farUpperArm: 14, farForeArm: 22 },
        seconds: 2.4,
        hold: 0.8
      }
    ],
    3
  ),
  chinBack: figure(
    { frame: frames.bust, scenery: [], hints: [arrow('M128 32 H112', [112, 32], 270)] },
    { ...standing, footX: 98 },
    [
      { to: { head: 0, upperSpine: 0, nod: 0 }, seconds: 1.8, hold: 2 },
      { to: { head: 12, upperSpine: 8, nod: -4 }, seconds: 2, hold: 0.8 }
    ],
    2.4
  ),
  sitBack: figure(
    { frame: [20, 30, 150, 156], scenery: [floor, chair], hints: [arrow('M122 92 H106', [106, 92], 270)] },
    sitting,
    [
      {
        to: {
          footX: 116,
          thigh: 88,
          lowerSpine: -6,
          upperSpine: 0,
          head: 1,
          nod: 0,
          upperArm: 14,
          foreArm: 68
        },
        seconds: 2.6,
        hold: 3
      },
      {
        to: {
          footX: 126,
          thigh: 86,
          lowerSpine: -14,
          upperSpine: 26,
          head: 4,
          nod: -6,
          upperArm: 22,
          foreArm: 78
        },
        seconds: 2.4,
        hold: 0.8
      }
    ],
    3.4
  ),
  lookFar: figure(
    { frame: [40, 14, 156, 124], scenery: [view], hints: ['M112 58 H116 M121 58 H125 M130 58 H134'] },
    { ...sitting, footX: 100, farUpperArm: 10, farForeArm: 60, upperArm: 4, foreArm: 56 },
    [
      { to: { nod: -6, head: 0, upperSpine: -2 }, seconds: 2.6, hold: 6 },
      { to: { nod: 4, head: 5, upperSpine: 5 }, seconds: 2.4, hold: 1 }
    ],
    4
  ),
  walk: {
    frame: frames.whole,
    scenery: [floor],
    hints: [arrow('M134 60 H150', [150, 60], 90)],
    stillAtSeconds: walkStillSeconds,
    shapesAt: walkShapes
  }
} as const satisfies Readonly<Record<string, Figure>>;

function figure(
  around: Surroundings,
  rest: Pose<ProfileJoint>,
  moves: readonly Move<ProfileJoint>[],
  stillAtSeconds: number
): Figure {
  return { ...around, stillAtSeconds, shapesAt: (seconds) => profileShapes(poseAt(rest, moves, seconds)) };
}
