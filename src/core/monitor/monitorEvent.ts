import type { AlertsEffect } from '../alerts/alerts.ts';
import type { AlertSituation } from '../alerts/alertSituation.ts';
import type { Signal } from '../breaks/breakClockState.ts';
import type { CameraDevice } from '../camera/cameraStatus.ts';
import type { CameraReport, DetectorCommand } from '../ipc/contract.ts';
import type { PlacesReading } from '../baselines/placesFile.ts';
import type { PoseSample } from '../pose/keypoints.ts';
import type { Baseline } from '../posture/baseline.ts';
import type { BadState } from '../posture/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { SettingChoices } from '../settings/managed.ts';
import type { SettingKey, Settings } from '../settings/schema.ts';
import type { YieldingEffect } from '../signals/yieldingState.ts';
import type { MonitorState } from './monitorState.ts';
import type { EngineProblem, NoticeContent, Pause, PauseLength } from './snapshot.ts';

/** What can happen to the monitor. Each comes with its `Moment`. */
export type MonitorEvent =
  | { readonly kind: 'ticked' }
  // The detector window.
  | { readonly kind: 'detectorReady' }
  | { readonly kind: 'detectorGone' }
  | { readonly kind: 'sampled'; readonly sample: PoseSample }
  | { readonly kind: 'cameraReported'; readonly report: CameraReport }
  | { readonly kind: 'devicesListed'; readonly devices: readonly CameraDevice[] }
  | { readonly kind: 'engineFailed'; readonly problem: EngineProblem }
  // The system.
  /** A display came or went: the desk may be another one. */
  | { readonly kind: 'displaysChanged' }
  | { readonly kind: 'systemSlept' }
  | { readonly kind: 'systemWoke' }
  | { readonly kind: 'screenLocked' }
  | { readonly kind: 'screenUnlocked' }
  | { readonly kind: 'batteryChanged'; readonly onBattery: Signal }
  | { readonly kind: 'callChanged'; readonly call: Signal }
  /** Another program holds a camera. */
  | { readonly kind: 'cameraUseChanged'; readonly cameraUse: Signal }
  /** A break or a call began or ended, say: what alerts have to know of it. */
  | { readonly kind: 'alertSituationChanged'; readonly situation: AlertSituation }
  // The user, from window, tray, notification or shortcut.
  | { readonly kind: 'pauseStarted'; readonly choice: PauseLength; readonly nextMorningMs: number }
  | { readonly kind: 'pauseEnded' }
  | {
      readonly kind: 'calibrationStarted';
      readonly name: string;
      /** Taken when no baseline of this camera has the name yet; made outside, core has no randomness. */
      readonly freshId: string;
    }
  | { readonly kind: 'calibrationCancelled' }
  | { readonly kind: 'calibrationDismissed' }
  | BaselineEvent
  | { readonly kind: 'cameraRetryAsked' }
  | { readonly kind: 'alertDismissed'; readonly id: number }
  | { readonly kind: 'alertCalledWrong'; readonly id: number }
  /** “Show me” in the settings. */
  | { readonly kind: 'alertTried' }
  | { readonly kind: 'settingChanged'; readonly key: SettingKey; readonly value: unknown }
  /** Forget what the user chose for these: back to what is recommended, or built in. */
  | { readonly kind: 'settingsReset'; readonly keys: readonly SettingKey[] }
  /** On the very first run: what the camera is for has been read. */
  | { readonly kind: 'introduced' }
  | { readonly kind: 'recalibrationDismissed' }
  | { readonly kind: 'previewAsked'; readonly on: boolean }
  | { readonly kind: 'dashboardShown'; readonly visible: boolean }
  // The shell around it.
  /** Plumbline quits: what is open is closed. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'noticeRaised'; readonly content: NoticeContent }
  | { readonly kind: 'noticeDismissed'; readonly id: number }
  | { readonly kind: 'policyChanged'; readonly policy: Policy };

/** What the user asks for with calibrated places; ids are those of the snapshot. */
export type BaselineEvent =
  | { readonly kind: 'baselineRenamed'; readonly id: string; readonly name: string }
  | { readonly kind: 'baselineDeleted'; readonly id: string }
  /** Null: choose by place and size. */
  | { readonly kind: 'baselineSelected'; readonly id: string | null }
  /** Take back what "that was wrong" did for one posture. */
  | { readonly kind: 'baselineTightened'; readonly id: string; readonly state: BadState }
  /** The camera in use takes over a baseline of another one. */
  | { readonly kind: 'baselineAssigned'; readonly id: string }
  /** Null: all of them. */
  | { readonly kind: 'exportAsked'; readonly id: string | null }
  /** The user chose a file; `file` is its name without the folder. */
  | { readonly kind: 'baselinesRead'; readonly file: string; readonly reading: PlacesReading };

/** What the shell is to do. */
export type MonitorEffect =
  | { readonly kind: 'detectorTold'; readonly command: DetectorCommand }
  /** Destroy the detector window: it crashed or hangs, and must not go on holding the camera. */
  | { readonly kind: 'detectorDiscarded' }
  /** Destroy the detector window, if there is one, and make a new one. */
  | { readonly kind: 'detectorRemade' }
  | Exclude<AlertsEffect, { kind: 'alertWasWrong' }>
  | { readonly kind: 'baselinesChanged'; readonly baselines: readonly Baseline[] }
  /** Ask for a file and write these to it. */
  | { readonly kind: 'baselinesExported'; readonly baselines: readonly Baseline[] }
  | { readonly kind: 'selectionChanged'; readonly selectedIds: readonly string[] }
  | { readonly kind: 'cameraNamesChanged'; readonly cameraNames: Readonly<Record<string, string>> }
  | { readonly kind: 'pauseChanged'; readonly pause: Pause | null }
  | { readonly kind: 'settingsChanged'; readonly settings: Settings }
  /** To be stored: what the user set, and nothing that a policy says. */
  | { readonly kind: 'choicesChanged'; readonly choices: SettingChoices }
  /** A policy holds this setting; `source` is where it says so. */
  | { readonly kind: 'settingRefused'; readonly key: SettingKey; readonly source: string }
  /** For history: the camera was somebody else's for a while. */
  | Extract<YieldingEffect, { kind: 'gapRecorded' }>;

/** What one event leads to. */
export type MonitorStep = {
  readonly state: MonitorState;
  readonly effects: readonly MonitorEffect[];
};
