import type { ScreenReach } from '../alerts/alertMeans.ts';
import type { CameraDevice, CameraStatus } from '../camera/cameraStatus.ts';
import type { ImportFault } from '../baselines/placesFile.ts';
import type { BadState, Verdict } from '../posture/verdict.ts';
import type { Onboarding } from '../onboarding/onboarding.ts';
import type { PolicyReport } from '../policy/policy.ts';
import type { Managed } from '../settings/managed.ts';
import type { Settings } from '../settings/schema.ts';
import type { WellbeingSnapshot } from './wellbeingSnapshot.ts';

/** When a pause ends by itself: a moment, or never (until the user resumes). */
export type Pause = { readonly until: number | null };

/** The lengths of pause that menus offer. */
export const pauseChoices = ['30min', '1h', '2h', 'untilTomorrow', 'untilResumed'] as const;
export type PauseChoice = (typeof pauseChoices)[number];
/** What the command line takes beside them: any number of minutes. */
export type PauseLength = PauseChoice | { readonly minutes: number };

/** Why a calibration was not good enough; each has words with what to do. */
export const calibrationFaults = [
  'tooFewSamples',
  'moving',
  'faceOutOfView',
  'shouldersOutOfView',
  'tooDark',
  'tooBright',
  'turned',
  'lowConfidence',
  'severalPeople',
  'nobody',
  'cameraLost'
] as const;
export type CalibrationFault = (typeof calibrationFaults)[number];

export type CalibrationStatus =
  | {
      readonly kind: 'running';
      /** 0–1. */
      readonly progress: number;
      /** What keeps the ring from filling right now, or null. */
      readonly hint: CalibrationFault | null;
    }
  | { readonly kind: 'failed'; readonly fault: CalibrationFault }
  | { readonly kind: 'done'; readonly quality: 'good' | 'fair' };

/** The pose model or its runtime could not be used. */
export type EngineProblem = {
  readonly kind: 'modelMissing' | 'modelCorrupt' | 'runtimeFailed' | 'crashing';
  /** File or error text for the log and the details line; never a landmark. */
  readonly detail: string;
};

/** An alert that is being shown. */
export type ActiveAlert = {
  readonly id: number;
  readonly verdict: Verdict;
  /** Epoch milliseconds. */
  readonly raisedAt: number;
};

/** A calibrated place in lists. */
export type BaselineSummary = {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Empty: it speaks for any camera. */
  readonly cameraId: string;
  /** What that camera was called when it was last seen; empty where the system never told. */
  readonly cameraName: string;
  /** It can speak for the camera in use. */
  readonly here: boolean;
  readonly quality: 'good' | 'fair';
  readonly loosened: readonly Loosening[];
};

/** A posture that "that was wrong" made a place more tolerant of, and how often that was said and counted. */
export type Loosening = { readonly state: BadState; readonly times: number; readonly mostTimes: number };

/** Why a fresh calibration would help; shown with the offer to do it, never forced. */
export type RecalibrationReason = 'moved' | 'otherPerson' | 'pictureChanged';

/**
 * Something outside the watching went wrong and was survived; shown until dismissed. File names stand without
 * their folder.
 */
