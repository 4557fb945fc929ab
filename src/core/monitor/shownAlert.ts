import { alertOnScreen, type AlertOnScreen } from '../alerts/alertOnScreen.ts';
import { verdictNow } from '../wellbeing/factsOfStep.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';

/** What lies over other programs because of an alert. Never while nobody can see it or the camera is to be closed. */
export function shownAlert(state: MonitorState, at: Moment): AlertOnScreen | null {
  if (state.locked || state.asleep) return null;
  const seen = state.camera.rests.length === 0 ? verdictNow(state, at) : null;
  return alertOnScreen(state.alerts, state.settings, state.screenReach, seen, at);
}
