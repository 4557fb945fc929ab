import type { CardId } from '../../../core/guide/breakCards.ts';
import { facing, frontShapes, type FrontJoint } from './frontBody.ts';
import { poseAt, type Move, type Pose } from './pose.ts';
import { profileShapes, sitting, standing, type ProfileJoint } from './profileBody.ts';
import { arrow, chair, floor, view } from './scenery.ts';
import type { Shape } from './shape.ts';
import { walkShapes, walkStillSeconds } from './walk.ts';

/** The drawing of a break card: a person who does the movement, over and over and unhurried. */
export type Figure = {
  /** The part of the grid that is shown: x, y, width and height. */
  readonly frame: readonly [number, number, number, number];
  /** Hairlines around the person. */
  readonly scenery: readonly string[];
  /** Arrows that say where it goes. */
  readonly hints: readonly string[];
  /** The moment that says most where nothing may move. */
  readonly stillAtSeconds: number;
  readonly shapesAt: (seconds: number) => readonly Shape[];
};

type Surroundings = Omit<Figure, 'shapesAt' | 'stillAtSeconds'> & { readonly stillAtSeconds?: number };

const whole = [20, 0, 160, 190] as const;
/** Head, shoulders and arms. */
const bust = [46, 8, 108, 108] as const;

const walking: Figure = {
  frame: whole,
  scenery: [floor],
  hints: [arrow('M134 60 H150', [150, 60], 90)],
  stillAtSeconds: walkStillSeconds,
  shapesAt: walkShapes
};

