import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareAround, type View } from '../../../src/core/pose/crop.ts';
import {
  follow,
  followRules,
  nobodyYet,
  type FollowMemory,
  type Frame,
  type Place
} from '../../../src/core/pose/follow.ts';
import type { Pose } from '../../../src/core/pose/keypoints.ts';
import { sceneModel, uprightPose } from './people.ts';

const frame = (t: number): Frame => ({ width: 640, height: 480, t });
const user = uprightPose({ x: 320, y: 300, shoulderWidth: 180 });
const place: Place = { pose: user, width: 640, height: 480 };
const bystander = uprightPose({ x: 560, y: 240, shoulderWidth: 80 });

type Look = { readonly memory: FollowMemory; readonly views: readonly View[] };

function look(memory: FollowMemory, at: Frame, people: readonly Pose[], expected: Place | null = null): Look {
  const model = sceneModel(people, 0.05);
  const views: View[] = [];
  const steps = follow(memory, at, expected);
  let step = steps.next();
  while (step.done !== true) {
    views.push(step.value);
    step = steps.next(model(step.value));
  }
  return { memory: step.value, views };
}

/** One look a second, from second 0; each may see another scene. */
function watch(scenes: readonly (readonly Pose[])[], expected: Place | null = null): readonly Look[] {
  const looks: Look[] = [];
  for (const [t, people] of scenes.entries()) {
    looks.push(look(looks.at(-1)?.memory ?? nobodyYet, frame(t), people, expected));
  }
  return looks;
}

const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);
const inferencesPerLook = (looks: readonly Look[]): number =>
  looks.reduce((sum, { views }) => sum + views.length, 0) / looks.length;
const noseOf = (found: Look | undefined): number | undefined => found?.memory.followed?.pose.nose?.x;

describe('following one person', () => {
  it('finds them from the whole picture with at least two refinements', () => {
    const [first] = watch([[user]]);
    expect(first?.memory.followed).not.toBeNull();
    expect(first?.views.length).toBeGreaterThanOrEqual(3);
    expect(noseOf(first)).toBeCloseTo(user.nose?.x ?? 0, -1);
  });

  it('takes exactly one inference for a look once settled', () => {
    const looks = watch(times(9, [user]));
    expect(looks.slice(1).map(({ views }) => views.length)).toEqual(times(8, 1));
  });

  it('refines once more when they move, and settles again', () => {
    const moved = uprightPose({ x: 360, y: 300, shoulderWidth: 180 });
    const looks = watch([[user], [user], [moved], [moved]]);
    expect(looks.map(({ views }) => views.length).slice(1)).toEqual([1, 2, 1]);
  });

  it('ends with the same cut whatever was followed before: the same picture, the same landmarks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 250, max: 390 }),
        fc.integer({ min: 260, max: 340 }),
        fc.integer({ min: 120, max: 240 }),
        (x, y, shoulderWidth) => {
          const before = uprightPose({ x, y, shoulderWidth });
          const looks = watch([[before], [user], [user]]);
          const found = looks.at(-1)?.memory.followed?.square;
          const own = squareAround(user);
          expect(found).toBeDefined();
          expect(Math.abs((found?.side ?? 0) - (own?.side ?? 0))).toBeLessThan((own?.side ?? 0) * 0.01);
          expect(Math.abs((found?.centreX ?? 0) - (own?.centreX ?? 0))).toBeLessThan((own?.side ?? 0) * 0.01);
        }
      )
    );
  });

  it('works for every size and shape of picture, up to the borders', () => {
    for (const [width, height] of [
      [320, 240],
      [1280, 720],
      [1920, 1080],
      [480, 640],
      [720, 1280]
    ] as const) {
      const shoulderWidth = Math.min(width, height) * 0.4;
      for (const x of [0.2, 0.5, 0.8]) {
        const person = uprightPose({ x: width * x, y: height * 0.9, shoulderWidth });
        const { memory } = look(nobodyYet, { width, height, t: 0 }, [person]);
        expect(memory.followed?.square.side).toBeCloseTo(2 * shoulderWidth, 0);
      }
    }
  });

  it('starts over when the picture changes its size', () => {
    const [first] = watch([[user]]);
    const portrait = { width: 480, height: 640, t: 1 };
    const { views } = look(first?.memory ?? nobodyYet, portrait, [user]);
    expect(views[0]?.square).toEqual({ centreX: 240, centreY: 320, side: 640 });
  });
});

describe('a model that sees nonsense', () => {
  it('ends every look within 27 inferences, and remembers only squares that can be drawn', () => {
    const number = fc.oneof(fc.double({ min: -5000, max: 5000 }), fc.constant(Number.NaN));
    const anyPose = fc.option(
      fc.record({ x: number, y: number, shoulderWidth: number, score: fc.double({ min: 0, max: 1 }) })
    );
    fc.assert(
      fc.property(fc.array(anyPose, { minLength: 1 }), fc.boolean(), (seen, isExpected) => {
        let memory = nobodyYet;
        let inferences = 0;
        for (let t = 0; t < 20; t += 1) {
          const steps = follow(memory, frame(t), isExpected ? place : null);
          let step = steps.next();
          let inLook = 0;
          while (step.done !== true) {
            const person = seen[inferences % seen.length] ?? null;
            inferences += 1;
            inLook += 1;
            expect(step.value.square.side).toBeGreaterThan(0);
            step = steps.next(person === null ? null : uprightPose(person));
          }
          expect(inLook).toBeLessThanOrEqual(27);
          memory = step.value;
          const { square } = memory.followed ?? { square: { centreX: 0, centreY: 0, side: 1 } };
          expect(Number.isFinite(square.centreX + square.centreY + square.side)).toBe(true);
        }
      })
    );
  });
});

