import type { AppSnapshot, Pause } from '../core/monitor/snapshot.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { explainVerdict } from './explain.ts';

/** The present state in words, the same in tray, window and terminal. */
export type StatusWords = {
  /** `Upright for 12 min`, `Paused until 16:20`. */
  readonly headline: string;
  /** Whole sentences: the measures behind it, or the reason and what to do. */
  readonly sentences: readonly string[];
};

/** Puts a snapshot into words. What the camera or the engine cannot do comes before what was last seen. */
export function describeStatus(text: Text, snapshot: AppSnapshot): StatusWords {
  const { engineProblem, pause, camera, calibration, verdict } = snapshot;
  if (engineProblem !== null) {
    return {
      headline: text('status.engineFailed'),
      sentences: [text(`engine.${engineProblem.kind}`), text(`engine.${engineProblem.kind}.do`)]
    };
  }
  if (pause !== null) {
    return { headline: describePause(text, pause, snapshot.at), sentences: [text('camera.off.paused')] };
  }
  switch (camera.status.kind) {
    case 'problem': {
      const { problem, retryInSeconds } = camera.status;
      const retry =
        retryInSeconds === null
          ? []
          : [text('camera.retrying', { duration: formatDuration(text, retryInSeconds) })];
      return {
        headline: text('status.noCamera'),
        sentences: [text(`camera.${problem}`), text(`camera.${problem}.do`), ...retry]
      };
    }
    case 'off':
      return {
        headline: text(`status.${camera.status.why}`),
        sentences: [text(`camera.off.${camera.status.why}`)]
      };
    case 'starting':
      return { headline: text('status.starting'), sentences: [text('camera.starting')] };
    case 'on':
      break;
  }
  if (calibration?.kind === 'running') {
    return { headline: text('status.calibrating'), sentences: [] };
  }
  if (verdict === null) {
    return { headline: text('status.starting'), sentences: [text('reason.starting')] };
  }
  const seconds = verdict.t - verdict.since;
  const { title, sentences } = explainVerdict(text, verdict);
  return {
    headline:
      seconds < 1
        ? title
        : text('state.for', { state: title, duration: formatDuration(text, verdict.t - verdict.since) }),
    sentences
  };
}

/** `Paused until 16:20`; with the weekday when it ends on another day. */
export function describePause(text: Text, pause: Pause, now: number): string {
  if (pause.until === null) {
    return text('status.paused.untilResumed');
  }
  const sameDay = new Date(pause.until).toDateString() === new Date(now).toDateString();
  return text(sameDay ? 'status.paused.untilTime' : 'status.paused.untilDay', { until: pause.until });
}
