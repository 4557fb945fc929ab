import type { Pose } from '../pose/keypoints.ts';
import { poseOf } from '../pose/landmarks.ts';
import type { Baseline } from './baseline.ts';
import { unknownHealth } from './baselineHealth.ts';
import { startCalibration } from './calibration.ts';
import { loosen } from './feedback.ts';
import { forgetPending, noHolds } from './holds.ts';
import { groupOf, noMoment } from './moment.ts';
import { isBad, type Verdict } from './verdict.ts';
import { calibrateArrival, endCalibration } from './watchCalibration.ts';
import { activeBaseline, receive } from './watchArrival.ts';
import { judgeArrival } from './watchSample.ts';
import type { WatchEffect, WatchEvent, WatchState } from './watchState.ts';

export { startWatch } from './watchState.ts';
export type { WatchEffect, WatchEvent, WatchState } from './watchState.ts';
export { activeBaseline } from './watchArrival.ts';

type Step = readonly [WatchState, readonly WatchEffect[]];

/**
 * The posture watch as a reducer: every sample gives a `judged` effect, everything else what it changes.
 * Time comes in with the events, in seconds on the samples' clock; only time between samples that are close together counts.
 */
export function stepWatch(state: WatchState, event: WatchEvent): Step {
  switch (event.kind) {
    case 'sampled': {
      const [received, arrival, ended] = receive(state, event.sample);
      const [next, effects] =
        received.calibration === null
          ? judgeArrival(received, arrival)
          : calibrateArrival(received, received.calibration, arrival);
      return [next, [...ended, ...effects]];
    }
    case 'interrupted':
      return interrupt(state, event.t);
    case 'settingsChanged':
      return [{ ...state, settings: event.settings }, []];
    case 'cameraChanged':
      return changeCamera(state, event.cameraId, event.t);
    case 'situationChanged':
      return [changeSituation(state), []];
    case 'baselinesChanged':
      return [forgetMissingBaseline({ ...state, baselines: event.baselines }), []];
    case 'baselineSelected':
      return [{ ...state, selectedId: event.id, choice: null, health: unknownHealth }, []];
    case 'calibrationStarted':
      return [{ ...state, calibration: startCalibration(event), window: [] }, []];
    case 'calibrationCancelled':
      return [{ ...state, calibration: null, window: [] }, []];
    case 'calibrationEnded':
      return state.calibration === null
        ? [state, []]
        : endCalibration(state, state.calibration, event.t, true);
    case 'alertWasWrong':
      return takeBack(state, event.verdict, event.t);
  }
}

export function calibrationRunning(state: WatchState): boolean {
  return state.calibration !== null;
}

/** Where the user is expected in the picture, for a detector that has to choose among people; null without a baseline. */
export function expectedPlace(
  state: WatchState
): { readonly pose: Pose; readonly width: number; readonly height: number } | null {
  const baseline = activeBaseline(state);
  if (baseline === null) return null;
  return { pose: poseOf(baseline.landmarks), width: baseline.width, height: baseline.height };
}

function interrupt(state: WatchState, t: number): Step {
  const quiet = { ...state, interrupted: true };
  if (state.calibration === null) return [quiet, []];
  return [{ ...quiet, calibration: null }, [{ kind: 'calibrationFailed', t, fault: 'cameraLost' }]];
}

function changeCamera(state: WatchState, cameraId: string, t: number): Step {
  if (cameraId === state.cameraId) return [state, []];
  const [quiet, effects] = interrupt(state, t);
  return [
    { ...quiet, cameraId, activeId: null, selectedId: null, moment: noMoment, health: unknownHealth },
    effects
  ];
}

/** A choice by hand stays; everything matched by place and size is matched anew. */
function changeSituation(state: WatchState): WatchState {
  return {
    ...state,
    activeId: null,
    choice: null,
    window: [],
    holds: forgetPending(state.holds),
    moment: noMoment,
    health: unknownHealth
  };
}

/** What was held was held against the baseline that has gone. */
function forgetMissingBaseline(state: WatchState): WatchState {
  if (activeBaseline(state) !== null || state.activeId === null) return state;
  return {
    ...state,
    activeId: null,
    selectedId: null,
    choice: null,
    window: [],
    holds: noHolds,
    moment: noMoment,
    health: unknownHealth
  };
}

/** The user says an alert was wrong: the posture must be clearer from now on, and this hold is over. */
function takeBack(state: WatchState, verdict: Verdict, t: number): Step {
  const wrong = verdict.alerting ?? verdict.state;
  if (!isBad(wrong)) return [state, []];
  const holds = { ...state.holds, [groupOf(wrong)]: null };
  const quiet: WatchState = { ...state, holds, moment: { ...noMoment, state: 'upright' } };
  const baseline: Baseline | null = activeBaseline(state);
  if (baseline === null) return [quiet, []];
  const loosened = loosen(baseline, wrong);
  return [
    {
      ...quiet,
      baselines: state.baselines.map((other) => (other.id === loosened.id ? loosened : other))
    },
    [{ kind: 'baselineAdjusted', t, baseline: loosened }]
  ];
}