export const figures: Readonly<Record<CardId, Figure>> = {
  standUp: profile(
    {
      frame: whole,
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
  walk: walking,
  openChest: profile(
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
  shoulderBlades: front(
    {
      frame: bust,
      scenery: [],
      hints: [arrow('M60 60 H74', [74, 60], 90), arrow('M140 60 H126', [126, 60], 270)]
    },
    { ...facing, blades: 9, leftUpperArm: 22, leftForeArm: -20, rightUpperArm: 22, rightForeArm: -20 },
    [
      { to: { blades: 4.5, breadth: 0.9, leftUpperArm: 30, rightUpperArm: 30 }, seconds: 1.8, hold: 2.2 },
      { to: { blades: 9, breadth: 1, leftUpperArm: 22, rightUpperArm: 22 }, seconds: 1.8, hold: 1.2 }
    ],
    2.4
  ),
  chinBack: profile(
    { frame: bust, scenery: [], hints: [arrow('M128 32 H112', [112, 32], 270)] },
    { ...standing, footX: 98 },
    [
      { to: { head: 0, upperSpine: 0, nod: 0 }, seconds: 1.8, hold: 2 },
      { to: { head: 12, upperSpine: 8, nod: -4 }, seconds: 2, hold: 0.8 }
    ],
    2.4
  ),
  easeNeck: front(
    { frame: bust, scenery: [], hints: [arrow('M122 22 C130 26 134 32 135 40', [135, 40], 5)] },
    facing,
    [
      { to: { tilt: 30 }, seconds: 2.4, hold: 2 },
      { to: { tilt: 0 }, seconds: 2, hold: 0.6 },
      { to: { tilt: -30 }, seconds: 2.4, hold: 2 },
      { to: { tilt: 0 }, seconds: 2, hold: 0.6 }
    ],
    3
  ),
  turnHead: front(
    { frame: bust, scenery: [], hints: [arrow('M84 17 C92 9 108 9 116 17', [116, 17], 50)] },
    facing,
    [
      { to: { turn: 1 }, seconds: 2.2, hold: 1.6 },
      { to: { turn: 0 }, seconds: 1.8, hold: 0.4 },
      { to: { turn: -1 }, seconds: 2.2, hold: 1.6 },
      { to: { turn: 0 }, seconds: 1.8, hold: 0.4 }
    ],
    3
  ),
  sideBend: front(
    { frame: whole, scenery: [floor], hints: [arrow('M112 12 C124 14 134 22 140 32', [140, 32], 30)] },
    facing,
    [
      {
        to: { lean: 22, tilt: 4, rightUpperArm: -6, rightForeArm: 2, leftUpperArm: 24, leftForeArm: 20 },
        seconds: 2.8,
        hold: 1.8
      },
      { to: facing, seconds: 2.2, hold: 0.5 },
      {
        to: { lean: -22, tilt: -4, leftUpperArm: -6, leftForeArm: 2, rightUpperArm: 24, rightForeArm: 20 },
        seconds: 2.8,
        hold: 1.8
      },
      { to: facing, seconds: 2.2, hold: 0.5 }
    ],
    3.4
  ),
  reachUp: front(
    {
      frame: [20, -8, 160, 198],
      scenery: [floor],
      hints: [
        arrow('M146 62 C152 44 148 26 138 14', [138, 14], 215),
        arrow('M54 62 C48 44 52 26 62 14', [62, 14], 145)
      ]
    },
    facing,
    [
      {
        to: { leftUpperArm: 166, leftForeArm: 174, rightUpperArm: 166, rightForeArm: 174, lift: 4 },
        seconds: 2.6,
        hold: 2
      },
      { to: facing, seconds: 3, hold: 0.8 }
    ],
    3.4
  ),
  rollShoulders: front(
    {
      frame: bust,
      scenery: [],
      hints: [
        arrow('M64 64 C56 62 54 50 63 46 C67 44 71 46 73 49', [73, 49], 35),
        arrow('M136 64 C144 62 146 50 137 46 C133 44 129 46 127 49', [127, 49], 325)
      ]
    },
    facing,
    [
      { to: { lift: 7, breadth: 0.96 }, seconds: 1 },
      { to: { lift: 3, breadth: 1.08 }, seconds: 0.9 },
      { to: { lift: -2, breadth: 1.03 }, seconds: 0.9 },
      { to: { lift: 0, breadth: 0.96 }, seconds: 0.9 }
    ],
    1
  ),
  dropShoulders: front(
    {
      frame: bust,
      scenery: [],
      hints: [arrow('M62 46 V64', [62, 64], 0), arrow('M138 46 V64', [138, 64], 0)]
    },
    facing,
    [
      { to: { lift: 9, leftUpperArm: 15, rightUpperArm: 15 }, seconds: 2.6, hold: 0.8 },
      { to: { lift: 0, leftUpperArm: 12, rightUpperArm: 12 }, seconds: 1.4, hold: 2 }
    ],
    2.8
  ),
  sitBack: profile(
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
  lookFar: profile(
    { frame: [40, 14, 156, 124], scenery: [view], hints: ['M112 58 H116 M121 58 H125 M130 58 H134'] },
    { ...sitting, footX: 100, farUpperArm: 10, farForeArm: 60, upperArm: 4, foreArm: 56 },
    [
      { to: { nod: -6, head: 0, upperSpine: -2 }, seconds: 2.6, hold: 6 },
      { to: { nod: 4, head: 5, upperSpine: 5 }, seconds: 2.4, hold: 1 }
    ],
    4
  )
};

/** How often a drawing is drawn anew while it moves: smooth at this pace, and easy on the machine. */
export const framesPerSecond = 30;

function profile(
  around: Omit<Surroundings, 'stillAtSeconds'>,
  rest: Pose<ProfileJoint>,
  moves: readonly Move<ProfileJoint>[],
  stillAtSeconds: number
): Figure {
  return { ...around, stillAtSeconds, shapesAt: (seconds) => profileShapes(poseAt(rest, moves, seconds)) };
}

function front(
  around: Omit<Surroundings, 'stillAtSeconds'>,
  rest: Pose<FrontJoint>,
  moves: readonly Move<FrontJoint>[],
  stillAtSeconds: number
): Figure {
  return { ...around, stillAtSeconds, shapesAt: (seconds) => frontShapes(poseAt(rest, moves, seconds)) };
}
