import type { CameraStatus } from '../camera/cameraStatus.ts';
import type { Verdict } from '../posture/verdict.ts';
import type { EngineProblem, Pause, TrayIcon } from './snapshot.ts';

type Shown = {
  readonly engineProblem: EngineProblem | null;
  readonly pause: Pause | null;
  readonly camera: CameraStatus;
  readonly verdict: Verdict | null;
};

/** The one status that tray, window and terminal show: what keeps Plumbline from watching first, then what it sees. */
export function trayIcon({ engineProblem, pause, camera, verdict }: Shown): TrayIcon {
  if (engineProblem !== null) return 'error';
  if (pause !== null) return 'paused';
  switch (camera.kind) {
    case 'off':
      // Nobody looks at a locked or sleeping machine; what is left is a camera that is off as asked.
      return camera.why === 'noCameraMode' ? 'noCamera' : 'paused';
    case 'problem':
      return 'noCamera';
    case 'starting':
      return 'cannotTell';
    case 'on':
      return verdict?.state ?? 'cannotTell';
    default:
      return camera satisfies never;
  }
}
