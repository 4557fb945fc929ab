import { type AlertsEvent, stepAlerts } from '../alerts/alerts.ts';
import type { PoseSample } from '../pose/keypoints.ts';
import type { Baseline } from '../posture/baseline.ts';
import { stepWatch, type WatchEffect, type WatchEvent } from '../posture/watch.ts';
import { selectedFor, withSelection } from './baselineSelection.ts';
import { nameCameras } from './cameraNames.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';
import { paceAfterLook } from './keepingPace.ts';
import type { Moment } from './moment.ts';
import { placeSample } from './sampleClock.ts';

/** Judges a sample, on the steady clock. A sample that comes while the camera is to be closed is dropped. */
export function judgeSample(state: MonitorState, sample: PoseSample, at: Moment): MonitorStep {
  if (state.camera.rests.length > 0) return { state, effects: [] };
  const placed = placeSample(state.sampleClock, sample.t, at.seconds);
  if (placed === null) return { state, effects: [] };
  const judged = { ...sample, t: placed.seconds };
  const step = feedWatch({ ...state, sampleClock: placed.clock }, { kind: 'sampled', sample: judged }, at);
  return { ...step, state: paceAfterLook(step.state, at) };
}

/** Lets posture take in an event and carries out what follows from it inside the monitor. */
export function feedWatch(state: MonitorState, event: WatchEvent, at: Moment): MonitorStep {
  const [watch, watchEffects] = stepWatch(state.watch, event);
  let step: MonitorStep = { state: { ...state, watch }, effects: [] };
  for (const effect of watchEffects) step = andThen(step, (next) => afterWatch(next, effect, at));
  return step;
}

/** Lets the alerts take in an event; "that was wrong" goes on to posture. */
export function feedAlerts(state: MonitorState, event: AlertsEvent, at: Moment): MonitorStep {
  const [alerts, alertEffects] = stepAlerts(state.alerts, event, state.settings, state.screenReach, at);
  let step: MonitorStep = { state: { ...state, alerts }, effects: [] };
  for (const effect of alertEffects) {
    step = andThen(step, (next) =>
      effect.kind === 'alertWasWrong'
        ? feedWatch(next, { kind: 'alertWasWrong', t: at.seconds, verdict: effect.verdict }, at)
        : { state: next, effects: [effect] }
    );
  }
  return step;
}

/** From here on nothing is seen: what was judged no longer holds, and the time is not counted. */
export function interrupt(state: MonitorState, at: Moment): MonitorStep {
  const watched = feedWatch(state, { kind: 'interrupted', t: at.seconds }, at);
  const quiet = andThen(watched, (next) => feedAlerts(next, { kind: 'interrupted' }, at));
  return { ...quiet, state: { ...quiet.state, verdict: null } };
}

/** The next step on the state that the first left, with the effects of both in order. */
export function andThen(step: MonitorStep, next: (state: MonitorState) => MonitorStep): MonitorStep {
  const { state, effects } = next(step.state);
  return { state, effects: [...step.effects, ...effects] };
}

function afterWatch(state: MonitorState, effect: WatchEffect, at: Moment): MonitorStep {
  switch (effect.kind) {
    case 'judged':
      return feedAlerts(
        { ...state, verdict: effect.verdict },
        { kind: 'judged', verdict: effect.verdict },
        at
      );
    case 'calibrationProgressed':
      return {
        state: { ...state, calibration: { kind: 'running', progress: effect.progress, hint: effect.hint } },
        effects: []
      };
    case 'calibrationFailed':
      // What was said while it ran ("I am still looking", since it began) is not said on.
      return {
        state: { ...state, calibration: { kind: 'failed', fault: effect.fault }, verdict: null },
        effects: []
      };
    case 'baselineLearned':
      return learned(state, effect.baseline, at);
    case 'baselineAdjusted':
      return withBaseline(state, effect.baseline);
    case 'recalibrationSuggested':
      return { state: { ...state, recalibration: effect.why }, effects: [] };
    case 'baselineChosen':
      // The doubt was about the baseline from before.
      return { state: { ...state, recalibration: null }, effects: [] };
    case 'alerted':
    case 'recovered':
    case 'wentAway':
    case 'cameBack':
      // Told by `alerting` and `state` of the verdict that comes with them.
      return { state, effects: [] };
    default:
      return effect satisfies never;
  }
}

function learned(state: MonitorState, baseline: Baseline, at: Moment): MonitorStep {
  const kept = withBaseline(
    {
      ...state,
      calibration: { kind: 'done', quality: baseline.quality },
      recalibration: null,
      verdict: null
    },
    baseline
  );
  const named = andThen(kept, (next) => nameCameras(next, next.camera.devices));
  return andThen(named, (next) => keepSelection(next, baseline, at));
}

/** A choice by hand for this camera stays when it is what was learned anew, and is over otherwise. */
function keepSelection(state: MonitorState, { id, cameraId }: Baseline, at: Moment): MonitorStep {
  const selected = selectedFor(state, cameraId);
  if (selected?.id === id) return feedWatch(state, { kind: 'baselineSelected', t: at.seconds, id }, at);
  return withSelection(
    state,
    state.selectedIds.filter((each) => each !== selected?.id)
  );
}

function withBaseline(state: MonitorState, baseline: Baseline): MonitorStep {
  const others = state.baselines.filter(({ id }) => id !== baseline.id);
  const baselines = [...others, baseline];
  return { state: { ...state, baselines }, effects: [{ kind: 'baselinesChanged', baselines }] };
}
