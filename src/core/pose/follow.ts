import {
  gapBetween,
  letterbox,
  letterboxOf,
  mapKeypoints,
  squareAround,
  type PictureSize,
  type Square,
  type View,
  type Window
} from './crop.ts';
import type { Pose } from './keypoints.ts';
import { isPerson, showsFace } from './person.ts';

/** How one person is found, followed and told from others. Gaps are in sides of the smaller square (`gapBetween`). */
export const followRules = {
  /**
   * A look is settled when the square that its landmarks ask for is this near to the one it was made with. Between two
   * samples a second apart, 6.5 % of an hour's work moves further and costs a second inference (four recorded stretches).
   */
  settledGap: 0.08,
  /** Inferences until a look is taken as it is: the first and two refinements. */
  mostInferencesToSettle: 3,
  /** Two squares this near show the same person. */
  samePersonGap: 0.5,
  /** A person moved further than this between two looks may be another one: look around at once. */
  jumpGap: 0.5,
  /**
   * How often to look for other people, at two or three inferences each: 30 s while the user sits alone where they were
   * calibrated and can be mixed up with nobody, 10 s alone anywhere else, 3 s in company.
   */
  lookAroundAtPlaceSeconds: 30,
  lookAroundSeconds: 10,
  lookAroundInCompanySeconds: 3,
  /** After this long without a look, a minute of another's sitting down, the search begins anew. */
  rememberedSeconds: 60,
  /** Parts of the picture narrower than this share of its shorter side are not searched for others. */
  leastWindowShare: 0.2,
  /** The followed person covers this share of their square; others are looked for beside it. */
  bodyShare: 0.7
} as const;

/** Where the calibrated person sits: their pose in pixels of `width` × `height`. */
export type Place = { readonly pose: Pose; readonly width: number; readonly height: number };

export type Frame = PictureSize & { /** Seconds on the clock of the samples. */ readonly t: number };

/** What is kept from look to look. Plain data. */
export type FollowMemory = {
  readonly size: PictureSize | null;
  /** When the last look was made. */
  readonly t: number | null;
  readonly followed: Sighting | null;
  readonly others: readonly Sighting[];
  /** When others were last looked for. */
  readonly lookedAroundAt: number | null;
  /** Looks since somebody was followed: 0 with somebody there. */
  readonly emptyLooks: number;
};

export type Sighting = { readonly pose: Pose; readonly square: Square };

export const nobodyYet: FollowMemory = {
  size: null,
  t: null,
  followed: null,
  others: [],
  lookedAroundAt: null,
  emptyLooks: 0
};

/**
 * One look: yields views for the pose model and is sent what it saw in each (in pixels of the picture, or null);
 * returns what to remember. In the steady state, one person sitting at a desk, that is exactly one view.
 *
 * Without somebody followed, a person is searched for and settled on by two refinements from a letterbox. With an
 * `expected` place, the person nearest to it wins, and a bystander does not become the user when the user leaves.
 */
export function* follow(
  memory: FollowMemory,
  frame: Frame,
  expected: Place | null
): Generator<View, FollowMemory, Pose | null> {
  const known = isSameSize(memory.size, frame) && isFresh(memory, frame) ? memory : nobodyYet;
  const place = expected === null ? null : squareOfPlace(expected, frame);
  const tracked = known.followed === null ? null : yield* settle(known.followed.square, null);
  const found = tracked ?? (yield* search(known, frame, place));
  const next = { ...known, size: { width: frame.width, height: frame.height }, t: frame.t };
  if (found === null) return { ...next, followed: null, emptyLooks: known.emptyLooks + 1 };
  if (!isTimeToLookAround(known, found, frame.t, place)) return { ...next, followed: found, emptyLooks: 0 };
  const seen = yield* lookAround(found, frame, place);
  const reference = place ?? known.followed?.square ?? null;
  const followed = (reference === null ? mostProminent(seen, frame) : nearest(seen, reference)) ?? found;
  const others = seen.filter((sighting) => sighting !== followed);
  return { ...next, followed, others, lookedAroundAt: frame.t, emptyLooks: 0 };
}

/** Refines a square until it is the one that its own landmarks ask for. Null when nobody is in it. */
function* settle(start: Square, window: Window | null): Generator<View, Sighting | null, Pose | null> {
  let square = start;
  for (let inference = 1; ; inference += 1) {
    const pose = yield { square, window };
    const next = pose === null || !isPerson(pose) ? null : squareAround(pose);
    if (pose === null || next === null) return null;
    const settled = gapBetween(square, next) <= followRules.settledGap;
    if (settled || inference >= followRules.mostInferencesToSettle) return { pose, square: next };
    square = next;
  }
}

