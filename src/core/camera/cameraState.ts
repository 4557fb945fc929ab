import type { CameraDevice, CameraProblem, CameraRest } from './cameraStatus.ts';

/** The camera as `stepCamera` keeps it. All times are steady seconds. */
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

/** A camera that has not been asked for yet. */
export function closedCamera(deviceId: string, rests: readonly CameraRest[]): CameraState {
  return { rests, deviceId, detectorReady: false, devices: [], failures: 0, phase: { kind: 'closed' } };
}

export function openedOf({ deviceId, width, height }: OpenedCamera): OpenedCamera {
  return { deviceId, width, height };
}
