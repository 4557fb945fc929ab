import type { CameraRest } from '../core/camera/cameraStatus.ts';
import type { AppSnapshot, Pause } from '../core/monitor/snapshot.ts';
import { isLocked } from '../core/settings/managed.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { explainVerdict } from './explain.ts';

/** The present state in words, the same in tray, window and terminal. */
export type StatusWords = {
  /** The name of the state alone: `Upright`, `Paused until 16:20`. */
  readonly title: string;
  /** The title with how long it has lasted, where that is known: `Upright for 12 min`. */
  readonly headline: string;
  /** Whole sentences: the measures behind it, or the reason and what to do. */
  readonly sentences: readonly string[];
  /** Those of the sentences that stay the same as long as the state does: without amounts and durations. */
  readonly lasting: readonly string[];
};

/** Puts a snapshot into words. What keeps Plumbline from watching comes before what was last seen. */
export function describeStatus(text: Text, snapshot: AppSnapshot): StatusWords {
  const { engineProblem, pause, camera, calibration, verdict } = snapshot;
  if (engineProblem !== null) {
    const { kind } = engineProblem;
    return lasting(text('status.engineFailed'), [text(`engine.${kind}`), text(`engine.${kind}.do`)]);
  }
  if (pause !== null) {
    return lasting(describePause(text, pause, snapshot.at), [text('camera.off.paused')]);
  }
  switch (camera.status.kind) {
    case 'problem':
      return describeProblem(text, camera.status);
    case 'off':
      return lasting(text(`status.${camera.status.why}`), [
        text(`camera.off.${whyOff(snapshot, camera.status.why)}`)
      ]);
    case 'starting':
      return lasting(text('status.starting'), [text('camera.starting')]);
    case 'on':
      if (calibration?.kind === 'running') return lasting(text('status.calibrating'), []);
      if (verdict === null) return lasting(text('status.starting'), [text('reason.starting')]);
      return describeVerdict(text, verdict);
    default:
      return camera.status satisfies never;
  }
}

/** `Paused until 16:20`; with the weekday when it ends on another day. */
export function describePause(text: Text, pause: Pause, now: number): string {
  if (pause.until === null) return text('status.paused.untilResumed');
  const sameDay = new Date(pause.until).toDateString() === new Date(now).toDateString();
  return text(sameDay ? 'status.paused.untilTime' : 'status.paused.untilDay', { until: pause.until });
}

function describeProblem(
  text: Text,
  { problem, retryInSeconds }: Extract<AppSnapshot['camera']['status'], { readonly kind: 'problem' }>
): StatusWords {
  const words = [text(`camera.${problem}`), text(`camera.${problem}.do`)];
  const status = lasting(text('status.noCamera'), words);
  if (retryInSeconds === null) return status;
  const retry = text('camera.retrying', { duration: formatDuration(text, Math.max(1, retryInSeconds)) });
  return { ...status, sentences: [...words, retry] };
}

function describeVerdict(text: Text, verdict: NonNullable<AppSnapshot['verdict']>): StatusWords {
  const { title, sentences } = explainVerdict(text, verdict, null);
  // "Can't tell for 2 min" would hide what there is to do.
  if (verdict.reason === 'notCalibrated') return lasting(text('status.notCalibrated'), sentences);
  const seconds = verdict.t - verdict.since;
  return {
    title,
    headline:
      seconds < 1 ? title : text('state.for', { state: title, duration: formatDuration(text, seconds) }),
    sentences,
    lasting: verdict.reason === null ? [] : sentences
  };
}

function lasting(title: string, sentences: readonly string[]): StatusWords {
  return { title, headline: title, sentences, lasting: sentences };
}

/** Off by the user's own setting is another thing to say than off by a policy. */
function whyOff<Why extends CameraRest>({ managed }: AppSnapshot, why: Why): Why | 'forbidden' {
  return why === 'noCameraMode' && isLocked(managed, 'watchWithCamera') ? 'forbidden' : why;
}
