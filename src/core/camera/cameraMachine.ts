import type { CameraReport } from '../ipc/contract.ts';
import type { CameraDevice, CameraProblem, CameraRest, CameraStatus } from './cameraStatus.ts';
import { cameraRests } from './cameraStatus.ts';

/**
 * When the camera is open, closed, or tried again. A reducer: what the detector window reports comes in as events,
 * `start` and `stop` go out as effects. All times are steady seconds.
 */
export type CameraState = {
  /** Why it is to be closed; empty: it is wanted. */
  readonly rests: readonly CameraRest[];
  /** The wish; empty is the system's default camera. */
  readonly deviceId: string;
  /** The detector window is there and listens. */
  readonly detectorReady: boolean;
  readonly devices: readonly CameraDevice[];
  /** Starts that failed in a row. */
  readonly failures: number;
  readonly phase: CameraPhase;
};

export type CameraPhase =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'starting';
      readonly sinceSeconds: number;
      /** The problem that this start tries to overcome; it stays on show until the camera is on. */
      readonly retrying: CameraProblem | null;
      /** What was on before the camera was let go of between two checks; it stays on show. */
      readonly resuming: OpenedCamera | null;
    }
  | ({ readonly kind: 'on'; readonly sinceSeconds: number } & OpenedCamera)
  /** Let go of between two checks; `neededChanged` opens it again. */
  | ({ readonly kind: 'released'; readonly sinceSeconds: number } & OpenedCamera)
  | { readonly kind: 'problem'; readonly problem: CameraProblem; readonly retryAtSeconds: number };

/** The device and the size of its picture in pixels. */
export type OpenedCamera = { readonly deviceId: string; readonly width: number; readonly height: number };

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

/**
 * Waits before the next try, doubling from the first to the longest. Short where the cause passes by itself (a call
 * that ends), long where trying again only makes the camera's light blink. A changed device list or the user's
 * "try again" never waits; `muted`, `black` and `frozen` are also reported as over by the detector itself.
 */
export const cameraRetryRules = {
  denied: { firstSeconds: 5, longestSeconds: 60 },
  missing: { firstSeconds: 5, longestSeconds: 60 },
  busy: { firstSeconds: 2, longestSeconds: 30 },
  unplugged: { firstSeconds: 2, longestSeconds: 60 },
  muted: { firstSeconds: 15, longestSeconds: 300 },
  black: { firstSeconds: 15, longestSeconds: 300 },
  frozen: { firstSeconds: 3, longestSeconds: 120 },
  failed: { firstSeconds: 2, longestSeconds: 60 }
} as const satisfies Readonly<
  Record<CameraProblem, { readonly firstSeconds: number; readonly longestSeconds: number }>
>;

export const cameraRules = {
  /** A start without an answer this long has failed. A real camera takes 0.5–4 s; macOS may ask the user first. */
  startLimitSeconds: 30,
  /** A camera that was on this long is sound: the next failure starts with the shortest wait again. */
  soundAfterSeconds: 30,
  /** Who uses the camera is looked up every 1.8 s (`main/signals/deviceUsePort.ts`), and the answer takes its time. */
  heldAfterReleaseSeconds: 3
} as const;

/** A camera that has not been asked for yet. */
export function closedCamera(deviceId: string, rests: readonly CameraRest[]): CameraState {
  return { rests, deviceId, detectorReady: false, devices: [], failures: 0, phase: { kind: 'closed' } };
}

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
  if (phase.kind === 'released') return seconds - phase.sinceSeconds < cameraRules.heldAfterReleaseSeconds;
  return phase.kind === 'starting' || phase.kind === 'on';
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

function openedOf({ deviceId, width, height }: OpenedCamera): OpenedCamera {
  return { deviceId, width, height };
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

function withProblem(state: CameraState, problem: CameraProblem, seconds: number): CameraState {
  const { phase } = state;
  // The same trouble told twice must not put the next try off.
  if (phase.kind === 'problem' && phase.problem === problem) return state;
  const wasSound = phase.kind === 'on' && seconds - phase.sinceSeconds >= cameraRules.soundAfterSeconds;
  const failures = wasSound ? 1 : state.failures + 1;
  return {
    ...state,
    failures,
    phase: { kind: 'problem', problem, retryAtSeconds: seconds + waitSeconds(problem, failures) }
  };
}

/** Seconds to wait after the n-th failure in a row. */
function waitSeconds(problem: CameraProblem, failures: number): number {
  const { firstSeconds, longestSeconds } = cameraRetryRules[problem];
  return Math.min(longestSeconds, firstSeconds * 2 ** Math.min(failures - 1, 10));
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
