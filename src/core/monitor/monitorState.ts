import type { ScreenReach } from '../alerts/alertMeans.ts';
import { type AlertsState, noAlerts } from '../alerts/alerts.ts';
import { type AlertSituation, ordinarySituation } from '../alerts/alertSituation.ts';
import type { Signal } from '../breaks/breakClockState.ts';
import { type CameraState, closedCamera } from '../camera/cameraState.ts';
import type { CameraRest } from '../camera/cameraStatus.ts';
import type { Baseline } from '../posture/baseline.ts';
import { freshPace, type PaceState } from '../pace/pace.ts';
import type { Verdict } from '../posture/verdict.ts';
import { startWatch, type WatchState } from '../posture/watch.ts';
import { watchSettingsFrom } from '../posture/watchSettings.ts';
import { applyPolicy } from '../policy/applyPolicy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Managed, SettingChoices } from '../settings/managed.ts';
import type { Settings } from '../settings/schema.ts';
import { startYielding, yieldReason } from '../signals/yielding.ts';
import type { YieldingState } from '../signals/yieldingState.ts';
import { type DetectorHealth, loadingDetector } from './detectorHealth.ts';
import type { Moment } from './moment.ts';
import { restoredPause, type RunningPause } from './pause.ts';
import { freshSampleClock, type SampleClock } from './sampleClock.ts';
import type { CalibrationStatus, EngineProblem, Notice, Pause, RecalibrationReason } from './snapshot.ts';

/** Everything main knows while it runs; changed by `stepMonitor` alone, shown through `snapshotOf`. */
export type MonitorState = {
  /** What the user set; kept while a policy covers it. */
  readonly choices: SettingChoices;
  readonly policy: Policy;
  /** What holds, from policy and choices. */
  readonly settings: Settings;
  readonly managed: Managed;
  readonly pause: RunningPause | null;
  readonly asleep: boolean;
  readonly locked: boolean;
  readonly onBattery: Signal;
  /** Whether the camera is given to a call or another program. */
  readonly yielding: YieldingState;
  readonly detector: DetectorHealth;
  /** What the detector said it cannot do; giving up on crashes is in `detector`. */
  readonly engineProblem: EngineProblem | null;
  readonly camera: CameraState;
  /** The detector was told to close the camera and has not answered yet; null: it owes no answer. */
  readonly stopAskedAtSeconds: number | null;
  readonly sampleClock: SampleClock;
  readonly lastTickSeconds: number;
  /** Silence of the detector counts from here: the last time that ticks came again after a gap. */
  readonly listeningSinceSeconds: number;
  readonly watch: WatchState;
  readonly verdict: Verdict | null;
  readonly alerts: AlertsState;
  /** What breaks, breathing and the system's signals say about alerts; what the monitor knows itself comes on top. */
  readonly alertSituation: AlertSituation;
  readonly screenReach: ScreenReach;
  /** The user has read what the camera is for. */
  readonly introduced: boolean;
  readonly calibration: CalibrationStatus | null;
  readonly baselines: readonly Baseline[];
  /** Chosen by hand, at most one for a camera; the other cameras choose by place and size. */
  readonly selectedIds: readonly string[];
  /** What the cameras of the baselines were called when they were last listed, by device id. */
  readonly cameraNames: Readonly<Record<string, string>>;
  readonly recalibration: RecalibrationReason | null;
  readonly notices: readonly Notice[];
  readonly nextNoticeId: number;
  readonly preview: { readonly asked: boolean; readonly windowVisible: boolean };
  /** How often to look, and whether the camera is let go of in between. */
  readonly pace: PaceState;
  readonly told: Told;
  readonly demo: DemoState | null;
};

/** What the present detector window was told last, so that it is told only what is new. */
export type Told = {
  readonly ratePerSecond: number | null;
  readonly skipUnchanged: boolean;
  /** Which baseline its expected place came from; undefined: it was told nothing yet. */
  readonly expectedFrom: string | null | undefined;
  readonly preview: boolean;
};

