import { trialIcon } from '../alerts/alertOnScreen.ts';
import { cameraStatus } from '../camera/cameraAnswers.ts';
import { listBaselines } from '../baselines/listBaselines.ts';
import { activeBaseline } from '../posture/watch.ts';
import { type MonitorState, shownEngineProblem } from './monitorState.ts';
import type { Moment } from './moment.ts';
import type { AppSnapshot } from './snapshot.ts';
import { trayIcon } from './trayIcon.ts';

/** What the shell alone knows and the windows show. */
export type Surroundings = Pick<AppSnapshot, 'trayAvailable' | 'version' | 'locale' | 'onboarding'>;

/** The state as windows, tray and terminal see it. */
export function snapshotOf(state: MonitorState, surroundings: Surroundings, at: Moment): AppSnapshot {
  const status = cameraStatus(state.camera, at.seconds);
  const engineProblem = shownEngineProblem(state);
  const pause = state.pause === null ? null : { until: state.pause.until };
  return {
    at: at.epochMs,
    icon:
      trialIcon(state.alerts, state.settings) ??
      trayIcon({ engineProblem, pause, camera: status, verdict: state.verdict }),
    camera: { status, devices: state.camera.devices },
    engineProblem,
    pause,
    calibration: state.calibration,
    baselines: listBaselines(state.baselines, {
      presentId: state.watch.cameraId,
      names: state.cameraNames
    }),
    activeBaselineId: activeBaseline(state.watch)?.id ?? null,
    selectedBaselineId: state.watch.selectedId,
    recalibration: state.recalibration,
    verdict: state.verdict,
    alert: state.alerts.active,
    screenReach: state.screenReach,
    settings: state.settings,
    managed: state.managed,
    policy: state.policy.report,
    notices: state.notices,
    demo: state.demo !== null,
    ...surroundings
  };
}
