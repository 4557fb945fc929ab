import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useEscape } from '../../ui/keys/useEscape.ts';
import { useBridge } from '../dashboardContext.ts';
import { LivePicture } from '../live/LivePicture.tsx';
import type { ScreenProps } from '../screens.ts';
import { CameraHindrance } from './CameraHindrance.tsx';
import './calibrate.css';
import { CalibrationDone } from './CalibrationDone.tsx';
import { CalibrationFailed } from './CalibrationFailed.tsx';
import { CalibrationRunning } from './CalibrationRunning.tsx';
import { CalibrationStart } from './CalibrationStart.tsx';
import { SeatOutline } from './SeatOutline.tsx';

type CalibrationPanelProps = ScreenProps & {
  /** What stands below a good result; the ways on of the calibration's own screen where none is given. */
  readonly afterwards?: ReactNode;
};

/** Learns how the user sits when sitting well: instructions, the live picture with the ring, and what came of it. */
export function CalibrationPanel(props: CalibrationPanelProps): ReactElement {
  const { calibration, camera } = props.snapshot;
  const bridge = useBridge();
  useEscape(() => {
    bridge.send('calibration:cancel', null);
  }, calibration?.kind === 'running');
  useDismissOnLeave();
  return (
    <div className="calibrate-columns">
      <LivePicture cameraOn={camera.status.kind === 'on'}>
        <SeatOutline progress={calibration?.kind === 'running' ? calibration.progress : null} />
      </LivePicture>
      <div className="calibrate-words">
        <CalibrationWords {...props} />
      </div>
    </div>
  );
}

function CalibrationWords({ snapshot, open, afterwards }: CalibrationPanelProps): ReactElement {
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
      return <CalibrationDone quality={calibration.quality} open={open} afterwards={afterwards} />;
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
