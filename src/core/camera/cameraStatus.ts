/** A camera as the system lists it. `label` is empty until permission was given once. */
export type CameraDevice = { readonly id: string; readonly label: string };

/** Why there is no picture; each has words that say what to do, and a retry rule in `cameraMachine.ts`. */
export const cameraProblems = [
  'denied',
  'missing',
  'busy',
  'unplugged',
  'muted',
  'black',
  'frozen',
  'failed'
] as const;
export type CameraProblem = (typeof cameraProblems)[number];

/**
 * Why the camera is off on purpose, strongest reason first: where several hold at once, the first is shown.
 * - `settingUp`: on the very first run, until the user has read what the camera is for.
 * - `onBattery`: as the user wished.
 * - `inCall`, `givenAway`: a call, or another program, has it (`core/signals/yielding.ts`).
 * - `engineFailed`: the pose model cannot run, so nobody would look at the picture.
 */
export const cameraRests = [
  'noCameraMode',
  'settingUp',
  'paused',
  'asleep',
  'locked',
  'onBattery',
  'inCall',
  'givenAway',
  'engineFailed'
] as const;
export type CameraRest = (typeof cameraRests)[number];

export type CameraStatus =
  | { readonly kind: 'off'; readonly why: CameraRest }
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'on';
      readonly deviceId: string;
      readonly width: number;
      readonly height: number;
      /** It is closed until the next short check (`core/pace`); present while that holds. */
      readonly betweenChecks?: true;
    }
  | { readonly kind: 'problem'; readonly problem: CameraProblem; readonly retryInSeconds: number | null };

/** Whether the camera's light is on. In the saver it is off between two checks, though the camera is watched with. */
export function isLit(status: CameraStatus): boolean {
  return status.kind === 'on' && status.betweenChecks === undefined;
}
