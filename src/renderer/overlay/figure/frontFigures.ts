import { frames, type Figure, type Surroundings } from './figure.ts';
import { facing, frontShapes, type FrontJoint } from './frontBody.ts';
import { poseAt, type Move, type Pose } from './pose.ts';
import { arrow, floor } from './scenery.ts';

/** The movements that are best seen from the front or, with shoulder blades, from behind. */
export const frontFigures = {
  shoulderBlades: figure(
    {
      frame: frames.bust,
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
  easeNeck: figure(
    { frame: frames.bust, scenery: [], hints: [arrow('M122 22 C130 26 134 32 135 40', [135, 40], 5)] },
    facing,
    [
      { to: { tilt: 30 }, seconds: 2.4, hold: 2 },
      { to: { tilt: 0 }, seconds: 2, hold: 0.6 },
      { to: { tilt: -30 }, seconds: 2.4, hold: 2 },
      { to: { tilt: 0 }, seconds: 2, hold: 0.6 }
    ],
    3
  ),
  turnHead: figure(
    { frame: frames.bust, scenery: [], hints: [arrow('M84 17 C92 9 108 9 116 17', [116, 17], 50)] },
    facing,
    [
      { to: { turn: 1 }, seconds: 2.2, hold: 1.6 },
      { to: { turn: 0 }, seconds: 1.8, hold: 0.4 },
      { to: { turn: -1 }, seconds: 2.2, hold: 1.6 },
      { to: { turn: 0 }, seconds: 1.8, hold: 0.4 }
    ],
    3
  ),
  sideBend: figure(
    { frame: frames.whole, scenery: [floor], hints: [arrow('M112 12 C124 14 134 22 140 32', [140, 32], 30)] },
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
  reachUp: figure(
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
  rollShoulders: figure(
    {
      frame: frames.bust,
      scenery: [],
      hints: [
        arrow('M66 66 C55 64 53 50 62 46 C68 43.5 73 46.5 74 53', [74, 53], 10),
        arrow('M134 66 C145 64 147 50 138 46 C132 43.5 127 46.5 126 53', [126, 53], 350)
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
  dropShoulders: figure(
    {
      frame: frames.bust,
      scenery: [],
      hints: [arrow('M62 46 V64', [62, 64], 0), arrow('M138 46 V64', [138, 64], 0)]
    },
    facing,
    [
      { to: { lift: 9, leftUpperArm: 15, rightUpperArm: 15 }, seconds: 2.6, hold: 0.8 },
      { to: { lift: 0, leftUpperArm: 12, rightUpperArm: 12 }, seconds: 1.4, hold: 2 }
    ],
    2.8
  )
} as const satisfies Readonly<Record<string, Figure>>;

function figure(
  around: Surroundings,
  rest: Pose<FrontJoint>,
  moves: readonly Move<FrontJoint>[],
  stillAtSeconds: number
): Figure {
  return { ...around, stillAtSeconds, shapesAt: (seconds) => frontShapes(poseAt(rest, moves, seconds)) };
}
