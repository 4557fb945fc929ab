import { describe, expect, it } from 'vitest';
import effect from '../../../src/core/posture/sensitivityEffect.json' with { type: 'json' };
import {
  countSensitivity,
  rulesFingerprint,
  sensitivityRuns
} from '../../../src/replay/accuracy/countSensitivity.ts';

describe('the counts behind the sensitivity setting', () => {
  it('were made with the thresholds and weights of today; otherwise: npm run sensitivity', () => {
    expect(effect.rules).toBe(rulesFingerprint());
  });

  it('are taken once for each step, in general and for each counted posture', () => {
    let steps = 0;
    const counted = countSensitivity([], () => {
      steps += 1;
    });
    expect(steps).toBe(sensitivityRuns);
    expect(counted.general.normal).toEqual({
      slouchFound: { count: 0, of: 0 },
      forwardHeadFound: { count: 0, of: 0 },
      fineCalledBad: { count: 0, of: 0 }
    });
  });
});
