import type { BadState, Verdict } from '../../src/core/posture/verdict.ts';

/** Sitting well since the start. */
export function uprightVerdict(t: number): Verdict {
  return {
    t,
    state: 'upright',
    reason: null,
    also: null,
    alerting: null,
    since: 0,
    measures: {},
    confidence: 0.9,
    findings: []
  };
}

/** A bad posture of the moment; `alerting` when its onset delay has passed. */
export function badVerdict(state: BadState, t: number, options: { readonly alerting: boolean }): Verdict {
  return {
    ...uprightVerdict(t),
    state,
    alerting: options.alerting ? state : null,
    since: t - 20,
    measures: { headForwardCm: 4, headDropCm: 3 },
    findings: [
      { measure: 'headForwardCm', amount: 4 },
      { measure: 'headDropCm', amount: 3 }
    ]
  };
}
