/** The steps of setting up, in their order; each can be left out. */
export const onboardingSteps = ['what', 'camera', 'calibrate', 'rhythm', 'tray'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

/** How far somebody came in setting up: the step that is open, or null when it was ended or put off. */
export type Onboarding = { readonly step: OnboardingStep | null };

export type OnboardingEvent =
  | { readonly kind: 'begun' }
  | { readonly kind: 'wentTo'; readonly step: OnboardingStep }
  /** The last step is done, or the rest is left for later. */
  | { readonly kind: 'ended' };

/**
 * Where setting up stands when the app starts. It opens by itself once: who has calibrated or ended it before is
 * not asked again, and who was interrupted goes on where that was.
 * @param stored what the last run left, or null on the first one
 * @param known something is calibrated or set already
 */
export function onboardingAtStart(stored: Onboarding | null, known: boolean): Onboarding {
  if (stored !== null) return stored;
  return { step: known ? null : 'what' };
}

export function stepOnboarding(state: Onboarding, event: OnboardingEvent): Onboarding {
  switch (event.kind) {
    case 'begun':
      return { step: 'what' };
    case 'wentTo':
      // A late click in a window that was told already that all is done.
      return state.step === null ? state : { step: event.step };
    case 'ended':
      return { step: null };
    default:
      return event satisfies never;
  }
}

/**
 * Whether the person has read what Plumbline does and never does: before that no camera is opened.
 * @param calibrated something is calibrated: who set up once and looks at the first page again stays introduced
 */
export function isIntroduced({ step }: Onboarding, calibrated: boolean): boolean {
  return calibrated || step !== 'what';
}

/**
 * Whether going on from a step is leaving it out. The calibration is the one step with something to do in it.
 * @param calibrated with the camera in use
 */
export function isLeftOut(
  step: OnboardingStep,
  { watching, calibrated }: { readonly watching: boolean; readonly calibrated: boolean }
): boolean {
  return step === 'calibrate' && watching && !calibrated;
}

/** The step after this one, or null after the last. */
export function stepAfter(step: OnboardingStep): OnboardingStep | null {
  return onboardingSteps[onboardingSteps.indexOf(step) + 1] ?? null;
}

/** The step before this one, or null before the first. */
export function stepBefore(step: OnboardingStep): OnboardingStep | null {
  return onboardingSteps[onboardingSteps.indexOf(step) - 1] ?? null;
}