/**
 * Nobody is followed: try the expected place, the whole picture and its two ends. Everything at once in the first look
 * and when somebody was just lost; after that the whole picture and one of the others in turn, so that an empty room
 * costs two inferences a look.
 */
function* search(
  known: FollowMemory,
  frame: Frame,
  place: Square | null
): Generator<View, Sighting | null, Pose | null> {
  const whole = letterbox(frame);
  const extras = [...(place === null ? [] : [place]), ...ends(frame)];
  const turn = extras[known.emptyLooks % extras.length] ?? whole;
  const starts =
    known.emptyLooks === 0 ? [...extras.slice(0, -2), whole, ...extras.slice(-2)] : [whole, turn];
  for (const start of starts) {
    const sighting = yield* settle(start, null);
    if (sighting === null) continue;
    const isBystander =
      place !== null &&
      known.others.some((other) => isSamePerson(other.square, sighting.square)) &&
      !isSamePerson(place, sighting.square);
    if (!isBystander) return sighting;
  }
  return null;
}

/** Everybody to be seen: the followed person, whoever is at the expected place, and one beside, one above them. */
function* lookAround(
  followed: Sighting,
  frame: Frame,
  place: Square | null
): Generator<View, readonly Sighting[], Pose | null> {
  const seen = [followed];
  const add = (sighting: Sighting | null): void => {
    if (sighting === null || !showsFace(sighting.pose)) return;
    if (!seen.some((known) => isSamePerson(known.square, sighting.square))) seen.push(sighting);
  };
  if (place !== null && !isSamePerson(place, followed.square)) add(yield* settle(place, null));
  for (const window of windowsBeside(followed.square, frame)) {
    add(yield* settle(letterboxOf(window), window));
  }
  return seen;
}

function isTimeToLookAround(known: FollowMemory, found: Sighting, t: number, place: Square | null): boolean {
  if (known.lookedAroundAt === null || known.followed === null) return true;
  if (gapBetween(known.followed.square, found.square) > followRules.jumpGap) return true;
  const isAtPlace = place !== null && isSamePerson(found.square, place);
  const alone = isAtPlace ? followRules.lookAroundAtPlaceSeconds : followRules.lookAroundSeconds;
  const after = known.others.length > 0 ? followRules.lookAroundInCompanySeconds : alone;
  return t - known.lookedAroundAt >= after || t < known.lookedAroundAt;
}

/** The parts of the picture left of, right of and above a person, as far as they are wide enough to show anyone. */
function windowsBeside(
  { centreX, centreY, side }: Square,
  { width, height }: PictureSize
): readonly Window[] {
  const half = (side * followRules.bodyShare) / 2;
  const least = Math.min(width, height) * followRules.leastWindowShare;
  return [
    { x: 0, y: 0, width: centreX - half, height },
    { x: centreX + half, y: 0, width: width - centreX - half, height },
    { x: 0, y: 0, width, height: centreY - side / 2 }
  ].filter((window) => window.width >= least && window.height >= least);
}

/** Two squares over the ends of the picture's longer side: for people too small or far out for the letterbox. */
function ends({ width, height }: PictureSize): readonly [Square, Square] {
  const side = Math.min(width, height);
  return [
    { centreX: side / 2, centreY: side / 2, side },
    { centreX: width - side / 2, centreY: height - side / 2, side }
  ];
}

function squareOfPlace({ pose, width, height }: Place, frame: Frame): Square | null {
  const scaleX = frame.width / width;
  const scaleY = frame.height / height;
  return squareAround(mapKeypoints(pose, ({ x, y, score }) => ({ x: x * scaleX, y: y * scaleY, score })));
}

function nearest(sightings: readonly Sighting[], reference: Square): Sighting | null {
  const gap = ({ square }: Sighting): number => gapBetween(square, reference);
  return sightings.reduce<Sighting | null>(
    (best, next) => (best === null || gap(next) < gap(best) ? next : best),
    null
  );
}

/** Large and near the middle: who sits at this desk is taken to be the largest, less so towards the picture's ends. */
function mostProminent(sightings: readonly Sighting[], { width }: PictureSize): Sighting | null {
  const prominence = ({ square }: Sighting): number =>
    square.side * (1 - Math.abs(square.centreX / width - 0.5));
  return sightings.reduce<Sighting | null>(
    (best, next) => (best === null || prominence(next) > prominence(best) ? next : best),
    null
  );
}

function isSamePerson(first: Square, second: Square): boolean {
  return gapBetween(first, second) <= followRules.samePersonGap;
}

function isFresh({ t }: FollowMemory, frame: Frame): boolean {
  return t !== null && frame.t >= t && frame.t - t <= followRules.rememberedSeconds;
}

function isSameSize(before: PictureSize | null, now: PictureSize): boolean {
  return before !== null && before.width === now.width && before.height === now.height;
}
