import { sameSituation } from '../alerts/alertSituation.ts';
import { calibrationRunning } from '../posture/watch.ts';
import { startCalibration, startDemoCalibration } from './calibrating.ts';
import { giveAway } from './givingAway.ts';
import { changeSettings } from './changingSettings.ts';
import { nameCameras } from './cameraNames.ts';
import { manageBaselines } from './managingBaselines.ts';
import type { MonitorEvent, MonitorStep } from './monitorEvent.ts';
import { type MonitorState, restsOf, toldNothing } from './monitorState.ts';
import type { Moment } from './moment.ts';
import { withNotice } from './notices.ts';
import { noticeCamera } from './noticingCamera.ts';
import { pauseFor, pauseIsOver, type RunningPause } from './pause.ts';
import { detectorGone, feedCamera, feedDetectorHealth, retryAsked } from './drivingDetector.ts';
import { cameraNeeded, reconsiderPace } from './keepingPace.ts';
import { stopIsIgnored } from './stopAnswer.ts';
import { tellDetector } from './tellDetector.ts';
import { andThen, feedAlerts, feedWatch, judgeSample } from './watching.ts';

export const monitorRules = {
  /** A camera that is on and a detector that sends nothing this long: it hangs. Slow machines take 2–3 s a sample. */
  silenceLimitSeconds: 30,
  /** Ticks come once a second. A longer gap was not lived through (sleep, a halted process) and proves nothing. */
  tickGapSeconds: 10,
  /** A look takes up to three seconds on a slow machine; an older verdict says nothing about now. */
  verdictKeptSeconds: 5
} as const;

/**
 * The whole monitor as one reducer: what happened, and when, in; the new state and what the shell is to do out.
 * After each event the camera's rests and what the detector must know are brought in line with the state.
 */
export function stepMonitor(state: MonitorState, event: MonitorEvent, at: Moment): MonitorStep {
  const handled = handle(state, event, at);
  const given = andThen(handled, (next) => giveAway(next, event, at));
  const rested = andThen(given, (next) =>
    feedCamera(next, { kind: 'restsChanged', rests: restsOf(next) }, at)
  );
  const paced = andThen(rested, (resting) => {
    const next = reconsiderPace(resting, at);
    return feedCamera(next, { kind: 'neededChanged', needed: cameraNeeded(next, at) }, at);
  });
  const told = andThen(paced, (next) => tellDetector(next, at));
  return andThen(told, (next) => tellAlerts(next, at));
}

function handle(state: MonitorState, event: MonitorEvent, at: Moment): MonitorStep {
  switch (event.kind) {
    case 'ticked':
      return ticked(state, at);
    case 'detectorReady': {
      const ready = feedDetectorHealth({ ...state, told: toldNothing }, { kind: 'ready' }, at);
      return andThen(ready, (next) => feedCamera(next, { kind: 'detectorReady' }, at));
    }
    case 'detectorGone':
      return detectorGone(state, at);
    case 'sampled': {
      const judged = judgeSample(state, event.sample, at);
      return andThen(judged, (next) => startDemoCalibration(next, event.sample, at));
    }
    case 'cameraReported': {
      const heard = { ...state, stopAskedAtSeconds: null };
      const reported = feedCamera(heard, { kind: 'reported', report: event.report }, at);
      return andThen(reported, (next) => noticeCamera(next, at));
    }
    case 'devicesListed': {
      const listed = feedCamera(state, { kind: 'devicesListed', devices: event.devices }, at);
      return andThen(listed, (next) => nameCameras(next, next.camera.devices));
    }
    case 'displaysChanged':
      return feedWatch(state, { kind: 'situationChanged', t: at.seconds }, at);
    case 'engineFailed':
      return only({ ...state, engineProblem: event.problem });
    case 'systemSlept':
      return only({ ...state, asleep: true });
    case 'systemWoke':
      return only({ ...state, asleep: false });
    case 'screenLocked':
      return only({ ...state, locked: true });
    case 'screenUnlocked':
      return only({ ...state, locked: false });
    case 'batteryChanged':
      return only({ ...state, onBattery: event.onBattery });
    case 'callChanged':
    case 'cameraUseChanged':
    case 'ended':
      // All that follows is in `giveAway`.
      return only(state);
    case 'pauseStarted':
      return withPause(state, pauseFor(event.choice, at, event.nextMorningMs));
    case 'pauseEnded':
      return withPause(state, null);
    case 'calibrationStarted':
      return startCalibration(state, event, at);
    case 'calibrationCancelled':
      return calibrationCancelled(state, at);
    case 'calibrationDismissed':
      return only(calibrationRunning(state.watch) ? state : { ...state, calibration: null });
    case 'baselineRenamed':
    case 'baselineDeleted':
    case 'baselineSelected':
    case 'baselineTightened':
    case 'baselineAssigned':
    case 'exportAsked':
    case 'baselinesRead':
      return manageBaselines(state, event, at);
    case 'cameraRetryAsked':
      return retryAsked(state, at);
    case 'alertDismissed':
      return feedAlerts(state, { kind: 'dismissed', id: event.id }, at);
    case 'alertTried':
      return feedAlerts(state, { kind: 'tried' }, at);
    case 'alertSituationChanged':
      // `tellAlerts` does the rest.
      return only({ ...state, alertSituation: event.situation });
    case 'alertCalledWrong':
      return feedAlerts(state, { kind: 'calledWrong', id: event.id }, at);
    case 'settingChanged':
    case 'settingsReset':
    case 'policyChanged':
      return andThen(changeSettings(state, event, at), (next) =>
        feedCamera(next, { kind: 'deviceChosen', deviceId: next.settings.cameraId }, at)
      );
    case 'introduced':
      return only({ ...state, introduced: true });
    case 'recalibrationDismissed':
      return only({ ...state, recalibration: null });
    case 'previewAsked':
      return only({ ...state, preview: { ...state.preview, asked: event.on } });
    case 'dashboardShown':
      return only({ ...state, preview: { ...state.preview, windowVisible: event.visible } });
    case 'noticeRaised':
      return only(withNotice(state, event.content));
    case 'noticeDismissed':
      return only({ ...state, notices: state.notices.filter(({ id }) => id !== event.id) });
    default:
      return event satisfies never;
  }
}

