import type { CameraDevice } from '../camera/cameraStatus.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';

/** Remembers what the cameras of the baselines are called, so that they have a name while they are not connected. */
export function nameCameras(state: MonitorState, devices: readonly CameraDevice[]): MonitorStep {
  const used = new Set(state.baselines.map(({ cameraId }) => cameraId));
  const seen = devices.filter(({ id, label }) => label !== '' && used.has(id));
  const known = Object.entries(state.cameraNames).filter(([id]) => used.has(id));
  const cameraNames = Object.fromEntries([...known, ...seen.map(({ id, label }) => [id, label] as const)]);
  const same =
    Object.keys(cameraNames).length === Object.keys(state.cameraNames).length &&
    Object.entries(cameraNames).every(([id, label]) => state.cameraNames[id] === label);
  return same
    ? { state, effects: [] }
    : { state: { ...state, cameraNames }, effects: [{ kind: 'cameraNamesChanged', cameraNames }] };
}
