import { logOddsOf, type LogOdds } from './fittedModel.ts';
import type { Measured } from './measures.ts';
import { strengthRule } from './thresholds.ts';
import type { BadState, Measures } from './verdict.ts';

/**
 * How strongly each bad posture speaks, in steps: 0 is the threshold to enter, see `strengthRule`.
 * −Infinity where it cannot be judged (no shoulders in view).
 */
export type Strengths = Readonly<Record<BadState, number>>;

/** The strengths of one smoothed look. */
export function strengthsOf({ measures, evidence }: Measured): Strengths {
  const lean = above(Math.abs(measures.leanDegrees ?? 0), strengthRule.leanDegrees);
  const tooClose = tooCloseStrength(measures);
  const sank =
    (measures.headDropCm ?? 0) >= strengthRule.sinking.cm &&
    (measures.screenDistanceRatio ?? 1) > strengthRule.sinking.screenDistanceRatio;
  const approached = tooClose >= 0 && !sank;
  const posture =
    evidence === null ? unjudged : postureStrengths(logOddsOf(evidence), lean >= 0 || approached);
  return {
    ...posture,
    lean,
    tooClose,
    lookingDown: above(measures.headDownDegrees ?? 0, strengthRule.headDownDegrees)
  };
}

/** Log odds of a chance between 0 and 1. */
export function logOddsOfChance(chance: number): number {
  return Math.log(chance / (1 - chance));
}

const unjudged = { slouch: Number.NEGATIVE_INFINITY, forwardHead: Number.NEGATIVE_INFINITY } as const;

/**
 * The model says first whether the posture is bad at all, then which of the two it is: the likelier one carries the
 * whole strength, the other its own. Where leaning or sitting close explains it (`explained`), both have to speak for
 * themselves.
 */
function postureStrengths(odds: LogOdds, explained: boolean): Pick<Strengths, 'slouch' | 'forwardHead'> {
  const bad = odds.bad - logOddsOfChance(strengthRule.badChance);
  const own = (logOdds: number): number => Math.min(bad, logOdds - logOddsOfChance(strengthRule.namedChance));
  if (explained) return { slouch: own(odds.slouch), forwardHead: own(odds.forwardHead) };
  return odds.slouch >= odds.forwardHead
    ? { slouch: bad, forwardHead: Math.min(own(odds.forwardHead), bad - 0.001) }
    : { slouch: Math.min(own(odds.slouch), bad - 0.001), forwardHead: bad };
}

function tooCloseStrength(measures: Measures): number {
  const { enter, step } = strengthRule.screenDistanceRatio;
  return (enter - (measures.screenDistanceRatio ?? 1)) / step;
}

function above(value: number, rule: { readonly enter: number; readonly step: number }): number {
  return (value - rule.enter) / rule.step;
}
