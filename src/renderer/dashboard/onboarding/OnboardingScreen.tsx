import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { isLeftOut, onboardingSteps, stepAfter, stepBefore } from '../../../core/onboarding/onboarding.ts';
import type { OnboardingStep } from '../../../core/onboarding/onboarding.ts';
import { AppGlyph } from '../../ui/glyph/AppGlyph.tsx';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { CalibrateStep } from './CalibrateStep.tsx';
import { CameraStep } from './CameraStep.tsx';
import './onboarding.css';
import { RhythmStep } from './RhythmStep.tsx';
import { StepList } from './StepList.tsx';
import { TrayStep } from './TrayStep.tsx';
import { WhatStep } from './WhatStep.tsx';

/** Sets up in five short steps. Main remembers the open one; each can be left out, and all can be put off. */
export function OnboardingScreen({ snapshot, open }: ScreenProps): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  const { step } = snapshot.onboarding;
  if (step === null) return null;

  const before = stepBefore(step);
  const after = stepAfter(step);
  // Skipping does not stand where “Continue” stood: a double click there must not leave the calibration out.
  const openEnded = isLeftOut(step, {
    watching: snapshot.settings.watchWithCamera,
    calibrated: snapshot.calibration?.kind === 'done' || snapshot.baselines.some(({ here }) => here)
  });
  const go = (to: OnboardingStep | null): void => {
    if (to !== null) {
      bridge.send('onboarding:go', to);
      return;
    }
    bridge.send('onboarding:end', null);
    open('now');
  };
  return (
    <div className="onboarding">
      <header className="onboarding-head">
        <AppGlyph />
        <StepList open={step} onOpen={go} />
      </header>
      <StepPlace key={step} step={step}>
        <StepBody step={step} snapshot={snapshot} open={open} />
      </StepPlace>
      <footer className="buttons onboarding-foot">
        {before === null ? null : (
          <Button
            onClick={() => {
              go(before);
            }}
          >
            {text('onboarding.back')}
          </Button>
        )}
        {after === null ? null : (
          <Button
            look="quiet"
            onClick={() => {
              go(null);
            }}
          >
            {text('onboarding.later')}
          </Button>
        )}
        {openEnded ? (
          <Button
            look="quiet"
            onClick={() => {
              go(after);
            }}
          >
            {text('onboarding.skip')}
          </Button>
        ) : (
          <>
            <span className="onboarding-gap" />
            <Button
              look="primary"
              onClick={() => {
                go(after);
              }}
            >
              {text(after === null ? 'onboarding.finish' : 'onboarding.next')}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}

type StepPlaceProps = { readonly step: OnboardingStep; readonly children: ReactNode };

/** Takes the keyboard to the step: the button that was pressed may be gone. */
function StepPlace({ step, children }: StepPlaceProps): ReactElement {
  const text = useText();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  // A step may change under the hand, as when the camera comes: the button that had the focus is then gone, too.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });
  return (
    <section
      ref={place}
      className="onboarding-step"
      tabIndex={-1}
      aria-label={text('onboarding.step', {
        step: onboardingSteps.indexOf(step) + 1,
        steps: onboardingSteps.length
      })}
    >
      {children}
    </section>
  );
}

function StepBody({ step, ...props }: ScreenProps & { readonly step: OnboardingStep }): ReactElement {
  switch (step) {
    case 'what':
      return <WhatStep />;
    case 'camera':
      return <CameraStep {...props} />;
    case 'calibrate':
      return <CalibrateStep {...props} />;
    case 'rhythm':
      return <RhythmStep {...props} />;
    case 'tray':
      return <TrayStep {...props} />;
    default:
      return step satisfies never;
  }
}
