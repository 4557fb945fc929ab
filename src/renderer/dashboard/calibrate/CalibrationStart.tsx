import type { ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { useText } from '../dashboardContext.ts';
import { CameraChoice } from '../live/CameraChoice.tsx';
import { StartForm } from './StartForm.tsx';

const steps = ['calibrate.step.sit', 'calibrate.step.look', 'calibrate.step.hold'] as const;

/** The instructions, and the name to calibrate under. */
export function CalibrationStart({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  return (
    <>
      <h1>{text('calibrate.title')}</h1>
      <p className="muted">{text('calibrate.why')}</p>
      <ol className="calibrate-steps">
        {steps.map((step) => (
          <li key={step}>{text(step)}</li>
        ))}
      </ol>
      <StartForm snapshot={snapshot} label={text('calibrate.start')} />
      <CameraChoice snapshot={snapshot} />
    </>
  );
}
