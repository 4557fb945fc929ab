import { termValues, type OutcomeName } from '../../core/posture/fittedModel.ts';
import type { Example } from './fitExamples.ts';
import { dot, fitLogistic, type FitRow } from './logistic.ts';

/** How the weights are found. */
export const fitRule = {
  /** Ridge on scaled evidence; between 0.5 and 8 nothing changes by more than a point. */
  penalty: 1,
  /** Plain upright sitting is the most frequent example and the least telling. */
  baseWeight: 0.3
} as const;

export type Weights = Readonly<Record<OutcomeName, readonly number[]>>;

/** Weights for the three questions: bad at all, a slouch, a forward head. */
export function fitWeights(examples: readonly Example[]): Weights {
  const scored = examples.filter((example) => !example.ambiguous);
  return {
    // Sitting too close is judged by distance; it must neither count for nor against here.
    bad: fitOutcome(
      scored.filter((example) => isBadPosture(example) || !example.labels.includes('too_close')),
      isBadPosture
    ),
    slouch: fitOutcome(scored, (example) => example.labels.includes('slouch')),
    forwardHead: fitOutcome(scored, (example) => example.labels.includes('forward_head'))
  };
}

export function isBadPosture({ labels }: Example): boolean {
  return labels.includes('slouch') || labels.includes('forward_head');
}

/** Log odds of one example under given weights. */
export function oddsUnder(weights: readonly number[], example: Example): number {
  return dot(termValues(example.evidence), weights);
}

function fitOutcome(
  examples: readonly Example[],
  positive: (example: Example) => boolean
): readonly number[] {
  const rows = examples.map((example): FitRow => ({
    values: termValues(example.evidence),
    positive: positive(example),
    weight: example.kind === 'base' ? fitRule.baseWeight : 1
  }));
  return fitLogistic(rows, fitRule.penalty);
}
