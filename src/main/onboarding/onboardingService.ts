import {
  onboardingAtStart,
  stepOnboarding,
  type Onboarding,
  type OnboardingEvent
} from '../../core/onboarding/onboarding.ts';

/** Holds how far somebody came in setting up. */
export type OnboardingService = {
  readonly current: () => Onboarding;
  readonly happened: (event: OnboardingEvent) => void;
};

export type OnboardingServiceParts = {
  /** What the last run left, or null on the first one. */
  readonly stored: Onboarding | null;
  /** Something is calibrated or set already. */
  readonly known: boolean;
  readonly save: (onboarding: Onboarding) => void;
  /** A snapshot is due. */
  readonly changed: () => void;
};

export function createOnboardingService(parts: OnboardingServiceParts): OnboardingService {
  let state = onboardingAtStart(parts.stored, parts.known);
  // Written down at once: what somebody sets from now on does not mean that they have read anything.
  if (parts.stored === null) parts.save(state);
  return {
    current: () => state,
    happened: (event) => {
      const next = stepOnboarding(state, event);
      if (next.step === state.step) return;
      state = next;
      parts.save(state);
      parts.changed();
    }
  };
}
