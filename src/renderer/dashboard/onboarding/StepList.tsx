import type { ReactElement } from 'react';
import { onboardingSteps, type OnboardingStep } from '../../../core/onboarding/onboarding.ts';
import { useText } from '../dashboardContext.ts';

type StepListProps = {
  readonly open: OnboardingStep;
  readonly onOpen: (step: OnboardingStep) => void;
};

/** The steps by name, the open one marked; each can be opened. */
export function StepList({ open, onOpen }: StepListProps): ReactElement {
  const text = useText();
  return (
    <nav aria-label={text('onboarding.steps')}>
      <ol className="onboarding-steps">
        {onboardingSteps.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === open ? 'step' : undefined}
              onClick={() => {
                onOpen(step);
              }}
            >
              {text(`onboarding.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