describe('a camera that is opened again', () => {
  const { rememberedSeconds } = followRules;
  const [before] = watch([[user]], place);

  it('needs no search for whoever still sits there', () => {
    const { memory, views } = look(before?.memory ?? nobodyYet, frame(rememberedSeconds), [user], place);
    expect(memory.followed).not.toBeNull();
    expect(views[0]).toEqual({ square: before?.memory.followed?.square, window: null });
  });

  it('is searched anew after long, or when time has gone back', () => {
    const afresh = look(nobodyYet, frame(0), [user], place).views;
    for (const t of [rememberedSeconds + 0.1, -1]) {
      expect(look(before?.memory ?? nobodyYet, frame(t), [user], place).views).toEqual(afresh);
    }
  });
});

describe('nobody there', () => {
  it('says so, and an empty room costs two inferences a look', () => {
    const looks = watch([[user], ...times(6, [])]);
    expect(looks.slice(1).every(({ memory }) => memory.followed === null)).toBe(true);
    expect(looks.slice(2).map(({ views }) => views.length)).toEqual(times(5, 2));
  });

  it('takes a pose of low scores for nobody', () => {
    const ghost = uprightPose({ x: 320, y: 300, shoulderWidth: 180, score: 0.2 });
    expect(watch([[ghost]])[0]?.memory.followed).toBeNull();
  });

  it('finds the user at the next look after they return', () => {
    const looks = watch([[user], [], [], [], [user]]);
    expect(looks.at(-1)?.memory.followed).not.toBeNull();
  });
});

describe('several people', () => {
  it('reports the others beside the followed one', () => {
    const [first] = watch([[user, bystander]]);
    expect(noseOf(first)).toBeCloseTo(320, -1);
    expect(first?.memory.others.map(({ pose }) => Math.round((pose.nose?.x ?? 0) / 10))).toEqual([56]);
  });

  it('looks for others every ten seconds, and forgets them when they are gone', () => {
    const passing = watch([...times(5, [user]), ...times(10, [user, bystander]), ...times(6, [user])]);
    const looksAround = passing.flatMap(({ views }, t) => (views.length > 1 ? [t] : []));
    const { lookAroundSeconds, lookAroundInCompanySeconds } = followRules;
    expect(looksAround.slice(0, 3)).toEqual([
      0,
      lookAroundSeconds,
      lookAroundSeconds + lookAroundInCompanySeconds
    ]);
    expect(passing[12]?.memory.others).toHaveLength(1);
    expect(passing.at(-1)?.memory.others).toHaveLength(0);
  });

  it('costs a quarter of an inference more a second for looking around, alone in a place that is not known', () => {
    expect(inferencesPerLook(watch(times(600, [user])))).toBeLessThanOrEqual(1.25);
  });

  it('costs a twelfth more where the user sits alone in the calibrated place', () => {
    expect(inferencesPerLook(watch(times(600, [user]), place))).toBeLessThanOrEqual(1 + 1 / 12);
  });

  it('notices company of the user in the calibrated place at the next look around', () => {
    const { lookAroundAtPlaceSeconds } = followRules;
    const looks = watch([...times(5, [user]), ...times(lookAroundAtPlaceSeconds, [user, bystander])], place);
    const noticed = looks.findIndex(({ memory }) => memory.others.length > 0);
    expect(noticed).toBe(lookAroundAtPlaceSeconds);
  });

  it('prefers the expected place over a larger person, wherever the search would have begun', () => {
    const visitor = uprightPose({ x: 150, y: 300, shoulderWidth: 220 });
    const expected: Place = { pose: bystander, width: 640, height: 480 };
    expect(noseOf(watch([[visitor, bystander]], expected)[0])).toBeCloseTo(560, -1);
    expect(noseOf(watch([[visitor, bystander]])[0])).toBeCloseTo(150, -1);
  });

  it('understands an expected place of another picture size', () => {
    const expected: Place = {
      pose: uprightPose({ x: 1120, y: 480, shoulderWidth: 160 }),
      width: 1280,
      height: 960
    };
    expect(noseOf(watch([[user, bystander]], expected)[0])).toBeCloseTo(560, -1);
  });

  it('does not make a bystander the user when the user leaves', () => {
    const looks = watch([...times(3, [user, bystander]), ...times(5, [bystander])], place);
    expect(looks[2]?.memory.others).toHaveLength(1);
    expect(looks.slice(3).every(({ memory }) => memory.followed === null)).toBe(true);
  });

  it('comes back to the user within a look around after following somebody else', () => {
    const stranger = uprightPose({ x: 140, y: 260, shoulderWidth: 120 });
    const looks = watch([[stranger], ...times(12, [stranger, user])], place);
    expect(noseOf(looks[0])).toBeCloseTo(140, -1);
    expect(noseOf(looks.at(-1))).toBeCloseTo(320, -1);
  });

  it('looks around at once when the landmarks jump: it may be somebody else', () => {
    const intruder = uprightPose({ x: 440, y: 280, shoulderWidth: 300 });
    const [, slipped] = watch([[user], [intruder]]);
    expect(slipped?.memory.lookedAroundAt).toBe(1);
    const [, moved] = watch([[user], [uprightPose({ x: 350, y: 300, shoulderWidth: 190 })]]);
    expect(moved?.memory.lookedAroundAt).toBe(0);
  });
});
