import type { CameraProblem } from '../../core/camera/cameraStatus.ts';
import type { PictureTrouble } from '../../core/camera/pictureHealth.ts';
import type { CameraReport } from '../../core/ipc/contract.ts';

/**
 * The life of the camera in the detector window. Opening takes its time and cannot be called back, so every attempt
 * has a number: what an attempt that is not the present one brings, is closed, and what it says, is ignored.
 */
export type CameraSession = {
  /** Number of the present attempt; grows with each start and stop. */
  readonly attempt: number;
  readonly camera: CameraState;
  /** What was reported last, so that nothing is reported twice; null while a start has not come to anything yet. */
  readonly reported: CameraReport | null;
};

type CameraState = { readonly kind: 'off' } | { readonly kind: 'opening' } | OpenCamera;

type OpenCamera = {
  readonly kind: 'open';
  readonly deviceId: string;
  readonly muted: boolean;
  readonly trouble: PictureTrouble | null;
  /** Size of the picture; null until one was seen. */
  readonly size: { readonly width: number; readonly height: number } | null;
};

export type CameraEvent =
  | { readonly kind: 'startAsked'; readonly deviceId: string }
  | { readonly kind: 'stopAsked' }
  | (Attempted &
      (
        | { readonly kind: 'opened'; readonly deviceId: string; readonly muted: boolean }
        | { readonly kind: 'openFailed'; readonly problem: CameraProblem }
        | { readonly kind: 'trackEnded' }
        | { readonly kind: 'muteChanged'; readonly muted: boolean }
        | { readonly kind: 'sizeSeen'; readonly width: number; readonly height: number }
        | { readonly kind: 'troubleChanged'; readonly trouble: PictureTrouble | null }
      ));

/** Which attempt the event is about. */
type Attempted = { readonly attempt: number };

export type CameraEffect =
  | { readonly kind: 'open'; readonly attempt: number; readonly deviceId: string }
  /** Hand the frames to the worker. */
  | { readonly kind: 'watch'; readonly attempt: number }
  /** Stop the track of that attempt, if it has one. */
  | { readonly kind: 'close'; readonly attempt: number }
  | { readonly kind: 'report'; readonly report: CameraReport };

export const cameraOff: CameraSession = { attempt: 0, camera: { kind: 'off' }, reported: { kind: 'off' } };

/** One step; effects are to be performed in their order. */
export function stepCamera(
  session: CameraSession,
  event: CameraEvent
): readonly [CameraSession, readonly CameraEffect[]] {
  switch (event.kind) {
    case 'startAsked':
      return start(session, event.deviceId);
    case 'stopAsked':
      return release(session, { kind: 'off' });
    case 'opened':
      return opened(session, event);
    case 'openFailed':
    case 'trackEnded': {
      if (isLate(session, event) || session.camera.kind === 'off') return [session, []];
      const problem = event.kind === 'trackEnded' ? 'unplugged' : event.problem;
      return release(session, { kind: 'problem', problem });
    }
    case 'muteChanged':
      return changed(session, event, { muted: event.muted });
    case 'sizeSeen':
      return changed(session, event, { size: { width: event.width, height: event.height } });
    case 'troubleChanged':
      return changed(session, event, { trouble: event.trouble });
    default:
      return event satisfies never;
  }
}

function start(session: CameraSession, deviceId: string): readonly [CameraSession, readonly CameraEffect[]] {
  const attempt = session.attempt + 1;
  // Closed before the next is opened: some systems give a camera to one opener at a time.
  return [
    { attempt, camera: { kind: 'opening' }, reported: null },
    [...closing(session), { kind: 'open', attempt, deviceId }]
  ];
}

/** Lets go of the camera, and of whatever is still being opened. Always says so, for main waits for it. */
function release(
  session: CameraSession,
  report: CameraReport
): readonly [CameraSession, readonly CameraEffect[]] {
  return [
    { attempt: session.attempt + 1, camera: { kind: 'off' }, reported: report },
    [...closing(session), { kind: 'report', report }]
  ];
}

function opened(
  session: CameraSession,
  event: Attempted & { readonly deviceId: string; readonly muted: boolean }
): readonly [CameraSession, readonly CameraEffect[]] {
  if (isLate(session, event) || session.camera.kind !== 'opening') {
    return [session, [{ kind: 'close', attempt: event.attempt }]];
  }
  const { deviceId, muted, attempt } = event;
  const camera: OpenCamera = { kind: 'open', deviceId, muted, trouble: null, size: null };
  const [next, effects] = reportChange({ ...session, camera });
  return [next, [{ kind: 'watch', attempt }, ...effects]];
}

function changed(
  session: CameraSession,
  event: Attempted,
  change: Partial<Pick<OpenCamera, 'muted' | 'trouble' | 'size'>>
): readonly [CameraSession, readonly CameraEffect[]] {
  if (isLate(session, event) || session.camera.kind !== 'open') return [session, []];
  return reportChange({ ...session, camera: { ...session.camera, ...change } });
}

function reportChange(session: CameraSession): readonly [CameraSession, readonly CameraEffect[]] {
  const now = session.camera.kind === 'open' ? reportOf(session.camera) : null;
  if (now === null || isSameReport(now, session.reported)) return [session, []];
  return [{ ...session, reported: now }, [{ kind: 'report', report: now }]];
}

/** Null: nothing is known yet, for no picture has come. */
function reportOf({ deviceId, muted, trouble, size }: OpenCamera): CameraReport | null {
  if (muted) return { kind: 'problem', problem: 'muted' };
  // To the user a stream that has stopped is the same as one that repeats its last picture.
  if (trouble !== null) return { kind: 'problem', problem: trouble === 'stalled' ? 'frozen' : trouble };
  return size === null ? null : { kind: 'on', deviceId, ...size };
}

function closing(session: CameraSession): readonly CameraEffect[] {
  return session.camera.kind === 'open' ? [{ kind: 'close', attempt: session.attempt }] : [];
}

function isLate(session: CameraSession, event: Attempted): boolean {
  return event.attempt !== session.attempt;
}

function isSameReport(first: CameraReport, second: CameraReport | null): boolean {
  if (first.kind === 'problem') return second?.kind === 'problem' && second.problem === first.problem;
  if (first.kind === 'off') return second?.kind === 'off';
  return (
    second?.kind === 'on' &&
    second.deviceId === first.deviceId &&
    second.width === first.width &&
    second.height === first.height
  );
}
