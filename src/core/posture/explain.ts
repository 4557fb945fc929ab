import type { BadState, Finding, MeasureName, Measures, PostureState } from './verdict.ts';

/**
 * Which measures speak for a state, in which direction, and what counts as one clear unit of each: so that the
 * strongest can be named first. Units are about what separates a clear case from sitting upright.
 */
type Speaker = { readonly measure: MeasureName; readonly unit: number; readonly upright: number };

const speaks = (measure: MeasureName, unit: number, upright = 0): Speaker => ({ measure, unit, upright });

export const speakers: Readonly<Record<BadState, readonly Speaker[]>> = {
  slouch: [
    speaks('headDropCm', 4),
    speaks('shoulderDropCm', 3),
    speaks('headForwardCm', 8),
    speaks('shoulderForwardCm', 6),
    speaks('neckRatio', -0.4, 1)
  ],
  // Head against shoulders is what a forward head is, so it leads wherever it makes up half of the way.
  forwardHead: [
    speaks('headForwardOfShouldersCm', 2.5),
    speaks('headForwardCm', 5),
    speaks('neckRatio', -0.5, 1),
    speaks('headDropCm', 4)
  ],
  lean: [speaks('leanDegrees', 6)],
  tooClose: [speaks('screenDistanceRatio', -0.18, 1), speaks('headForwardCm', 12)],
  lookingDown: [speaks('headDownDegrees', 16), speaks('neckRatio', -0.3, 1)]
};

/** Less than this share of a unit is not worth a word. */
const quietest = 0.25;

/** The two strongest measures behind a state, strongest first; none where nothing is judged or nothing stands out. */
export function findingsOf(state: PostureState, measures: Measures): readonly Finding[] {
  if (state === 'upright' || state === 'away' || state === 'cannotTell') return [];
  const loud = speakers[state].flatMap(({ measure, unit, upright }) => {
    const amount = measures[measure];
    if (amount === undefined) return [];
    const loudness = loudnessOf(state, amount, unit, upright);
    return loudness < quietest ? [] : [{ measure, amount, loudness }];
  });
  return loud
    .toSorted((a, b) => b.loudness - a.loudness)
    .slice(0, 2)
    .map(({ measure, amount }) => ({ measure, amount }));
}

/** Leaning counts to either side; everything else only in the direction its state means. */
function loudnessOf(state: BadState, amount: number, unit: number, upright: number): number {
  const change = (amount - upright) / unit;
  return state === 'lean' ? Math.abs(change) : change;
}
