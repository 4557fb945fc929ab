import type { ReactElement } from 'react';
import { PlaceList } from '../places/PlaceList.tsx';
import type { ScreenProps } from '../screens.ts';
import { CalibrationPanel } from './CalibrationPanel.tsx';

/** Calibrates a place, and lists those that are calibrated. */
export function CalibrateScreen({ snapshot, open }: ScreenProps): ReactElement {
  return (
    <>
      <CalibrationPanel snapshot={snapshot} open={open} />
      {snapshot.calibration?.kind === 'running' ? null : <PlaceList snapshot={snapshot} />}
    </>
  );
}
