import type { PoseSample } from '../../core/pose/keypoints.ts';
import type { Baseline } from '../../core/posture/baseline.ts';
import { isBad, type BadState, type Verdict } from '../../core/posture/verdict.ts';
import { startWatch, stepWatch, type WatchEffect, type WatchState } from '../../core/posture/watch.ts';
import { defaultWatchSettings, type WatchSettings } from '../../core/posture/watchSettings.ts';
import type { Recording, Truth } from './truth.ts';

/** Onset delay for scoring; long looking down keeps its own. */
export const scoringOnsetSeconds = 5;
export const scoringSettings: WatchSettings = {
  ...defaultWatchSettings,
  delaysSeconds: {
    ...defaultWatchSettings.delaysSeconds,
    slouch: scoringOnsetSeconds,
    forwardHead: scoringOnsetSeconds,
    lean: scoringOnsetSeconds,
    tooClose: scoringOnsetSeconds
  }
};

/** One judged sample beside its truth. `seconds` is what it stands for. */
export type Judged = {
  readonly t: number;
  readonly seconds: number;
  readonly truth: Truth;
  readonly verdict: Verdict;
};
export type Alert = { readonly t: number; readonly state: BadState };
export type WatchRun = {
  readonly recording: Recording;
  /** Null when the baseline was learned. */
  readonly calibrationFault: string | null;
  /** Everything after the calibration. */
  readonly judged: readonly Judged[];
  readonly alerts: readonly Alert[];
};

/** Which frames after the calibration are looked at, and what is seen of them. */
export type View = {
  /** Null: nobody looks at this frame. */
  readonly see: (sample: PoseSample) => PoseSample | null;
  /** What the watch made of a frame that was seen. */
  readonly saw: (state: WatchState, t: number) => void;
};

const everyFrame: View = { see: (sample) => sample, saw: () => undefined };

/**
 * Runs a recording through the watch: calibrates on the segment `calibration`, then judges. `loosened`: as if the user had said
 * "that was wrong" so often.
 */
export function runWatch(
  recording: Recording,
  settings: WatchSettings = scoringSettings,
  loosened: Baseline['loosened'] = {},
  view: View = everyFrame
): WatchRun {
  let state: WatchState = startWatch({ settings, baselines: [], cameraId: '' });
  const judged: Judged[] = [];
  const alerts: Alert[] = [];
  let calibrationFault: string | null = 'noCalibration';
  let started = false;
  let ended = false;
  const take = (effects: readonly WatchEffect[], truth: Truth, seconds: number): void => {
    for (const effect of effects) {
      if (effect.kind === 'baselineLearned') calibrationFault = null;
      if (effect.kind === 'calibrationFailed') calibrationFault = effect.fault;
      if (effect.kind === 'alerted' && isBad(effect.verdict.state)) {
        alerts.push({ t: effect.verdict.t, state: effect.verdict.state });
      }
      if (effect.kind === 'judged' && truth.segment !== 'calibration') {
        judged.push({ t: effect.verdict.t, seconds, truth, verdict: effect.verdict });
      }
    }
  };
  recording.frames.forEach(({ sample, truth }, index) => {
    const before = recording.frames[index - 1]?.sample.t ?? sample.t;
    const seconds = secondsSince(before, sample.t);
    if (truth.segment === 'calibration' && !started) {
      started = true;
      const label = { id: recording.id, name: recording.id, createdAt: 0 };
      [state] = stepWatch(state, { kind: 'calibrationStarted', t: sample.t, ...label });
    }
    if (truth.segment !== 'calibration' && started && !ended) {
      ended = true;
      const [next, effects] = stepWatch(state, { kind: 'calibrationEnded', t: sample.t });
      take(effects, truth, 0);
      const baselines = next.baselines.map((baseline) => withLoosened(baseline, loosened));
      [state] = stepWatch(next, { kind: 'baselinesChanged', t: sample.t, baselines });
    }
    const isJudged = truth.segment !== 'calibration';
    const seen = isJudged ? view.see(sample) : sample;
    if (seen === null) return;
    const [next, effects] = stepWatch(state, { kind: 'sampled', sample: seen });
    state = next;
    if (isJudged) view.saw(state, sample.t);
    take(effects, truth, seconds);
  });
  return { recording, calibrationFault, judged, alerts };
}

/**
 * The seconds that a sample stands for: those since the one before, yet no more than `longestSample`, so that holes in the
 * material weigh nothing.
 */
export function secondsSince(before: number, t: number): number {
  return Math.min(longestSample, t - before);
}

function withLoosened(baseline: Baseline, loosened: Baseline['loosened']): Baseline {
  return { ...baseline, loosened };
}

const longestSample = 2.5;
