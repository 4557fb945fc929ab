import type { CameraDevice, CameraProblem } from '../camera/cameraStatus.ts';
import type { AppSnapshot, EngineProblem, PauseChoice } from '../monitor/snapshot.ts';
import type { PictureStats, Pose, PoseSample } from '../pose/keypoints.ts';
import type { SettingKey, Settings } from '../settings/schema.ts';
import type { BaselineSends } from './baselinesContract.ts';
import { baselineSends } from './baselinesContract.ts';
import type { OnboardingSends } from './onboardingContract.ts';
import { onboardingSends } from './onboardingContract.ts';
import type { OverlayContract } from './overlayContract.ts';
import { overlayChannels } from './overlayContract.ts';
import type { ReportEvents, ReportInvokes, ReportSends } from './reportContract.ts';
import { reportEvents, reportInvokes, reportSends } from './reportContract.ts';
import type { SettingsInvokes, SettingsSends } from './settingsContract.ts';
import { settingsInvokes, settingsSends } from './settingsContract.ts';
import type { WellbeingSends } from './wellbeingContract.ts';
import { wellbeingSends } from './wellbeingContract.ts';

/**
 * The one IPC contract. Per window role: `sends` go from the window to main and are not answered, `invokes` are
 * answered, `events` go from main to the window. Preloads, the gateway in main, the `window.plumbline` type and
 * the test fakes are derived from it. Types and names only: parsing lives in `src/main/ipc`.
 */
export type Contract = {
  readonly detector: {
    readonly sends: {
      'detector:ready': null;
      'detector:sampled': PoseSample;
      'detector:cameraChanged': CameraReport;
      'detector:devicesListed': readonly CameraDevice[];
      'detector:engineFailed': EngineProblem;
      'detector:previewed': PreviewFrame;
    };
    readonly events: { 'detector:command': DetectorCommand };
  };
  readonly dashboard: {
    readonly sends: {
      'preview:watch': boolean;
      'pause:start': PauseChoice;
      'pause:end': null;
      'calibration:start': { readonly name: string };
      'calibration:cancel': null;
      'calibration:dismiss': null;
      'camera:choose': string;
      'camera:retry': null;
      'alert:wrong': number;
      'alert:dismiss': number;
      /** “Show me”: play the chosen alert style for a few seconds. */
      'alert:try': null;
      'setting:change': SettingChange;
      'notice:dismiss': number;
      'recalibration:dismiss': null;
      'demo:start': null;
      'demo:end': null;
      'app:quit': null;
    } & BaselineSends &
      OnboardingSends &
      ReportSends &
      SettingsSends &
      WellbeingSends;
    readonly invokes: {
      'snapshot:get': { readonly request: null; readonly response: AppSnapshot };
    } & ReportInvokes &
      SettingsInvokes;
    readonly events: {
      'snapshot:changed': AppSnapshot;
      'preview:framed': PreviewFrame;
    } & ReportEvents;
  };
  readonly overlay: OverlayContract;
};

export type WindowRole = keyof Contract;
export type SendChannel<Role extends WindowRole> = keyof Contract[Role]['sends'] & string;
export type InvokeChannel<Role extends WindowRole> = keyof Invokes<Role> & string;
/** A role that may ask nothing has no `invokes`. */
type Invokes<Role extends WindowRole> = Contract[Role] extends { readonly invokes: infer Map } ? Map : never;
export type EventChannel<Role extends WindowRole> = keyof Contract[Role]['events'] & string;

/** The channel names at run time; the compiler holds them complete against `Contract`. */
export const channels = {
  detector: {
    sends: [
      'detector:ready',
      'detector:sampled',
      'detector:cameraChanged',
      'detector:devicesListed',
      'detector:engineFailed',
      'detector:previewed'
    ],
    invokes: [],
    events: ['detector:command']
  },
  dashboard: {
    sends: [
      'preview:watch',
      'pause:start',
      'pause:end',
      'calibration:start',
      'calibration:cancel',
      'calibration:dismiss',
      'camera:choose',
      'camera:retry',
      'alert:wrong',
      'alert:dismiss',
      'alert:try',
      'setting:change',
      'notice:dismiss',
      'recalibration:dismiss',
      'demo:start',
      'demo:end',
      'app:quit',
      ...baselineSends,
      ...onboardingSends,
      ...reportSends,
      ...settingsSends,
      ...wellbeingSends
    ],
    invokes: ['snapshot:get', ...reportInvokes, ...settingsInvokes],
    events: ['snapshot:changed', 'preview:framed', ...reportEvents]
  },
  overlay: overlayChannels
} as const satisfies {
  readonly [Role in WindowRole]: {
    readonly sends: readonly SendChannel<Role>[];
    readonly invokes: readonly InvokeChannel<Role>[];
    readonly events: readonly EventChannel<Role>[];
  };
};

/** What the detector window reports of its camera; main adds rest, retries and back-off (`core/camera`). */
export type CameraReport =
  | { readonly kind: 'on'; readonly deviceId: string; readonly width: number; readonly height: number }
  | { readonly kind: 'off' }
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

/** What main asks of the detector window. `start` while running restarts with the new wishes. */
export type DetectorCommand =
  | {
      readonly kind: 'start';
      /** Empty: the system's default camera. */
      readonly deviceId: string;
    }
  | { readonly kind: 'stop' }
  /** Close the camera until the next `start`, which comes soon: the pose model stays loaded. */
  | { readonly kind: 'release' }
  /** Looks a second; `skipUnchanged`: the pose model may leave out pictures that have not changed. */
  | { readonly kind: 'rate'; readonly perSecond: number; readonly skipUnchanged: boolean }
  | { readonly kind: 'preview'; readonly on: boolean }
  /** Play the sound of an alert once; `volume` 0–1. */
  | { readonly kind: 'chime'; readonly volume: number }
  /** Where the calibrated person sits (a pose in pixels of `width` × `height`), to choose among several people. */
  | {
      readonly kind: 'expect';
      readonly place: { readonly pose: Pose; readonly width: number; readonly height: number } | null;
    };

/** A small picture for the live view, only while a window asks for it. JPEG bytes, at most 320 px wide. */
export type PreviewFrame = {
  readonly t: number;
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array;
  /** Landmarks in pixels of the full camera picture of `width` × `height`. */
  readonly pose: Pose | null;
  /** The light of the look that the landmarks are of. */
  readonly picture: PictureStats | null;
};

/** A change of one setting; parsed against the schema in main. */
export type SettingChange = { readonly key: SettingKey; readonly value: Settings[SettingKey] };

/** What a preload exposes as `window.plumbline`; derived, so it cannot drift from the contract. */
export type Bridge<Role extends WindowRole> = {
  readonly role: Role;
  send<Channel extends SendChannel<Role>>(channel: Channel, payload: Contract[Role]['sends'][Channel]): void;
  invoke<Channel extends InvokeChannel<Role>>(
    channel: Channel,
    request: Invokes<Role>[Channel] extends { readonly request: infer Request } ? Request : never
  ): Promise<Invokes<Role>[Channel] extends { readonly response: infer Response } ? Response : never>;
  /** Returns the removal of the listener. */
  on<Channel extends EventChannel<Role>>(
    channel: Channel,
    listener: (payload: Contract[Role]['events'][Channel]) => void
  ): () => void;
};
