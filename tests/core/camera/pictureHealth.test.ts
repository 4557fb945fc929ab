import { array, assert, constantFrom, double, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freshPicture,
  pictureHealthLimits,
  stepPictureHealth,
  type PictureEvent,
  type PictureHealth,
  type PictureTrouble
} from '../../../src/core/camera/pictureHealth.ts';
import type { PictureStats } from '../../../src/core/pose/keypoints.ts';

const room: PictureStats = { meanLuma: 110, lumaDeviation: 45, change: 1.3 };
const darkRoom: PictureStats = { meanLuma: 9, lumaDeviation: 3, change: 0.9 };
const coveredLens: PictureStats = { meanLuma: 4, lumaDeviation: 0.6, change: 0.2 };
const shutter: PictureStats = { meanLuma: 0, lumaDeviation: 0, change: 0 };
const still: PictureStats = { ...room, change: 0 };

const run = (events: readonly PictureEvent[], from: PictureHealth = freshPicture): PictureHealth =>
  events.reduce(stepPictureHealth, from);

const looks = (picture: PictureStats, from: number, to: number, step = 1): PictureEvent[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => ({
    kind: 'looked',
    t: from + index * step,
    picture
  }));
const ticks = (from: number, to: number): PictureEvent[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ kind: 'ticked', t: from + index }));

/** The moment at which `trouble` was first there. */
const enteredAt = (events: readonly PictureEvent[], trouble: PictureTrouble): number | null => {
  let health = freshPicture;
  for (const event of events) {
    health = stepPictureHealth(health, event);
    if (health.trouble === trouble && event.kind !== 'frameArrived') return event.t;
  }
  return null;
};

describe('a black picture', () => {
  test('is trouble after its seconds, and not before', () => {
    expect(enteredAt(looks(shutter, 100, 130), 'black')).toBe(100 + pictureHealthLimits.blackSeconds);
  });

  test('is called black and not frozen, although it stands still as well', () => {
    expect(run(looks(shutter, 0, 60)).trouble).toBe('black');
  });

  test('is over with the first look that shows something', () => {
    expect(run([...looks(shutter, 0, 20), ...looks(room, 21, 21)]).trouble).toBeNull();
  });

  test.each([
    ['a dark room', darkRoom],
    ['a covered lens with the noise of its sensor', coveredLens]
  ])('is not %s: that is for the judgement of posture', (_, picture) => {
    expect(run(looks(picture, 0, 120)).trouble).toBeNull();
  });

  test('while exposure settles after opening is nothing', () => {
    expect(run([...looks(shutter, 0, 2, 0.2), ...looks(room, 2.2, 10, 0.2)]).trouble).toBeNull();
  });
});

describe('a frozen picture', () => {
  test('is trouble once ten seconds have passed without any change', () => {
    expect(enteredAt([...looks(room, 0, 5), ...looks(still, 6, 40)], 'frozen')).toBe(
      5 + pictureHealthLimits.frozenSeconds
    );
  });

  test('is over with the first change', () => {
    expect(run([...looks(still, 0, 30), ...looks(room, 31, 31)]).trouble).toBeNull();
  });

  test('that turns black stays frozen until black has lasted, without a gap between the two', () => {
    let health = run(looks(still, 0, 30));
    const seen = new Set<PictureTrouble | null>();
    for (const event of looks(shutter, 31, 50)) {
      health = stepPictureHealth(health, event);
      seen.add(health.trouble);
    }
    expect([...seen]).toEqual(['frozen', 'black']);
  });
});

describe('a stream without frames', () => {
  test('is stalled after its seconds, and sound again with the first frame', () => {
    const stalled = run([...looks(room, 0, 5), ...ticks(5, 5 + pictureHealthLimits.stalledSeconds)]);
    expect(stalled.trouble).toBe('stalled');
    expect(run([{ kind: 'frameArrived' }], stalled).trouble).toBeNull();
  });

  test('is given longer for its first frame, because opening may be slow', () => {
    expect(enteredAt(ticks(0, 60), 'stalled')).toBe(pictureHealthLimits.firstFrameSeconds);
  });

  test('is not stalled because the machine slept for an hour', () => {
    const before = run([...looks(room, 0, 5), ...ticks(4, 5)]);
    expect(run(ticks(3605, 3606), before).trouble).toBeNull();
  });

  test('is not stalled while frames come and nobody looks at them', () => {
    const events = ticks(0, 100).flatMap((tick): PictureEvent[] => [tick, { kind: 'frameArrived' }]);
    expect(run(events).trouble).toBeNull();
  });
});

describe('properties', () => {
  const noisy = record({
    meanLuma: double({ min: 0, max: 255, noNaN: true }),
    lumaDeviation: double({ min: 1.001, max: 128, noNaN: true }),
    change: double({ min: 1e-6, max: 255, noNaN: true })
  });

  test('a picture with structure that moves is never in trouble, at any rate', () => {
    assert(
      property(
        array(tuple(double({ min: 0.05, max: 30, noNaN: true }), noisy), { maxLength: 200 }),
        (steps) => {
          let t = 0;
          let health = freshPicture;
          for (const [seconds, picture] of steps) {
            t += seconds;
            health = stepPictureHealth(health, { kind: 'looked', t, picture });
            expect(health.trouble).toBeNull();
          }
        }
      )
    );
  });

  test('looks too far apart never add up to trouble', () => {
    const apart = pictureHealthLimits.looksApartAtMostSeconds;
    assert(
      property(
        array(double({ min: apart + 0.001, max: 4000, noNaN: true }), { maxLength: 50 }),
        constantFrom(shutter, still),
        (gaps, picture) => {
          let t = 0;
          const events = gaps.map((gap): PictureEvent => {
            t += gap;
            return { kind: 'looked', t, picture };
          });
          expect(run(events).trouble).toBeNull();
        }
      )
    );
  });

  test('the rate of looks moves the moment of trouble by one look at most', () => {
    assert(
      property(double({ min: 0.1, max: 3, noNaN: true }), (step) => {
        const at = enteredAt(looks(still, 0, 60, step), 'frozen');
        expect(at).toBeGreaterThanOrEqual(pictureHealthLimits.frozenSeconds);
        expect(at).toBeLessThan(pictureHealthLimits.frozenSeconds + step + 1e-9);
      })
    );
  });
});
