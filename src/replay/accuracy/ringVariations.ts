import { ringDropOf, type RingCalibration } from './peerBaseline.ts';
import { calibrationViews, tallyPeer } from './peerRules.ts';
import { ringRule, type RingRule } from './ringLooks.ts';
import { scoresOf, type Scores } from './scores.ts';
import { addTallies } from './tally.ts';
import type { Recording } from './truth.ts';

/** Nose height as its makers calibrate, with another value out of the ranges of its derivation (decision 0032). */
export type RingVariation = {
  readonly name: string;
  readonly rule: RingRule;
  readonly still: RingCalibration['still'];
};
export type RingVariationResult = {
  readonly name: string;
  /** How far the nose sinks at the lower rings, share of the picture's height, mean of the recordings. */
  readonly meanDrop: number;
  readonly scores: Scores;
};

const varied = (
  name: string,
  change: Partial<RingRule> = {},
  still: RingVariation['still'] = 'oneForEachRing'
): RingVariation => ({ name, rule: { ...ringRule, ...change }, still });
/** The drop grows with the radius in proportion. */
const timesDrop = (times: number): RingVariation =>
  varied(`drop × ${times}`, { noseRadiusCm: times * ringRule.noseRadiusCm });

const lowerEnds = {
  headShare: 0.285,
  noseRadiusCm: 11.4,
  screenCm: { ...ringRule.screenCm, laptop: 17.9 }
} satisfies Partial<RingRule>;
const upperEnds = {
  headShare: 0.67,
  noseRadiusCm: 18,
  screenCm: { ...ringRule.screenCm, monitor: 33.6, offset: 33.6 },
  gazeHeight: 1
} satisfies Partial<RingRule>;

export const ringVariations: readonly RingVariation[] = [
  varied('as derived'),
  varied('head share 0.285', { headShare: lowerEnds.headShare }),
  varied('head share 0.67', { headShare: upperEnds.headShare }),
  varied('nose 11.4 cm before its axis', { noseRadiusCm: lowerEnds.noseRadiusCm }),
  varied('nose 18 cm before its axis', { noseRadiusCm: upperEnds.noseRadiusCm }),
  varied('laptop of 13.3″', { screenCm: lowerEnds.screenCm }),
  varied('monitor of 27″', { screenCm: upperEnds.screenCm }),
  varied('eyes on the upper edge', { gazeHeight: upperEnds.gazeHeight }),
  varied('all lower ends', lowerEnds),
  varied('all upper ends', upperEnds),
  varied('lowest of all looks', {}, 'lowest'),
  varied('the same, all lower ends', lowerEnds, 'lowest'),
  varied('the same, all upper ends', upperEnds, 'lowest'),
  ...[0, 0.5, 2, 3, 4, 6].map(timesDrop)
];

/** Scores every variation on all recordings together. */
export function scoreRingVariations(
  recordings: readonly Recording[],
  step: () => void
): readonly RingVariationResult[] {
  const calibrations = recordings.map((recording) => ({ recording, views: calibrationViews(recording) }));
  return ringVariations.map(({ name, rule, still }) => {
    const tallies = recordings.map((recording) =>
      tallyPeer('noseHeight', 'asItsMakersCalibrate', recording, { rule, still })
    );
    const drops = calibrations.flatMap(({ recording: { camera }, views }) =>
      views.length === 0 ? [] : [ringDropOf(views, { camera, rule, still })]
    );
    step();
    return {
      name,
      meanDrop: drops.reduce((sum, drop) => sum + drop, 0) / Math.max(1, drops.length),
      scores: scoresOf(addTallies(tallies))
    };
  });
}
