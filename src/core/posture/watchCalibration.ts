import type { CalibrationFault } from '../monitor/snapshot.ts';
import {
  calibrationEnd,
  calibrationProgress,
  stepCalibration,
  type CalibrationInput,
  type CalibrationRun
} from './calibration.ts';
import { calibrationRule } from './calibrationRule.ts';
import { unknownHealth } from './baselineHealth.ts';
import { noHolds } from './holds.ts';
import { wholeLandmarks } from './learnBaseline.ts';
import { noMoment } from './moment.ts';
import { offCentre } from './personGate.ts';
import { turnByEars } from './sideView.ts';
import type { CannotTellReason } from './verdict.ts';
import type { Arrival } from './watchArrival.ts';
import { showVerdict, unjudgedVerdict } from './watchVerdict.ts';
import type { WatchEffect, WatchState } from './watchState.ts';

type Step = readonly [WatchState, readonly WatchEffect[]];

/** One sample while a calibration runs. */
export function calibrateArrival(state: WatchState, run: CalibrationRun, arrival: Arrival): Step {
  const next = stepCalibration(run, calibrationInput(arrival), arrival.seconds);
  // Nothing is told yet, so nothing has lasted: `since` moves along.
  const untold: WatchState = { ...state, calibration: next, shown: null };
  const [shown, effects] = showVerdict(
    untold,
    unjudgedVerdict(untold, arrival.sample.t, 'cannotTell', 'starting')
  );
  const progressed: WatchEffect = {
    kind: 'calibrationProgressed',
    progress: calibrationProgress(next),
    hint: next.hint
  };
  const [ended, ends] = endCalibration(shown, next, arrival.sample.t, false);
  return [ended, [...effects, progressed, ...ends]];
}

/** Ends a calibration when it is due; `noMore`: no further upright sitting will come. */
export function endCalibration(state: WatchState, run: CalibrationRun, t: number, noMore: boolean): Step {
  const end = calibrationEnd(run, state.cameraId, noMore);
  if (end === null) return [state, []];
  if (end.kind === 'failed') {
    return [{ ...state, calibration: null }, [{ kind: 'calibrationFailed', t, fault: end.fault }]];
  }
  const { baseline } = end;
  const learned: WatchState = {
    ...state,
    calibration: null,
    baselines: [...state.baselines.filter(({ id }) => id !== baseline.id), baseline],
    activeId: baseline.id,
    selectedId: null,
    window: [],
    moment: { ...noMoment, state: 'upright' },
    holds: noHolds,
    choice: null,
    shown: null,
    health: { ...unknownHealth, confirmed: true }
  };
  return [learned, [{ kind: 'baselineLearned', t, baseline }]];
}

/** Whether a look is fit to be learned from, or the trouble with it. */
function calibrationInput({ sample, look, pictureFault }: Arrival): CalibrationInput {
  if (pictureFault !== null) return trouble(faultOf(pictureFault));
  switch (look.kind) {
    case 'nobody':
      return trouble('nobody');
    case 'unclear':
      return trouble('severalPeople');
    case 'unreadable':
      return trouble(look.reason);
    case 'seen': {
      const { shape, shoulders } = look;
      if (Math.abs(turnByEars(look.head)) > calibrationRule.largestTurnDegrees) return trouble('turned');
      if (offCentre(shape, sample.width / sample.height)) return trouble('faceOutOfView');
      if (shoulders === null || shape.shoulders === null) return trouble('shouldersOutOfView');
      return {
        kind: 'good',
        look: {
          head: shape.head,
          shoulders: shape.shoulders,
          landmarks: wholeLandmarks(look.head, shoulders),
          confidence: look.confidence
        },
        width: sample.width,
        height: sample.height
      };
    }
  }
}

function trouble(fault: CalibrationFault): CalibrationInput {
  return { kind: 'trouble', fault };
}

function faultOf(reason: CannotTellReason): CalibrationFault {
  if (reason === 'tooDark' || reason === 'tooBright') return reason;
  return 'cameraLost';
}
