import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import type { Baseline } from '../../../src/core/posture/baseline.ts';
import type { Verdict } from '../../../src/core/posture/verdict.ts';
import {
  startWatch,
  stepWatch,
  type WatchEffect,
  type WatchEvent,
  type WatchState
} from '../../../src/core/posture/watch.ts';
import { defaultWatchSettings, type WatchSettings } from '../../../src/core/posture/watchSettings.ts';
import { hold, upright, type Studio, studio } from './sitter.ts';

/** What came of a run of events. */
export type Watched = { readonly state: WatchState; readonly effects: readonly WatchEffect[] };

export const quickSettings: WatchSettings = {
  ...defaultWatchSettings,
  delaysSeconds: { slouch: 5, forwardHead: 5, lean: 5, tooClose: 5, lookingDown: 15 }
};

export function run(state: WatchState, events: readonly WatchEvent[]): Watched {
  let now = state;
  const effects: WatchEffect[] = [];
  for (const event of events) {
    const [next, more] = stepWatch(now, event);
    now = next;
    effects.push(...more);
  }
  return { state: now, effects };
}

export function watch(state: WatchState, samples: readonly PoseSample[]): Watched {
  return run(
    state,
    samples.map((sample) => ({ kind: 'sampled', sample }))
  );
}

/** A watch calibrated on ten upright seconds before 0 s. */
export function calibrated(
  options: { readonly at?: Studio; readonly settings?: WatchSettings; readonly perSecond?: number } = {}
): WatchState {
  const { at = studio, settings = quickSettings, perSecond = 4 } = options;
  const start = startWatch({ settings, baselines: [], cameraId: 'camera' });
  const { state } = run(start, [
    { kind: 'calibrationStarted', t: -12, id: 'desk', name: 'Desk', createdAt: 1 },
    ...hold(upright, -12, 12, { at, perSecond }).map((sample): WatchEvent => ({ kind: 'sampled', sample })),
    { kind: 'calibrationEnded', t: 0 }
  ]);
  return state;
}

export function baselineOf(state: WatchState): Baseline {
  const [baseline] = state.baselines;
  if (baseline === undefined) throw new Error('The calibration learned nothing.');
  return baseline;
}

export function verdicts({ effects }: Watched): readonly Verdict[] {
  return effects.flatMap((effect) => (effect.kind === 'judged' ? [effect.verdict] : []));
}

export function lastVerdict(watched: Watched): Verdict {
  const verdict = verdicts(watched).at(-1);
  if (verdict === undefined) throw new Error('Nothing was judged.');
  return verdict;
}

export function alerts({ effects }: Watched): readonly Verdict[] {
  return effects.flatMap((effect) => (effect.kind === 'alerted' ? [effect.verdict] : []));
}

/** Names of all effects but the verdicts. */
export function happenings({ effects }: Watched): readonly string[] {
  return effects.flatMap(({ kind }) => (kind === 'judged' || kind === 'calibrationProgressed' ? [] : [kind]));
}
