import { cameraRests, type CameraStatus } from './cameraStatus.ts';
import { type CameraState, openedOf } from './cameraState.ts';

export const cameraAnswerRules = {
  /** Who uses the camera is looked up every 1.8 s (`main/signals/deviceUsePort.ts`), and the answer takes its time. */
  heldAfterReleaseSeconds: 3
} as const;

/** What is shown of the camera. */
export function cameraStatus(state: CameraState, seconds: number): CameraStatus {
  const why = cameraRests.find((each) => state.rests.includes(each));
  if (why !== undefined) return { kind: 'off', why };
  const { phase } = state;
  switch (phase.kind) {
    case 'closed':
      return { kind: 'starting' };
    case 'starting':
      if (phase.resuming !== null) return { kind: 'on', ...phase.resuming, betweenChecks: true };
      return phase.retrying === null
        ? { kind: 'starting' }
        : { kind: 'problem', problem: phase.retrying, retryInSeconds: 0 };
    case 'on':
      return { kind: 'on', ...openedOf(phase) };
    case 'released':
      return { kind: 'on', ...openedOf(phase), betweenChecks: true };
    case 'problem':
      return {
        kind: 'problem',
        problem: phase.problem,
        retryInSeconds: Math.max(0, Math.ceil(phase.retryAtSeconds - seconds))
      };
    default:
      return phase satisfies never;
  }
}

/** Whether a page may open the camera at all right now; the permission handler asks this. */
export function cameraAllowed(state: CameraState): boolean {
  return state.rests.length === 0;
}

/** Whether the camera watches: it is on, or closed only until the next check. */
export function cameraWatches({ phase }: CameraState): boolean {
  if (phase.kind === 'starting') return phase.resuming !== null;
  return phase.kind === 'on' || phase.kind === 'released';
}

/**
 * Whether the camera may be held by us, for those who look who holds it: a check may begin and end between two of their
 * looks.
 */
export function cameraHeld({ phase }: CameraState, seconds: number): boolean {
  if (phase.kind === 'released')
    return seconds - phase.sinceSeconds < cameraAnswerRules.heldAfterReleaseSeconds;
  return phase.kind === 'starting' || phase.kind === 'on';
}
