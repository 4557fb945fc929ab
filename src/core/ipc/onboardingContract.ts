import type { OnboardingStep } from '../onboarding/onboarding.ts';

/** What the screen of setting up sends. */
export type OnboardingSends = {
  /** "Set up again". */
  'onboarding:begin': null;
  'onboarding:go': OnboardingStep;
  /** Done, or put off. */
  'onboarding:end': null;
};

/** The channel names at run time, for `channels.dashboard.sends` in `contract.ts`. */
export const onboardingSends = [
  'onboarding:begin',
  'onboarding:go',
  'onboarding:end'
] as const satisfies readonly (keyof OnboardingSends)[];