function ticked(state: MonitorState, at: Moment): MonitorStep {
  const lived = at.seconds - state.lastTickSeconds < monitorRules.tickGapSeconds;
  const listeningSinceSeconds = lived ? state.listeningSinceSeconds : at.seconds;
  const timed = { ...state, lastTickSeconds: at.seconds, listeningSinceSeconds };
  const rested = timed.pause !== null && pauseIsOver(timed.pause, at) ? withPause(timed, null) : only(timed);
  const watched = andThen(rested, (next) =>
    isSilent(next, at) || stopIsIgnored(next, at) ? detectorGone(next, at) : only(next)
  );
  const healed = andThen(watched, (next) => feedDetectorHealth(next, { kind: 'ticked' }, at));
  const filmed = andThen(healed, (next) => feedCamera(next, { kind: 'ticked' }, at));
  return andThen(filmed, (next) => feedAlerts(next, { kind: 'ticked' }, at));
}

/** What asks for quiet may have changed with any event: a setting, the battery, the day. */
function tellAlerts(state: MonitorState, at: Moment): MonitorStep {
  const onBattery = !state.settings.alertsOnBattery && state.onBattery === 'on';
  const { fullScreen, quiet } = state.alertSituation;
  const situation = { fullScreen, quiet: quiet ?? (onBattery ? 'battery' : null) } as const;
  return sameSituation(situation, state.alerts.situation)
    ? only(state)
    : feedAlerts(state, { kind: 'situationChanged', situation }, at);
}

/** The camera is on and yet nothing comes: the window hangs without having crashed. */
function isSilent(state: MonitorState, at: Moment): boolean {
  const { phase } = state.camera;
  if (phase.kind !== 'on') return false;
  const heard = Math.max(phase.sinceSeconds, state.sampleClock.lastSeconds, state.listeningSinceSeconds);
  return at.seconds - heard >= monitorRules.silenceLimitSeconds;
}

/** The time it took is no verdict: what was said while it ran is not said on. */
function calibrationCancelled(state: MonitorState, at: Moment): MonitorStep {
  const verdict = calibrationRunning(state.watch) ? null : state.verdict;
  return feedWatch(
    { ...state, calibration: null, verdict },
    { kind: 'calibrationCancelled', t: at.seconds },
    at
  );
}

function withPause(state: MonitorState, pause: RunningPause | null): MonitorStep {
  if (pause === null && state.pause === null) return only(state);
  const stored = pause === null ? null : { until: pause.until };
  return { state: { ...state, pause }, effects: [{ kind: 'pauseChanged', pause: stored }] };
}

function only(state: MonitorState): MonitorStep {
  return { state, effects: [] };
}
