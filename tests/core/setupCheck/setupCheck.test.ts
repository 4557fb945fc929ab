import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapKeypoints } from '../../../src/core/pose/crop.ts';
import type { Pose } from '../../../src/core/pose/keypoints.ts';
import {
  freshSetupCheck,
  isAllGood,
  setupVerdicts,
  stepSetupCheck,
  type SetupAspect,
  type SetupVerdicts
} from '../../../src/core/setupCheck/setupCheck.ts';
import { readSetup, type SetupLook } from '../../../src/core/setupCheck/setupReading.ts';
import { poseOf, studio, upright, type Studio } from '../posture/sitter.ts';

const lamp = { meanLuma: 110, lumaDeviation: 45, change: 2 };

describe('a set-up', () => {
  test('with a camera above the screen, an arm’s length away and a lamp has nothing to better', () => {
    const seen = verdictsOf(lookIn(studio));

    expect(isAllGood(seen)).toBe(true);
    expect(seen.distanceCm).toBeGreaterThanOrEqual(55);
    expect(seen.distanceCm).toBeLessThanOrEqual(75);
  });

  test.each([
    ['a camera far below the eyes', { cameraAbove: -25 }, 'height', 'low'],
    ['a camera high above', { cameraAbove: 60 }, 'height', 'high'],
    ['sitting close', { distance: 32 }, 'distance', 'near'],
    ['sitting far away', { distance: 150 }, 'distance', 'far']
  ] as const)('with %s says so', (_what, change, aspect, finding) => {
    expect(found(verdictsOf(lookIn({ ...studio, ...change })), aspect)).toBe(finding);
  });

  test.each([
    [18, 'aside'],
    [50, 'farAside']
  ] as const)('with the camera %i° to the side says so', (turn, finding) => {
    const look = lookIn(studio, { ...upright, turn });

    expect(found(verdictsOf(look), 'angle')).toBe(finding);
  });

  test.each([
    ['dim', { ...lamp, meanLuma: 30 }],
    ['glaring', { ...lamp, meanLuma: 230 }],
    ['good', lamp],
    ['good', null]
  ] as const)('has light that is %s', (finding, picture) => {
    expect(found(verdictsOf({ ...lookIn(studio), picture }), 'light')).toBe(finding);
  });

  test('says when a face is hard to make out though the room is bright', () => {
    const look = lookIn(studio);
    const faint = withScores(look.pose, 0.34);

    expect(found(verdictsOf({ ...look, pose: faint }), 'light')).toBe('unclear');
  });

  test('says when shoulders are outside the picture, or cannot be made out', () => {
    const look = lookIn(studio);
    const shoulder = look.pose?.left_shoulder;
    if (shoulder === undefined) throw new Error('The sitter has a left shoulder.');
    const cut = { ...look.pose, left_shoulder: { ...shoulder, y: look.height } };
    const hidden = { ...look.pose, left_shoulder: { ...shoulder, score: 0.02 }, right_shoulder: undefined };

    expect(found(verdictsOf({ ...look, pose: cut }), 'shoulders')).toBe('cut');
    expect(found(verdictsOf({ ...look, pose: withoutUndefined(hidden) }), 'shoulders')).toBe('unclear');
  });
});

