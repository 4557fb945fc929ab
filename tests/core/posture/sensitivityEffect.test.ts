import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../../src/core/posture/judge.ts';
import { effectOf, stepOf, thresholdOf } from '../../../src/core/posture/sensitivityEffect.ts';
import { badStates } from '../../../src/core/posture/verdict.ts';
import {
  defaultWatchSettings,
  sensitivities,
  strengthShift
} from '../../../src/core/posture/watchSettings.ts';

const measuredStates = ['lean', 'tooClose', 'lookingDown'] as const;

describe('what a sensitivity is said to do', () => {
  it.each(measuredStates)('is where %s really begins to count, at every step', (state) => {
    for (const sensitivity of sensitivities) {
      const { measure, amount } = thresholdOf(state, sensitivity);
      const shift = strengthShift({ ...defaultWatchSettings, sensitivity }, {}, state);
      const strength = strengthsOf({ measures: { [measure]: amount }, evidence: null })[state];
      expect(strength + shift).toBeCloseTo(0, 9);
    }
  });

  it.each(measuredStates)('lets %s count sooner the stricter the step', (state) => {
    const away = sensitivities.map((step) => {
      const { measure, amount } = thresholdOf(state, step);
      return measure === 'screenDistanceRatio' ? 1 - amount : amount;
    });
    expect(away).toEqual([...away].toSorted((one, other) => other - one));
    expect(new Set(away).size).toBe(sensitivities.length);
  });

  it('finds no less and forgives no more with a stricter step', () => {
    const [relaxed, normal, strict] = sensitivities.map(effectOf);
    for (const [looser, stricter] of [
      [relaxed, normal],
      [normal, strict]
    ]) {
      for (const name of ['slouchFound', 'forwardHeadFound', 'fineCalledBad'] as const) {
        expect(stricter?.[name].count).toBeGreaterThanOrEqual(looser?.[name].count ?? Number.NaN);
        expect(stricter?.[name].of).toBe(looser?.[name].of);
      }
    }
  });

  it('keeps most of what it is there for even when relaxed', () => {
    const { slouchFound, forwardHeadFound } = effectOf('relaxed');
    expect(slouchFound.count / slouchFound.of).toBeGreaterThan(0.8);
    expect(forwardHeadFound.count / forwardHeadFound.of).toBeGreaterThan(0.8);
  });

  it('speaks of the step that the posture is judged with', () => {
    const settings = { sensitivity: 'strict', fineSensitivity: { lean: 'relaxed' } } as const;
    expect(badStates.map((state) => stepOf(settings, state))).toEqual([
      'strict',
      'strict',
      'relaxed',
      'strict',
      'strict'
    ]);
  });
});
