import type { ReactElement } from 'react';
import type { BreathingMoment } from '../../../core/breathing/breathingMoment.ts';

/** Breathing without motion: a bar that fills once a second with the phase; the words beside it say which. */
export function StillBreathing({ moment }: { readonly moment: BreathingMoment }): ReactElement {
  const { phaseFraction, phaseSecondsLeft } = moment;
  const phaseSeconds = phaseFraction < 1 ? phaseSecondsLeft / (1 - phaseFraction) : phaseSecondsLeft;
  const whole = Math.max(1, Math.round(phaseSeconds));
  const done = Math.min(whole, Math.floor(phaseFraction * whole + 1e-6) + 1);
  return (
    <div className="breathing-still" aria-hidden="true">
      {Array.from({ length: whole }, (_second, index) => (
        <span
          key={index}
          className={index < done ? 'breathing-second breathing-second-done' : 'breathing-second'}
        />
      ))}
    </div>
  );
}