describe('the words about a set-up', () => {
  test('wait for a few looks', () => {
    const once = stepSetupCheck(freshSetupCheck, lookIn(studio), 1);

    expect(setupVerdicts(freshSetupCheck)).toBe('waiting');
    expect(setupVerdicts(once)).toBe('waiting');
  });

  test('do not turn over for one look of something else', () => {
    const before = [1, 2, 3].reduce((check, t) => stepSetupCheck(check, lookIn(studio), t), freshSetupCheck);
    const glance = stepSetupCheck(before, lookIn(studio, { ...upright, turn: 60, bow: 30 }), 4);
    const away = stepSetupCheck(before, { ...lookIn(studio), pose: null }, 4);

    expect(isAllGood(seenOf(setupVerdicts(glance)))).toBe(true);
    expect(isAllGood(seenOf(setupVerdicts(away)))).toBe(true);
  });

  test('follow within seconds when somebody leaves, or the clock begins anew', () => {
    const here = [1, 2, 3].reduce((check, t) => stepSetupCheck(check, lookIn(studio), t), freshSetupCheck);
    const left = [4, 5, 6, 7, 8].reduce(
      (check, t) => stepSetupCheck(check, { ...lookIn(studio), pose: null }, t),
      here
    );

    expect(setupVerdicts(left)).toBe('nobody');
    expect(setupVerdicts(stepSetupCheck(here, lookIn(studio), 0.5))).toBe('waiting');
  });

  test('are of the last four seconds: older looks are forgotten', () => {
    const nobody = { ...lookIn(studio), pose: null };
    const gone = [1, 1.1, 1.2, 1.3].reduce(
      (check, t) => stepSetupCheck(check, lookIn(studio), t),
      freshSetupCheck
    );
    const now = [5.2, 5.3, 5.4].reduce((check, t) => stepSetupCheck(check, nobody, t), gone);

    expect(setupVerdicts(now)).toBe('nobody');
    expect(now.looks.map(({ t }) => t)).toEqual([5.2, 5.3, 5.4]);
    expect(stepSetupCheck(gone, nobody, 5).looks.map(({ t }) => t)).toEqual([1, 1.1, 1.2, 1.3, 5]);
  });

  test('need a face in more than half of the looks, and go by the nearer of two middle ones', () => {
    const nobody = { ...lookIn(studio), pose: null };
    const [near, far] = [lookIn({ ...studio, distance: 60 }), lookIn({ ...studio, distance: 90 })];
    const after = (...looks: readonly SetupLook[]) =>
      setupVerdicts(
        looks.reduce((check, look, index) => stepSetupCheck(check, look, index / 2), freshSetupCheck)
      );

    expect(after(near, nobody, near, nobody)).toBe('nobody');
    expect(seenOf(after(near, far, near, far)).distanceCm).toBe(seenOf(after(near, near, near)).distanceCm);
    expect(seenOf(after(near, near, nobody)).distanceCm).toBe(seenOf(after(near, near, near)).distanceCm);
  });

  test('tell the nearest five centimetres', () => {
    for (const distance of [48, 50, 53, 57, 61, 64, 68, 72, 79]) {
      const look = lookIn({ ...studio, distance });
      const exact = readSetup(look)?.distanceCm ?? 0;
      const { distanceCm } = verdictsOf(look);

      expect(distanceCm % 5).toBe(0);
      expect(Math.abs(distanceCm - exact)).toBeLessThanOrEqual(2.5);
    }
  });

  test('find nobody further away for turning the head', () => {
    const [ahead, aside] = [0, 25].map(
      (turn) => readSetup(lookIn(studio, { ...upright, turn }))?.distanceCm ?? 0
    );

    // Eyes look nearer together then: were the turn not taken into account, they would be a seventh further away.
    expect(Math.abs((aside ?? 0) / (ahead ?? 1) - 1)).toBeLessThan(0.1);
  });

  test('name what is outside the picture where as many looks miss the shoulders for either reason', () => {
    const look = lookIn(studio);
    const shoulder = look.pose?.left_shoulder;
    if (shoulder === undefined) throw new Error('The sitter has a left shoulder.');
    const cut = { ...look, pose: { ...look.pose, left_shoulder: { ...shoulder, y: look.height } } };
    const hidden = { ...look, pose: { ...look.pose, left_shoulder: { ...shoulder, score: 0.02 } } };
    const said = [cut, hidden, hidden, cut].reduce(
      (check, each, t) => stepSetupCheck(check, each, t),
      freshSetupCheck
    );

    expect(found(seenOf(setupVerdicts(said)), 'shoulders')).toBe('cut');
  });

  test('are the same for the same picture in another size', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 3, noNaN: true }),
        fc.integer({ min: -30, max: 40 }),
        fc.integer({ min: 35, max: 110 }),
        (scale, cameraAbove, distance) => {
          const look = lookIn({ ...studio, cameraAbove, distance });
          const one = readSetup(look);
          const other = readSetup(scaled(look, scale));
          if (one === null || other === null) {
            expect(other).toBe(one);
            return;
          }
          expect(other.distanceCm).toBeCloseTo(one.distanceCm, 6);
          expect(other.elevationDegrees).toBeCloseTo(one.elevationDegrees, 6);
          expect(other.azimuthDegrees).toBeCloseTo(one.azimuthDegrees, 6);
        }
      )
    );
  });

  test('find a person nearer who is nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), fc.integer({ min: 3, max: 40 }), (distance, further) => {
        const near = readSetup(lookIn({ ...studio, distance }));
        const far = readSetup(lookIn({ ...studio, distance: distance + further }));

        expect(near?.distanceCm).toBeLessThan(far?.distanceCm ?? 0);
      })
    );
  });

  test('are never made of broken numbers', () => {
    const broken = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e12, 0);
    fc.assert(
      fc.property(broken, broken, fc.double({ min: 0, max: 1, noNaN: true }), (x, y, score) => {
        const look = lookIn(studio);
        const pose: Pose = { ...look.pose, left_eye: { x, y, score } };
        const said = setupVerdicts(
          [1, 2, 3].reduce((check, t) => stepSetupCheck(check, { ...look, pose }, t), freshSetupCheck)
        );
        if (typeof said !== 'string') expect(Number.isFinite(said.distanceCm)).toBe(true);
      })
    );
  });
});

function lookIn(place: Studio, posture = upright): SetupLook {
  return {
    pose: poseOf(posture, place),
    width: place.width,
    height: place.height,
    picture: lamp
  };
}

function verdictsOf(look: SetupLook): SetupVerdicts {
  return seenOf(
    setupVerdicts([1, 2, 3].reduce((check, t) => stepSetupCheck(check, look, t), freshSetupCheck))
  );
}

function seenOf(said: ReturnType<typeof setupVerdicts>): SetupVerdicts {
  if (typeof said === 'string') throw new Error(`There is no verdict: ${said}.`);
  return said;
}

function found({ verdicts }: SetupVerdicts, aspect: SetupAspect): string | undefined {
  return verdicts.find((verdict) => verdict.aspect === aspect)?.finding;
}

function withScores(pose: Pose | null, score: number): Pose {
  return mapKeypoints(pose ?? {}, (point) => ({ ...point, score }));
}

function withoutUndefined(pose: Readonly<Record<string, Pose['nose']>>): Pose {
  return Object.fromEntries(Object.entries(pose).filter(([, point]) => point !== undefined));
}

function scaled(look: SetupLook, by: number): SetupLook {
  const pose = mapKeypoints(look.pose ?? {}, ({ x, y, score }) => ({ x: x * by, y: y * by, score }));
  return { ...look, pose, width: look.width * by, height: look.height * by };
}
