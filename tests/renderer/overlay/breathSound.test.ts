import { describe, expect, test } from 'vitest';
import { defaultBreathingWish, planBreathing } from '../../../src/core/breathing/breathingPlan.ts';
import { breathingMoment } from '../../../src/core/breathing/breathingMoment.ts';
import { breathTone } from '../../../src/renderer/overlay/breathing/breathSound.ts';

const plan = planBreathing(defaultBreathingWish);

describe('the sound of breathing', () => {
  const tones = Array.from({ length: plan.totalSeconds * 10 }, (_moment, index) =>
    breathTone(breathingMoment(plan, index / 10), 1)
  );

  test('is silent while settling and while the ribs are wide', () => {
    for (const elapsed of [0, plan.settleSeconds / 2, plan.settleSeconds + plan.inSeconds + 0.5]) {
      expect(breathTone(breathingMoment(plan, elapsed), 1).gain).toBe(0);
    }
  });

  test('stays soft at full volume and swells without a step', () => {
    expect(Math.max(...tones.map(({ gain }) => gain))).toBeLessThanOrEqual(0.2);
    for (const [index, { gain }] of tones.entries()) {
      expect(Math.abs(gain - (tones[index - 1]?.gain ?? 0))).toBeLessThan(0.03);
    }
  });

  test('follows the volume, which stays between none and whole', () => {
    const moment = breathingMoment(plan, plan.settleSeconds + plan.inSeconds / 2);

    expect(breathTone(moment, 0).gain).toBe(0);
    expect(breathTone(moment, 0.5).gain).toBeCloseTo(breathTone(moment, 1).gain / 2);
    expect(breathTone(moment, 9)).toEqual(breathTone(moment, 1));
  });
});
