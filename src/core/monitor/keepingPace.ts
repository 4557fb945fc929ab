import { paceAt, stepPace, type Pace, type PaceEvent } from '../pace/pace.ts';
import { paceModeOf, type PaceMode } from '../pace/paceRules.ts';
import { outlookOf } from '../posture/outlook.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';

/** Feeds the pace with the mode that holds now. */
export function stepMonitorPace(state: MonitorState, event: PaceEvent): MonitorState {
  return { ...state, pace: stepPace(state.pace, event, modeOf(state)) };
}

export function paceAfterLook(state: MonitorState, at: Moment): MonitorState {
  return stepMonitorPace(state, { kind: 'looked', t: at.seconds, outlook: outlookOf(state.watch) });
}

/** Takes in what changed the outlook without a look: a calibration that begins or is called off, another desk. */
export function reconsiderPace(state: MonitorState, at: Moment): MonitorState {
  const outlook = outlookOf(state.watch);
  return outlook === state.pace.outlook
    ? state
    : stepMonitorPace(state, { kind: 'reconsidered', t: at.seconds, outlook });
}

export function paceNow(state: MonitorState, at: Moment): Pace {
  return paceAt(state.pace, modeOf(state), at.seconds);
}

/** Whether the camera is to be open, as far as the pace is concerned. Who watches the live picture needs it all the time. */
export function cameraNeeded(state: MonitorState, at: Moment): boolean {
  return previewWanted(state) || paceNow(state, at).kind === 'looking';
}

/** A window shows the live picture, and may. */
export function previewWanted({ preview, camera }: MonitorState): boolean {
  return preview.asked && preview.windowVisible && camera.rests.length === 0;
}

function modeOf({ settings, onBattery }: MonitorState): PaceMode {
  return paceModeOf(settings, onBattery === 'on');
}
