import type { CalibrationFault } from '../monitor/snapshot.ts';
import type { PoseSample } from '../pose/keypoints.ts';
import type { Baseline } from './baseline.ts';
import type { Choice } from './baselineChoice.ts';
import { type Health, type RecalibrationReason, unknownHealth } from './baselineHealth.ts';
import type { CalibrationRun } from './calibration.ts';
import { type Holds, noHolds } from './holds.ts';
import { type Moment, noMoment } from './moment.ts';
import type { Shape } from './shape.ts';
import type { SmoothingWindow } from './smoothing.ts';
import type { BadState, CannotTellReason, PostureState, Verdict } from './verdict.ts';
import type { WatchSettings } from './watchSettings.ts';

/** What can happen to the watch. All times are seconds on the samples' clock. */
export type WatchEvent =
  | { readonly kind: 'sampled'; readonly sample: PoseSample }
  /** Camera lost, paused, locked, asleep: what follows until the next sample is not seen. */
  | { readonly kind: 'interrupted'; readonly t: number }
  /** Empty where the camera is not known. */
  | { readonly kind: 'cameraChanged'; readonly t: number; readonly cameraId: string }
  /** Displays came or went: perhaps another desk. The place is matched and confirmed anew. */
  | { readonly kind: 'situationChanged'; readonly t: number }
  | { readonly kind: 'settingsChanged'; readonly t: number; readonly settings: WatchSettings }
  /** All baselines anew: loaded, imported, renamed, deleted. */
  | { readonly kind: 'baselinesChanged'; readonly t: number; readonly baselines: readonly Baseline[] }
  /** Null: choose by place and size. */
  | { readonly kind: 'baselineSelected'; readonly t: number; readonly id: string | null }
  /** An id already in use replaces that baseline. */
  | {
      readonly kind: 'calibrationStarted';
      readonly t: number;
      readonly id: string;
      readonly name: string;
      /** Epoch milliseconds. */
      readonly createdAt: number;
    }
  | { readonly kind: 'calibrationCancelled'; readonly t: number }
  /** There is no more upright sitting to come (the end of a marked stretch): decide with what was seen. */
  | { readonly kind: 'calibrationEnded'; readonly t: number }
  | { readonly kind: 'alertWasWrong'; readonly t: number; readonly verdict: Verdict };

/** What the watch asks its owner to do or to know. */
export type WatchEffect =
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  | { readonly kind: 'alerted'; readonly verdict: Verdict }
  | {
      readonly kind: 'recovered';
      readonly t: number;
      readonly state: BadState;
      readonly heldSeconds: number;
    }
  | { readonly kind: 'wentAway'; readonly t: number }
  | { readonly kind: 'cameBack'; readonly t: number; readonly awaySeconds: number }
  | {
      readonly kind: 'calibrationProgressed';
      readonly progress: number;
      readonly hint: CalibrationFault | null;
    }
  | { readonly kind: 'baselineLearned'; readonly t: number; readonly baseline: Baseline }
  | { readonly kind: 'calibrationFailed'; readonly t: number; readonly fault: CalibrationFault }
  | { readonly kind: 'baselineChosen'; readonly t: number; readonly id: string | null }
  | { readonly kind: 'baselineAdjusted'; readonly t: number; readonly baseline: Baseline }
  | { readonly kind: 'recalibrationSuggested'; readonly t: number; readonly why: RecalibrationReason };

/** Plain data: it can be stored, sent and compared. */
export type WatchState = {
  readonly settings: WatchSettings;
  readonly baselines: readonly Baseline[];
  readonly cameraId: string;
  /** The user chose this baseline; null: it is matched by place and size. */
  readonly selectedId: string | null;
  readonly activeId: string | null;
  readonly calibration: CalibrationRun | null;
  /** The last sample's time; null at the start. */
  readonly lastT: number | null;
  /** Nothing was seen since the last sample, however near the next one is. */
  readonly interrupted: boolean;
  readonly window: SmoothingWindow;
  /** Where the user was last seen, to follow the same person. */
  readonly lastShape: Shape | null;
  readonly frozenSeconds: number;
  readonly nobodySeconds: number;
  readonly away: { readonly seconds: number } | null;
  readonly moment: Moment;
  /** What the newest look alone speaks for, before the median follows; null where it was not judged. */
  readonly glimpse: Moment['target'];
  readonly holds: Holds;
  readonly choice: Choice;
  readonly health: Health;
  /** What the last verdict said, to know since when. */
  readonly shown: {
    readonly state: PostureState;
    readonly reason: CannotTellReason | null;
    readonly since: number;
  } | null;
};

export type WatchStart = Pick<WatchState, 'settings' | 'baselines' | 'cameraId'>;

export function startWatch(start: WatchStart): WatchState {
  return {
    settings: start.settings,
    baselines: start.baselines,
    cameraId: start.cameraId,
    selectedId: null,
    activeId: null,
    calibration: null,
    lastT: null,
    interrupted: false,
    window: [],
    lastShape: null,
    frozenSeconds: 0,
    nobodySeconds: 0,
    away: null,
    moment: noMoment,
    glimpse: null,
    holds: noHolds,
    choice: null,
    health: unknownHealth,
    shown: null
  };
}
