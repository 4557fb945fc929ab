import type { PoseSample } from '../core/pose/keypoints.ts';
import {
  calibrationRunning,
  expectedPlace,
  startWatch,
  stepWatch,
  type WatchEffect,
  type WatchEvent,
  type WatchState
} from '../core/posture/watch.ts';
import type { WatchSettings } from '../core/posture/watchSettings.ts';
import type { SampleSource } from './sampleSource.ts';
import type { Span } from './span.ts';

/** Where the upright sitting lies when neither the recording nor the command line says so. */
export const defaultCalibration: Span = { from: 0, to: 10 };

export type Replayed = {
  readonly sample: PoseSample;
  /** What the watch made of this sample, in its order; at least one `judged`. */
  readonly effects: readonly WatchEffect[];
};

/**
 * Runs recorded samples through the posture watch, as the app would live: calibrates on the given stretch (again, if
 * it fails while the stretch lasts), ends an unfinished calibration with the stretch, then judges what follows.
 */
export async function* replay(
  source: SampleSource,
  calibration: Span,
  settings: WatchSettings
): AsyncGenerator<Replayed> {
  let state: WatchState = startWatch({ settings, baselines: [], cameraId: '' });
  let effects: WatchEffect[] = [];
  const step = (event: WatchEvent): void => {
    const [next, made] = stepWatch(state, event);
    state = next;
    effects.push(...made);
  };
  let last: PoseSample | null = null;
  for await (const sample of source.samples(() => expectedPlace(state))) {
    effects = [];
    const { t } = sample;
    if (t >= calibration.to && calibrationRunning(state)) step({ kind: 'calibrationEnded', t });
    const within = t >= calibration.from && t < calibration.to;
    if (within && state.baselines.length === 0 && !calibrationRunning(state)) {
      step({ kind: 'calibrationStarted', t, id: 'replay', name: source.kind, createdAt: 0 });
    }
    step({ kind: 'sampled', sample });
    yield { sample, effects };
    last = sample;
  }
  if (last === null || !calibrationRunning(state)) return;
  effects = [];
  step({ kind: 'calibrationEnded', t: last.t });
  yield { sample: last, effects };
}
