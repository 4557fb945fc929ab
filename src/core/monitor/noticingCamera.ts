import { selectedFor } from './baselineSelection.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';
import { andThen, feedWatch } from './watching.ts';

/**
 * The baselines belong to a camera: posture has to know which one is open, and which of its baselines the user chose
 * by hand. Another camera is another situation; a doubt about the last one is over.
 */
export function noticeCamera(state: MonitorState, at: Moment): MonitorStep {
  const { phase } = state.camera;
  if (phase.kind !== 'on') return { state, effects: [] };
  const { deviceId } = phase;
  const other = deviceId !== state.watch.cameraId;
  const noticed = feedWatch(
    other ? { ...state, recalibration: null } : state,
    { kind: 'cameraChanged', t: at.seconds, cameraId: deviceId },
    at
  );
  return andThen(noticed, (next) => {
    const id = selectedFor(next, deviceId)?.id ?? null;
    return id === next.watch.selectedId
      ? { state: next, effects: [] }
      : feedWatch(next, { kind: 'baselineSelected', t: at.seconds, id }, at);
  });
}