export type NoticeContent =
  /** A stored file could not be read as it stood; it was kept under `keptAs` and a fresh one begun. */
  | { readonly kind: 'fileSetAside'; readonly file: string; readonly keptAs: string }
  /** Parts of a stored file were not valid; the file was kept under `keptAs`, the valid parts are in use. */
  | {
      readonly kind: 'valuesReset';
      readonly file: string;
      readonly keptAs: string;
      readonly keys: readonly string[];
    }
  /** A file could not be read or written at all (rights, full disk); changes live until the app quits. */
  | { readonly kind: 'fileNotReadable' | 'fileNotSaved'; readonly file: string }
  /** The data folder cannot be written: this run keeps its things in a temporary one. Shown with its path. */
  | { readonly kind: 'folderNotWritable'; readonly folder: string }
  /** The history file is a newer version's; it was kept under `keptAs` and a fresh one begun. */
  | { readonly kind: 'historyFromNewer'; readonly file: string; readonly keptAs: string }
  /** Minutes wait in memory until the history file can be written again. `historyLocked`: another program has it. */
  | { readonly kind: 'historyNotSaved' | 'historyLocked' | 'historySavedAgain'; readonly file: string }
  /** Rows of the history file that could not be read were left out. */
  | { readonly kind: 'historyRowsSkipped'; readonly file: string; readonly count: number }
  | { readonly kind: 'historyExported' | 'historyNotExported'; readonly file: string }
  | { readonly kind: 'historyDeleted'; readonly days: number }
  | { readonly kind: 'historyNotDeleted'; readonly file: string }
  | { readonly kind: 'reportSaved' | 'reportNotSaved'; readonly file: string }
  | { readonly kind: 'reportNotPrinted' }
  /** Another program owns the pause shortcut, or the system does not know the keys. */
  | { readonly kind: 'shortcutUnavailable'; readonly shortcut: string }
  /** Another of Plumbline's own shortcuts has the same keys. */
  | { readonly kind: 'shortcutRepeated'; readonly shortcut: string }
  /** Run from its source or as the demo, it cannot start at login; or the system did not let it. */
  | { readonly kind: 'loginStartNotInstalled' }
  | { readonly kind: 'loginStartRefused' }
  | { readonly kind: 'placesExported'; readonly file: string; readonly count: number }
  | { readonly kind: 'placesNotExported'; readonly file: string }
  | {
      readonly kind: 'placesImported';
      readonly file: string;
      readonly added: number;
      readonly alreadyHere: number;
      /** Added under another name, as their own was taken. */
      readonly renamed: readonly { readonly from: string; readonly to: string }[];
    }
  | { readonly kind: 'placesNotImported'; readonly file: string; readonly fault: ImportFault }
  /** A policy forbids that anything is written to a file. */
  | { readonly kind: 'exportForbidden' };
export type Notice = { readonly id: number; readonly content: NoticeContent };

/** The one status that tray, window and terminal show; made by `trayStatus` in core. */
export const trayIcons = [
  'upright',
  'slouch',
  'forwardHead',
  'lean',
  'tooClose',
  'lookingDown',
  'cannotTell',
  'away',
  'paused',
  'noCamera',
  'error'
] as const;
export type TrayIcon = (typeof trayIcons)[number];

/** Everything the windows know; main owns it and publishes it whole. */
export type AppSnapshot = WellbeingSnapshot & {
  /** Epoch milliseconds of the snapshot. */
  readonly at: number;
  readonly icon: TrayIcon;
  readonly camera: {
    readonly status: CameraStatus;
    readonly devices: readonly CameraDevice[];
  };
  readonly engineProblem: EngineProblem | null;
  readonly pause: Pause | null;
  readonly calibration: CalibrationStatus | null;
  readonly baselines: readonly BaselineSummary[];
  readonly activeBaselineId: string | null;
  /** Chosen by hand for the camera in use; null: chosen by place and size. */
  readonly selectedBaselineId: string | null;
  readonly recalibration: RecalibrationReason | null;
  readonly verdict: Verdict | null;
  readonly alert: ActiveAlert | null;
  /** What alerts may draw over other programs on this desktop. */
  readonly screenReach: ScreenReach;
  /** What holds: the user's choices as far as no policy says otherwise. */
  readonly settings: Settings;
  /** What of it a policy decides. */
  readonly managed: Managed;
  readonly policy: PolicyReport;
  readonly notices: readonly Notice[];
  /** The recorded camera is playing. */
  readonly demo: boolean;
  /** A desktop without a tray: the window says so and closing it quits. */
  readonly trayAvailable: boolean;
  readonly version: string;
  /** How far setting up came. */
  readonly onboarding: Onboarding;
  /** What is spoken, and how numbers and times are written (BCP 47); follows the setting `language`. */
  readonly locale: string;
};
