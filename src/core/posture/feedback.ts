import type { Baseline } from './baseline.ts';
import { stepRule } from './thresholds.ts';
import type { BadState } from './verdict.ts';

/**
 * "That was wrong": this posture has to be a little clearer from now on, for this baseline, within a limit that keeps
 * real episodes found. At the limit the baseline stays as it is.
 */
export function loosen(baseline: Baseline, state: BadState): Baseline {
  const steps = Math.min(stepRule.loosenAtMost, (baseline.loosened[state] ?? 0) + stepRule.loosenOnce);
  return { ...baseline, loosened: { ...baseline.loosened, [state]: steps } };
}
