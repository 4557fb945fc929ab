import { cameraWatches } from '../camera/cameraAnswers.ts';
import { type CameraEvent, stepCamera } from '../camera/cameraMachine.ts';
import { type DetectorHealthEvent, stepDetectorHealth } from './detectorHealth.ts';
import { stepMonitorPace } from './keepingPace.ts';
import type { Moment } from './moment.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';
import { stopAskedAfter } from './stopAnswer.ts';
import { andThen, interrupt } from './watching.ts';

/** Lets the camera take in an event, and carries out what follows from it inside the monitor. */
export function feedCamera(state: MonitorState, event: CameraEvent, at: Moment): MonitorStep {
  const [camera, cameraEffects] = stepCamera(state.camera, event, at.seconds);
  const begins = state.camera.phase.kind !== 'on' && camera.phase.kind === 'on';
  const next = { ...state, camera, stopAskedAtSeconds: stopAskedAfter(state, cameraEffects, at) };
  const commanded: MonitorStep = {
    state: begins ? stepMonitorPace(next, { kind: 'opened', t: at.seconds }) : next,
    effects: cameraEffects.map((command) => ({ kind: 'detectorTold', command }))
  };
  const ends = cameraWatches(state.camera) && !cameraWatches(camera);
  return ends ? andThen(commanded, (after) => interrupt(after, at)) : commanded;
}

/** Lets the health of the detector take in an event. */
export function feedDetectorHealth(state: MonitorState, event: DetectorHealthEvent, at: Moment): MonitorStep {
  const [detector, effects] = stepDetectorHealth(state.detector, event, at.seconds);
  return {
    state: { ...state, detector },
    effects: effects.map(({ kind }) => ({
      kind: kind === 'remake' ? 'detectorRemade' : 'detectorDiscarded'
    }))
  };
}

/** The window went, or is to go because it hangs. */
export function detectorGone(state: MonitorState, at: Moment): MonitorStep {
  const gone = feedCamera({ ...state, stopAskedAtSeconds: null }, { kind: 'detectorGone' }, at);
  return andThen(gone, (next) => feedDetectorHealth(next, { kind: 'gone' }, at));
}

/** "Try again": the camera, or the whole detector where that is what failed. */
export function retryAsked(state: MonitorState, at: Moment): MonitorStep {
  const { kind } = state.detector.phase;
  if (state.engineProblem === null && kind !== 'givenUp')
    return feedCamera(state, { kind: 'retryAsked' }, at);
  const gone = feedCamera(
    { ...state, engineProblem: null, stopAskedAtSeconds: null },
    { kind: 'detectorGone' },
    at
  );
  return andThen(gone, (next) => feedDetectorHealth(next, { kind: 'retryAsked' }, at));
}
