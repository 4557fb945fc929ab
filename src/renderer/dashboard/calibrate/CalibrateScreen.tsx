import { useEffect, type ReactElement } from 'react';
import { useBridge } from '../dashboardContext.ts';
import { LivePicture } from '../live/LivePicture.tsx';
import { PlaceList } from '../places/PlaceList.tsx';
import type { ScreenProps } from '../screens.ts';
import { CameraHindrance } from './CameraHindrance.tsx';
import './calibrate.css';
import { CalibrationDone } from './CalibrationDone.tsx';
import { CalibrationFailed } from './CalibrationFailed.tsx';
import { CalibrationRunning } from './CalibrationRunning.tsx';
import { CalibrationStart } from './CalibrationStart.tsx';
import { SeatOutline } from './SeatOutline.tsx';

/** Learns how the user sits when sitting well: instructions, the live picture with the ring, and what came of it. */
export function CalibrateScreen({ snapshot, open }: ScreenProps): ReactElement {
  const { calibration } = snapshot;
  const cameraOn = snapshot.camera.status.kind === 'on';
  const running = calibration?.kind === 'running';
  useCancelOnEscape(running);
  useDismissOnLeave();
  return (
    <>
      <div className="calibrate-columns">
        <LivePicture cameraOn={cameraOn}>
          <SeatOutline progress={calibration?.kind === 'running' ? calibration.progress : null} />
        </LivePicture>
        <div className="calibrate-words">
          <CalibrationWords snapshot={snapshot} open={open} />
        </div>
      </div>
      {running ? null : <PlaceList snapshot={snapshot} />}
    </>
  );
}

function CalibrationWords({ snapshot, open }: ScreenProps): ReactElement {
  const { calibration, camera } = snapshot;
  switch (calibration?.kind) {
    case 'running':
      return <CalibrationRunning calibration={calibration} />;
    case 'failed':
      return camera.status.kind === 'on' ? (
        <CalibrationFailed fault={calibration.fault} snapshot={snapshot} />
      ) : (
        <CameraHindrance snapshot={snapshot} open={open} />
      );
    case 'done':
      return <CalibrationDone quality={calibration.quality} open={open} />;
    case undefined:
      return camera.status.kind === 'on' ? (
        <CalibrationStart snapshot={snapshot} />
      ) : (
        <CameraHindrance snapshot={snapshot} open={open} />
      );
    default:
      return calibration satisfies never;
  }
}

/** A result that was seen is put away with its screen; one that is still running goes on. */
function useDismissOnLeave(): void {
  const bridge = useBridge();
  useEffect(
    () => () => {
      bridge.send('calibration:dismiss', null);
    },
    [bridge]
  );
}

function useCancelOnEscape(running: boolean): void {
  const bridge = useBridge();
  useEffect(() => {
    if (!running) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') bridge.send('calibration:cancel', null);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [bridge, running]);
}
