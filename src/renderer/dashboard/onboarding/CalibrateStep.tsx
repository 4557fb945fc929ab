import type { ReactElement } from 'react';
import { CalibrationPanel } from '../calibrate/CalibrationPanel.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';

/** Calibrates, with what the calibration's own screen uses. */
export function CalibrateStep({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  if (!snapshot.settings.watchWithCamera) {
    return (
      <>
        <h1>{text('onboarding.calibrate')}</h1>
        <p>{text('onboarding.calibrate.without')}</p>
      </>
    );
  }
  const known = snapshot.baselines.find(({ here }) => here);
  return (
    <>
      {known === undefined || snapshot.calibration !== null ? null : (
        <p className="muted">{text('onboarding.calibrate.known', { name: known.name })}</p>
      )}
      <CalibrationPanel snapshot={snapshot} open={open} afterwards={null} />
    </>
  );
}
