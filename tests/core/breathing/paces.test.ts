import { describe, expect, test } from 'vitest';
import {
  breathingLimits,
  defaultBreathingWish,
  planBreathing
} from '../../../src/core/breathing/breathingPlan.ts';
import { paceNames, paceOf, paces, sessionLengths } from '../../../src/core/breathing/paces.ts';

describe('the paces that are offered', () => {
  test.each(paceNames)('%s is breathed as it is written, in every length that is offered', (name) => {
    for (const sessionSeconds of sessionLengths) {
      expect(planBreathing({ sessionSeconds, ...paces[name] })).toMatchObject({
        totalSeconds: sessionSeconds,
        ...paces[name]
      });
    }
  });

  test('are known again in a wish, and one of the person’s own is none of them', () => {
    for (const name of paceNames) expect(paceOf(paces[name])).toBe(name);
    expect(paceOf(defaultBreathingWish)).toBe('usual');
    expect(paceOf({ inSeconds: 4.5, widenSeconds: 1, outSeconds: 7 })).toBeNull();
  });
});

test('the lengths are the guide’s two to three minutes', () => {
  expect(sessionLengths).toEqual([120, 150, 180]);
  expect(sessionLengths).toContain(breathingLimits.sessionSeconds.default);
});
