import { describe, expect, test } from 'vitest';
import {
  isIntroduced,
  isLeftOut,
  onboardingAtStart,
  onboardingSteps,
  stepAfter,
  stepBefore,
  stepOnboarding
} from '../../../src/core/onboarding/onboarding.ts';

describe('setting up', () => {
  test('opens by itself on the very first start', () => {
    expect(onboardingAtStart(null, false)).toEqual({ step: 'what' });
  });

  test('leaves those alone who know Plumbline from before it had this', () => {
    expect(onboardingAtStart(null, true)).toEqual({ step: null });
  });

  test.each(onboardingSteps)('goes on at the step %s where it was interrupted', (step) => {
    expect(onboardingAtStart({ step }, true)).toEqual({ step });
  });

  test('does not come back once it was ended, but can be begun again', () => {
    const ended = stepOnboarding({ step: 'rhythm' }, { kind: 'ended' });

    expect(onboardingAtStart(ended, false)).toEqual({ step: null });
    expect(stepOnboarding(ended, { kind: 'begun' })).toEqual({ step: 'what' });
  });

  test('has the camera wait until the first page was read, and only the first time', () => {
    expect(isIntroduced({ step: 'what' }, false)).toBe(false);
    expect(isIntroduced({ step: 'camera' }, false)).toBe(true);
    expect(isIntroduced({ step: null }, false)).toBe(true);
    // Begun again, left at the first page, and Plumbline was started anew: it goes on watching.
    expect(isIntroduced({ step: 'what' }, true)).toBe(true);
  });

  test('is not opened again by a late click', () => {
    expect(stepOnboarding({ step: null }, { kind: 'wentTo', step: 'tray' })).toEqual({ step: null });
  });

  test('leaves something out where somebody goes on without calibrating, and nowhere else', () => {
    const leftOut = (watching: boolean, calibrated: boolean): readonly string[] =>
      onboardingSteps.filter((step) => isLeftOut(step, { watching, calibrated }));

    expect(leftOut(true, false)).toEqual(['calibrate']);
    expect(leftOut(true, true)).toEqual([]);
    expect(leftOut(false, false)).toEqual([]);
  });

  test('has a way on from every step but the last, and a way back from every one but the first', () => {
    expect(onboardingSteps.map(stepAfter)).toEqual([...onboardingSteps.slice(1), null]);
    expect(onboardingSteps.map(stepBefore)).toEqual([null, ...onboardingSteps.slice(0, -1)]);
  });
});
