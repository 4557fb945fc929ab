import { uniformRandom } from '../uniformRandom.ts';

/** Numbers that look random and are the same for the same seed, on every machine. */
export type Random = {
  /** 0 to below 1. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /**
   * One of the choices, each as often as its weight says; weights above zero.
   * @param ofAll what the weights are shares of: the rest goes to `otherwise`. Their sum where it is not given
   */
  readonly weighted: <Choice>(
    choices: readonly (readonly [Choice, number])[],
    otherwise: Choice,
    ofAll?: number
  ) => Choice;
};

export function createRandom(seed: number): Random {
  const next = uniformRandom(seed);
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    weighted: (choices, otherwise, ofAll = choices.reduce((sum, [, weight]) => sum + weight, 0)) => {
      let left = next() * ofAll;
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return otherwise;
    }
  };
}

/** A seed of its own for each part of a whole, so that one more number drawn in one changes no other. */
export function seedOf(seed: number, part: number): number {
  return (Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(part + 1, 0xc2b2_ae35)) >>> 0;
}
