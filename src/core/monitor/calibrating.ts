import { cameraStatus } from '../camera/cameraAnswers.ts';
import type { PoseSample } from '../pose/keypoints.ts';
import { belongsTo } from '../posture/baselineChoice.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';
import { andThen, feedAlerts, feedWatch } from './watching.ts';

/**
 * Begins a calibration. A name that a baseline of this camera has already is that baseline learned anew; without a
 * picture it fails at once, with the reason.
 */
export function startCalibration(
  state: MonitorState,
  wish: { readonly name: string; readonly freshId: string },
  at: Moment
): MonitorStep {
  const status = cameraStatus(state.camera, at.seconds);
  if (status.kind !== 'on') {
    return { state: { ...state, calibration: { kind: 'failed', fault: 'cameraLost' } }, effects: [] };
  }
  const same = state.baselines.find(
    (baseline) => baseline.name === wish.name && belongsTo(baseline, status.deviceId)
  );
  const begun = feedWatch(
    { ...state, calibration: { kind: 'running', progress: 0, hint: null } },
    {
      kind: 'calibrationStarted',
      t: at.seconds,
      id: same?.id ?? wish.freshId,
      name: wish.name,
      createdAt: at.epochMs
    },
    at
  );
  // Against what is learned now an alert of before says nothing; that it goes is no recovery.
  return andThen(begun, (next) => feedAlerts(next, { kind: 'interrupted' }, at));
}

/**
 * The demo calibrates by itself on the first person it sees: its recording begins with somebody sitting well. After
 * a failed try the recording is begun anew.
 */
export function startDemoCalibration(state: MonitorState, sample: PoseSample, at: Moment): MonitorStep {
  const { demo, calibration } = state;
  if (demo === null || state.baselines.length > 0 || state.camera.phase.kind !== 'on') {
    return { state, effects: [] };
  }
  if (calibration === null && sample.pose !== null && demo.triesLeft > 0) {
    const tried = { ...state, demo: { ...demo, triesLeft: demo.triesLeft - 1 } };
    return startCalibration(tried, { name: demo.calibrationName, freshId: 'demo' }, at);
  }
  if (calibration?.kind === 'failed' && demo.triesLeft > 0) {
    return {
      state: { ...state, calibration: null, camera: { ...state.camera, phase: { kind: 'closed' } } },
      effects: []
    };
  }
  return { state, effects: [] };
}
