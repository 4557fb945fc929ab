import { evidenceNames, type Evidence, type EvidenceName } from './measures.ts';
import model from './postureModel.json' with { type: 'json' };

/**
 * A quadratic logistic regression on the side-view evidence. Its weights are data (`postureModel.json`, made by
 * `npm run fit`); here is only how they are read.
 */
export const outcomeNames = ['bad', 'slouch', 'forwardHead'] as const;
export type OutcomeName = (typeof outcomeNames)[number];
/** Log odds: 0 is an even chance. */
export type LogOdds = Readonly<Record<OutcomeName, number>>;

/** One weighed product of at most two pieces of evidence, by their place in `evidenceNames`. */
export type ModelTerm = { readonly of: readonly number[] };

/** What one unit of the scaled evidence is, so that weights compare: about the change of a clear slouch. */
export const evidenceScale: Evidence = {
  headForwardByEyesCm: 10,
  headForwardByEarsCm: 10,
  headDropCm: 5,
  shoulderForwardCm: 10,
  shoulderDropCm: 5,
  headForwardOfShouldersCm: 5,
  headBow: 0.2,
  noseBelowEyes: 0.1,
  neckChange: 0.3
};
/** Scaled evidence is cut here, so that one wild landmark cannot carry a verdict, and a square cannot run away. */
export const evidenceLimit = 3;

/** Constant, every piece of evidence, every product of two. */
export const modelTerms: readonly ModelTerm[] = [
  { of: [] },
  ...evidenceNames.map((_name, index) => ({ of: [index] })),
  ...evidenceNames.flatMap((_name, first) =>
    evidenceNames.slice(first).map((_other, more) => ({ of: [first, first + more] }))
  )
];

/** The values of all terms for one look. */
export function termValues(evidence: Evidence): readonly number[] {
  const scaled = evidenceNames.map((name) => scaledEvidence(evidence, name));
  return modelTerms.map((term) => term.of.reduce((product, index) => product * (scaled[index] ?? 0), 1));
}

export function logOddsOf(evidence: Evidence): LogOdds {
  const values = termValues(evidence);
  const sum = (of: readonly number[]): number =>
    values.reduce((total, value, index) => total + value * (of[index] ?? 0), 0);
  return {
    bad: sum(weights.bad),
    slouch: sum(weights.slouch),
    forwardHead: sum(weights.forwardHead)
  };
}

/** Human-readable name of a term, as it stands in the data file. */
export function termName(term: ModelTerm): string {
  return term.of.length === 0 ? '1' : term.of.map((index) => evidenceNames[index]).join(' × ');
}

/** The weights of a table by term, in the order of `modelTerms`. */
function inOrder(table: Readonly<Record<string, number>>): readonly number[] {
  return modelTerms.map((term) => table[termName(term)] ?? 0);
}

const weights: Readonly<Record<OutcomeName, readonly number[]>> = {
  bad: inOrder(model.weights.bad),
  slouch: inOrder(model.weights.slouch),
  forwardHead: inOrder(model.weights.forwardHead)
};

function scaledEvidence(evidence: Evidence, name: EvidenceName): number {
  const value = evidence[name] / evidenceScale[name];
  return Math.min(evidenceLimit, Math.max(-evidenceLimit, value));
}
