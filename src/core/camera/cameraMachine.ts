import type { CameraReport } from '../ipc/contract.ts';
import { withProblem } from './cameraRetry.ts';
import { type CameraPhase, type CameraState, type OpenedCamera, openedOf } from './cameraState.ts';
import type { CameraDevice, CameraProblem, CameraRest } from './cameraStatus.ts';

export type CameraEvent =
  /** Whether somebody looks at the picture now: an open camera that nobody needs is let go of for a while. */
  | { readonly kind: 'neededChanged'; readonly needed: boolean }
  | { readonly kind: 'restsChanged'; readonly rests: readonly CameraRest[] }
  | { readonly kind: 'deviceChosen'; readonly deviceId: string }
  | { readonly kind: 'reported'; readonly report: CameraReport }
  | { readonly kind: 'devicesListed'; readonly devices: readonly CameraDevice[] }
  /** Open it anew now, whatever it is doing. */
  | { readonly kind: 'retryAsked' }
  | { readonly kind: 'detectorReady' }
  | { readonly kind: 'detectorGone' }
  | { readonly kind: 'ticked' };

export type CameraEffect =
  | { readonly kind: 'start'; readonly deviceId: string }
  | { readonly kind: 'stop' }
  /** Close the camera and keep the pose model loaded. */
  | { readonly kind: 'release' };

export const cameraRules = {
  /** A start without an answer this long has failed. A real camera takes 0.5–4 s; macOS may ask the user first. */
  startLimitSeconds: 30
} as const;

/**
 * When the camera is open, closed, or tried again. A reducer: what the detector window reports comes in as events,
 * `start` and `stop` go out as effects.
 * @param seconds the steady clock
 */
export function stepCamera(
  state: CameraState,
  event: CameraEvent,
  seconds: number
): readonly [CameraState, readonly CameraEffect[]] {
  switch (event.kind) {
    case 'neededChanged':
      return event.needed ? resume(state, seconds) : release(state, seconds);
    case 'restsChanged':
      return rest({ ...state, rests: event.rests }, seconds);
    case 'deviceChosen':
      return event.deviceId === state.deviceId
        ? [state, []]
        : start({ ...state, deviceId: event.deviceId, failures: 0 }, seconds, null);
    case 'reported':
      return reported(state, event.report, seconds);
    case 'devicesListed':
      return devicesListed(state, event.devices, seconds);
    case 'retryAsked':
      return state.phase.kind === 'closed'
        ? [state, []]
        : start(
            { ...state, failures: 0 },
            seconds,
            state.phase.kind === 'problem' ? state.phase.problem : null
          );
    case 'detectorReady':
      return start({ ...state, detectorReady: true }, seconds, null);
    case 'detectorGone':
      return [{ ...state, detectorReady: false, phase: { kind: 'closed' } }, []];
    case 'ticked':
      return ticked(state, seconds);
    default:
      return event satisfies never;
  }
}

function release(state: CameraState, seconds: number): readonly [CameraState, readonly CameraEffect[]] {
  if (state.phase.kind !== 'on') return [state, []];
  const phase: CameraPhase = { kind: 'released', sinceSeconds: seconds, ...openedOf(state.phase) };
  return [{ ...state, phase }, [{ kind: 'release' }]];
}

function resume(state: CameraState, seconds: number): readonly [CameraState, readonly CameraEffect[]] {
  if (state.phase.kind !== 'released') return [state, []];
  return start(state, seconds, null, openedOf(state.phase));
}

function rest(state: CameraState, seconds: number): readonly [CameraState, readonly CameraEffect[]] {
  if (state.rests.length === 0) {
    return state.phase.kind === 'closed' ? start({ ...state, failures: 0 }, seconds, null) : [state, []];
  }
  if (state.phase.kind === 'closed') return [state, []];
  return [{ ...state, failures: 0, phase: { kind: 'closed' } }, stopIfHeard(state)];
}

function start(
  state: CameraState,
  seconds: number,
  retrying: CameraProblem | null,
  resuming: OpenedCamera | null = null
): readonly [CameraState, readonly CameraEffect[]] {
  if (state.rests.length > 0 || !state.detectorReady) return [state, []];
  return [
    { ...state, phase: { kind: 'starting', sinceSeconds: seconds, retrying, resuming } },
    [{ kind: 'start', deviceId: state.deviceId }]
  ];
}

function reported(
  state: CameraState,
  report: CameraReport,
  seconds: number
): readonly [CameraState, readonly CameraEffect[]] {
  if (state.rests.length > 0) {
    // A start that was under way when the rest began: it must not stay open.
    return [state, report.kind === 'on' ? stopIfHeard(state) : []];
  }
  switch (report.kind) {
    case 'on': {
      // Said before it was let go of: the light is off by now.
      if (state.phase.kind === 'released') return [state, []];
      const { deviceId, width, height } = report;
      const sinceSeconds = state.phase.kind === 'on' ? state.phase.sinceSeconds : seconds;
      return [{ ...state, phase: { kind: 'on', sinceSeconds, deviceId, width, height } }, []];
    }
    case 'off':
      // While starting, the detector closes the old track first; otherwise nobody asked for it.
      return state.phase.kind === 'on' ? [withProblem(state, 'failed', seconds), []] : [state, []];
    case 'problem':
      return [withProblem(state, report.problem, seconds), []];
    default:
      return report satisfies never;
  }
}

function devicesListed(
  state: CameraState,
  devices: readonly CameraDevice[],
  seconds: number
): readonly [CameraState, readonly CameraEffect[]] {
  // Without permission the system lists cameras without ids; that says nothing, and the list from before stays.
  const named = devices.filter((device) => device.id !== '');
  if (devices.length > 0 && named.length === 0) return [state, []];
  const next = { ...state, devices: named };
  const changed = !sameIds(state.devices, named);
  if (!changed || state.phase.kind !== 'problem') return [next, []];
  return start({ ...next, failures: 0 }, seconds, state.phase.problem);
}

function ticked(state: CameraState, seconds: number): readonly [CameraState, readonly CameraEffect[]] {
  const { phase } = state;
  if (phase.kind === 'problem' && seconds >= phase.retryAtSeconds)
    return start(state, seconds, phase.problem);
  if (phase.kind === 'starting' && seconds - phase.sinceSeconds >= cameraRules.startLimitSeconds) {
    // Whatever hangs there, worker or driver, is let go of before the next try. A stop is always answered; when even
    // that is not, the window itself hangs.
    return [withProblem(state, 'failed', seconds), [{ kind: 'stop' }]];
  }
  return [state, []];
}

function stopIfHeard(state: CameraState): readonly CameraEffect[] {
  return state.detectorReady ? [{ kind: 'stop' }] : [];
}

function sameIds(one: readonly CameraDevice[], other: readonly CameraDevice[]): boolean {
  return one.length === other.length && one.every((device) => other.some(({ id }) => id === device.id));
}
