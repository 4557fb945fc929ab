import { describe, expect, it } from 'vitest';
import { isIntroduced, type Onboarding } from '../../../src/core/onboarding/onboarding.ts';
import { createOnboardingService } from '../../../src/main/onboarding/onboardingService.ts';

/** Runs of the app over one state file. */
function runs(stored: Onboarding | null = null) {
  let file = stored;
  return {
    file: () => file,
    start: (known: boolean) =>
      createOnboardingService({
        stored: file,
        known,
        save: (onboarding) => {
          file = onboarding;
        },
        changed: () => undefined
      })
  };
}

describe('how far somebody came in setting up', () => {
  it('stays where it was when a setting changed before anything was read, and the app started anew', () => {
    const app = runs();
    app.start(false);
    // Start at login was found switched on by an installer, or a language was chosen: something is set by now.
    const next = app.start(true);
    expect(next.current()).toEqual({ step: 'what' });
    expect(isIntroduced(next.current(), false)).toBe(false);
  });

  it('is over for those who knew Plumbline before it asked, also at the next start', () => {
    const app = runs();
    app.start(true);
    expect(app.start(false).current()).toEqual({ step: null });
  });

  it('is not written again where it is known already', () => {
    const stored: Onboarding = { step: 'rhythm' };
    const app = runs(stored);
    app.start(true);
    expect(app.file()).toBe(stored);
  });
});
