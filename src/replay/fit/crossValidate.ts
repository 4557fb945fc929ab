import type { Example } from './fitExamples.ts';
import { fitWeights, isBadPosture, oddsUnder } from './fitModel.ts';
import { logistic } from './logistic.ts';

/** One example judged by weights that never saw its person. */
export type Held = {
  readonly example: Example;
  readonly bad: number;
  readonly slouch: number;
  readonly forwardHead: number;
};

/** Leaves one person out at a time. Chances 0–1. */
export function crossValidate(examples: readonly Example[]): readonly Held[] {
  const people = [...new Set(examples.map(({ person }) => person))].sort();
  return people.flatMap((person) => {
    const weights = fitWeights(examples.filter((example) => example.person !== person));
    return examples
      .filter((example) => example.person === person && !example.ambiguous)
      .map((example) => ({
        example,
        bad: logistic(oddsUnder(weights.bad, example)),
        slouch: logistic(oddsUnder(weights.slouch, example)),
        forwardHead: logistic(oddsUnder(weights.forwardHead, example))
      }));
  });
}

/** What each threshold would find and call bad by mistake, on people left out. */
export function formatTradeOff(held: readonly Held[]): string {
  const share = (among: readonly Held[], of: (one: Held) => boolean): string => {
    const percent = among.length === 0 ? Number.NaN : (100 * among.filter(of).length) / among.length;
    return `${percent.toFixed(1).padStart(5)} %`;
  };
  const slouch = held.filter(({ example }) => example.labels.includes('slouch'));
  const slidBack = held.filter(({ example }) => example.kind === 'slump_back');
  const forward = held.filter(
    ({ example }) => example.labels.includes('forward_head') && !example.labels.includes('slouch')
  );
  const fine = held.filter(
    ({ example }) =>
      !isBadPosture(example) && !example.labels.includes('too_close') && !example.labels.includes('lean')
  );
  const plainFine = fine.filter(({ example }) => example.kind !== 'base');
  const named = forward.filter((one) => one.forwardHead > one.slouch).length / Math.max(1, forward.length);
  const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
  const lines = thresholds.map((threshold) => {
    const called = (one: Held): boolean => one.bad > threshold;
    return [
      threshold.toFixed(2),
      `slouch ${share(slouch, called)}`,
      `slid back ${share(slidBack, called)}`,
      `forward head ${share(forward, called)}`,
      `fine called bad ${share(plainFine, called)}`
    ].join('   ');
  });
  const head = `people left out one at a time; forward head named so: ${(100 * named).toFixed(1)} %`;
  return [head, ...lines].join('\n');
}
