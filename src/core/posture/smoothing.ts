import type { HeadShape, HeadShapeName, Shape, ShoulderShape, ShoulderShapeName } from './shape.ts';
import { stepDetection, timeRule } from './thresholds.ts';

/** Judgeable looks of the last seconds, oldest first. */
export type SmoothingWindow = readonly TimedLook[];
export type TimedLook = { readonly t: number; readonly shape: Shape; readonly confidence: number };

/**
 * Adds a look and forgets old ones. The window is counted in seconds, so any sample rate sees the same stretch of
 * time; slow rates keep a few samples more, so that there is always a median.
 */
export function withLook(
  window: SmoothingWindow,
  t: number,
  shape: Shape,
  confidence: number
): SmoothingWindow {
  const all = afterStep([...window, { t, shape, confidence }]);
  return all.filter(
    (look, index) => look.t > t - timeRule.smoothing || index >= all.length - timeRule.smoothingSamples
  );
}

/**
 * The median look of a window: each number lies between the smallest and largest that went in. Shoulders count when
 * at least half the looks had them. Null for an empty window.
 */
export function medianLook(
  window: SmoothingWindow
): { readonly shape: Shape; readonly confidence: number } | null {
  if (window.length === 0) return null;
  const heads = window.map((look) => look.shape.head);
  const shoulders = window.flatMap((look) => (look.shape.shoulders === null ? [] : [look.shape.shoulders]));
  return {
    shape: {
      head: medianHead(heads),
      shoulders: shoulders.length * 2 >= window.length ? medianShoulders(shoulders) : null
    },
    confidence: median(window.map((look) => look.confidence))
  };
}

/** Middle of a non-empty list (mean of the two middles for an even count). */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Number by number; NaN for an empty list. */
export function medianHead(heads: readonly HeadShape[]): HeadShape {
  const of = (name: HeadShapeName): number => median(heads.map((head) => head[name]));
  return {
    eyeSpan: of('eyeSpan'),
    earSpan: of('earSpan'),
    eyesX: of('eyesX'),
    eyesY: of('eyesY'),
    noseAside: of('noseAside'),
    noseBelowEyes: of('noseBelowEyes'),
    eyesBelowEars: of('eyesBelowEars'),
    eyeSlope: of('eyeSlope')
  };
}

/** Number by number; NaN for an empty list. */
export function medianShoulders(shoulders: readonly ShoulderShape[]): ShoulderShape {
  const of = (name: ShoulderShapeName): number => median(shoulders.map((shape) => shape[name]));
  return {
    shoulderSpan: of('shoulderSpan'),
    shouldersX: of('shouldersX'),
    shouldersY: of('shouldersY'),
    shoulderSlope: of('shoulderSlope')
  };
}

/**
 * Only the newest looks, when they show a posture that the ones before did not: one look that is far from all before, or two
 * that agree with each other.
 */
function afterStep(looks: SmoothingWindow): SmoothingWindow {
  const newest = looks.at(-1);
  if (newest === undefined) return looks;
  const { agree, agreeSize, differ, differSize, clear } = stepDetection;
  const before = medianLook(looks.slice(0, -1));
  if (before !== null && differs(newest.shape, before.shape, clear * differ, clear * differSize)) {
    return [newest];
  }
  const fresh = looks.filter(
    ({ t }, index) => t >= newest.t - stepDetection.seconds || index >= looks.length - 2
  );
  const earlier = medianLook(looks.slice(0, looks.length - fresh.length));
  if (earlier === null) return looks;
  const settled = fresh.every(({ shape }) => !differs(shape, newest.shape, agree, agreeSize));
  const moved = fresh.every(({ shape }) => differs(shape, earlier.shape, differ, differSize));
  return settled && moved ? fresh : looks;
}

/** Whether two looks are further apart than `place` (ear spans) or `size` (log of widths). */
function differs(a: Shape, b: Shape, place: number, size: number): boolean {
  const span = b.head.earSpan;
  const head = Math.hypot(a.head.eyesX - b.head.eyesX, a.head.eyesY - b.head.eyesY) / span;
  const headSize = Math.abs(Math.log(a.head.earSpan / span));
  const bow = Math.abs(a.head.eyesBelowEars - b.head.eyesBelowEars);
  if (head > place || headSize > size || bow > place) return true;
  if (a.shoulders === null || b.shoulders === null) return false;
  const shoulders = Math.hypot(
    a.shoulders.shouldersX - b.shoulders.shouldersX,
    a.shoulders.shouldersY - b.shoulders.shouldersY
  );
  return shoulders / span > place;
}
