import { stepYielding } from '../signals/yielding.ts';
import type { YieldingEvent } from '../signals/yieldingState.ts';
import type { MonitorEvent, MonitorStep } from './monitorEvent.ts';
import { type MonitorState, ownRestsOf } from './monitorState.ts';
import type { Moment } from './moment.ts';

/** Lets the giving away of the camera take in what an event tells of it, then whether the camera rests anyway. */
export function giveAway(state: MonitorState, event: MonitorEvent, at: Moment): MonitorStep {
  const told = yieldingEventOf(state, event);
  const heard = told === null ? { state, effects: [] } : feedYielding(state, told, at);
  const resting = ownRestsOf(heard.state).length > 0;
  if (resting === heard.state.yielding.resting) return heard;
  const rested = feedYielding(heard.state, { kind: 'restingChanged', resting }, at);
  return { state: rested.state, effects: [...heard.effects, ...rested.effects] };
}

function feedYielding(state: MonitorState, event: YieldingEvent, at: Moment): MonitorStep {
  const [yielding, effects] = stepYielding(state.yielding, event, at);
  return {
    state: { ...state, yielding },
    // That the camera closes and opens follows from the rests; the gap is for the report.
    effects: effects.flatMap((effect) => (effect.kind === 'gapRecorded' ? [effect] : []))
  };
}

function yieldingEventOf(state: MonitorState, event: MonitorEvent): YieldingEvent | null {
  if (event.kind === 'callChanged' || event.kind === 'cameraUseChanged') return event;
  if (event.kind === 'ticked' || event.kind === 'ended') return event;
  if (event.kind === 'cameraReported') return cameraAnswer(state, event.report);
  const keepWatching = state.settings.watchInCalls;
  return keepWatching === state.yielding.keepWatching ? null : { kind: 'keepWatchingChanged', keepWatching };
}

/**
 * What became of our own camera. A camera that is taken when it is first opened has words and retries of its own
 * (`cameraMachine`); only one that was given away and is not free yet is left to its new owner.
 */
function cameraAnswer(
  { yielding }: MonitorState,
  report: Extract<MonitorEvent, { readonly kind: 'cameraReported' }>['report']
): YieldingEvent | null {
  if (yielding.phase.kind !== 'retaking' || report.kind === 'off') return null;
  if (report.kind === 'on') return { kind: 'cameraOpened' };
  return report.problem === 'busy' ? { kind: 'cameraWasBusy' } : { kind: 'cameraFailed' };
}