/** The recorded camera calibrates by itself; a try that misses the right part of the recording is repeated. */
export type DemoState = { readonly calibrationName: string; readonly triesLeft: number };

export type MonitorStart = {
  readonly choices: SettingChoices;
  readonly policy: Policy;
  /** The pause that was under way when Plumbline last quit. */
  readonly pause: Pause | null;
  readonly baselines: readonly Baseline[];
  readonly selectedIds: readonly string[];
  readonly cameraNames: Readonly<Record<string, string>>;
  /** The session is locked already, as after a start at login. */
  readonly locked: boolean;
  readonly screenReach: ScreenReach;
  /** False on the very first run, until `introduced` happens: no camera before that. */
  readonly introduced: boolean;
  readonly demo: { readonly calibrationName: string } | null;
};

/** How often the demo begins its recording anew before it leaves calibration to the user. */
export const demoTries = 3;

export const toldNothing: Told = {
  ratePerSecond: null,
  skipUnchanged: false,
  expectedFrom: undefined,
  preview: false
};

export function startMonitor(start: MonitorStart, at: Moment): MonitorState {
  const { choices, policy, baselines, selectedIds, cameraNames, locked, screenReach, introduced } = start;
  const { settings, managed } = applyPolicy(policy, choices);
  const pause = restoredPause(start.pause, at);
  const unrested = {
    settings,
    pause,
    asleep: false,
    locked,
    onBattery: 'unknown',
    engineProblem: null,
    introduced
  } as const;
  const yielding = startYielding(settings.watchInCalls, ownRestsOf(unrested).length > 0);
  const rests = restsOf({ ...unrested, yielding });
  return {
    onBattery: 'unknown',
    yielding,
    choices,
    policy,
    settings,
    managed,
    pause,
    asleep: false,
    locked,
    detector: loadingDetector(at.seconds),
    engineProblem: null,
    camera: closedCamera(settings.cameraId, rests),
    stopAskedAtSeconds: null,
    sampleClock: freshSampleClock,
    lastTickSeconds: at.seconds,
    listeningSinceSeconds: at.seconds,
    watch: startWatch({ settings: watchSettingsFrom(settings), baselines, cameraId: settings.cameraId }),
    verdict: null,
    alerts: noAlerts,
    alertSituation: ordinarySituation,
    screenReach,
    introduced,
    calibration: null,
    baselines,
    selectedIds,
    cameraNames,
    recalibration: null,
    notices: [],
    nextNoticeId: 1,
    preview: { asked: false, windowVisible: false },
    pace: freshPace,
    told: toldNothing,
    demo: start.demo === null ? null : { ...start.demo, triesLeft: demoTries }
  };
}

type Resting = Pick<
  MonitorState,
  'settings' | 'pause' | 'asleep' | 'locked' | 'onBattery' | 'engineProblem' | 'introduced'
>;

/** Why the camera is to be closed now. */
export function restsOf(state: Resting & Pick<MonitorState, 'yielding'>): readonly CameraRest[] {
  const reason = yieldReason(state.yielding);
  if (reason === null) return ownRestsOf(state);
  return [...ownRestsOf(state), reason === 'call' ? 'inCall' : 'givenAway'];
}

/** The reasons that are our own or the user's: then nothing is given away to others. */
export function ownRestsOf(state: Resting): readonly CameraRest[] {
  const rests: CameraRest[] = [];
  if (!state.settings.watchWithCamera) rests.push('noCameraMode');
  if (!state.introduced) rests.push('settingUp');
  if (state.pause !== null) rests.push('paused');
  if (state.asleep) rests.push('asleep');
  if (state.locked) rests.push('locked');
  if (!state.settings.watchOnBattery && state.onBattery === 'on') rests.push('onBattery');
  if (state.engineProblem !== null) rests.push('engineFailed');
  return rests;
}

/** What is wrong with the engine, whether it said so itself or kept crashing. */
export function shownEngineProblem(state: MonitorState): EngineProblem | null {
  if (state.engineProblem !== null) return state.engineProblem;
  return state.detector.phase.kind === 'givenUp' ? { kind: 'crashing', detail: '' } : null;
}
