import { uniformRandom } from '../uniformRandom.ts';

/** Repeatable random numbers: the same seed gives the same traces on every machine. */
export type Random = {
  /** 0 ≤ x < 1. */
  readonly uniform: () => number;
  /** Mean 0, deviation 1. */
  readonly normal: () => number;
};

export function seededRandom(seed: number): Random {
  const uniform = uniformRandom(seed);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  };
}

/** A seed from a name, so that a recording does not depend on what stands before it (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
