import { shapeOfBaseline, type Baseline } from './baseline.ts';
import { belongsTo, fittingBaselines } from './baselineChoice.ts';
import { otherBody, uprightElsewhere } from './baselineHealth.ts';
import { countJudged } from './holds.ts';
import { strengthsOf, type Strengths } from './judge.ts';
import type { Look } from './look.ts';
import { measure, type Measured } from './measures.ts';
import { stepMoment, targetOf } from './moment.ts';
import { personFault } from './personGate.ts';
import { medianLook, withLook } from './smoothing.ts';
import { strengthRule } from './thresholds.ts';
import { isBad, type BadState } from './verdict.ts';
import type { Arrival } from './watchArrival.ts';
import { checkHealth, chooseBaseline } from './watchBaseline.ts';
import { cannotTell, nobody, pictureChanged, welcome } from './watchUnjudged.ts';
import { judgedVerdict, recoveries, showVerdict } from './watchVerdict.ts';
import { onsetSeconds, strengthShift } from './watchSettings.ts';
import type { WatchEffect, WatchState } from './watchState.ts';

type Step = readonly [WatchState, readonly WatchEffect[]];
type SeenLook = Extract<Look, { readonly kind: 'seen' }>;

/** Judges a received sample against the baselines. */
export function judgeArrival(state: WatchState, arrival: Arrival): Step {
  const { look, seconds, sample } = arrival;
  if (arrival.pictureFault !== null) return cannotTell(state, arrival, arrival.pictureFault);
  switch (look.kind) {
    case 'nobody':
      return nobody(state, arrival);
    case 'unclear':
      return cannotTell(state, arrival, 'severalPeople');
    case 'unreadable':
      return state.away === null
        ? cannotTell({ ...state, nobodySeconds: 0 }, arrival, look.reason)
        : nobody(state, arrival);
    case 'seen': {
      const [present, effects] = welcome(state, sample.t);
      const [next, more] = judgeLook(present, arrival, look, seconds);
      return [next, [...effects, ...more]];
    }
  }
}

function judgeLook(state: WatchState, arrival: Arrival, look: SeenLook, seconds: number): Step {
  const { sample } = arrival;
  const own = state.baselines.filter((baseline) => belongsTo(baseline, state.cameraId));
  if (own.length === 0) return cannotTell(state, arrival, 'notCalibrated');
  const fitting = fittingBaselines(own, state.cameraId, sample.width, sample.height);
  if (fitting.length === 0) return pictureChanged(state, arrival);

  const [chosen, baseline, choiceEffects] = chooseBaseline(state, fitting, look, seconds, sample.t);
  if (baseline === null) return cannotTell(chosen, arrival, 'notCalibrated');
  if (chosen.choice !== null) {
    // Somebody is rising or sitting down to another baseline: neither speaks for the moments in between.
    const [next, effects] = cannotTell(chosen, arrival, 'notCalibratedPlace');
    return [next, [...choiceEffects, ...effects]];
  }
  const upright = shapeOfBaseline(baseline);
  const fault = personFault(look, { upright, landmarks: baseline.landmarks }, sample.width / sample.height);
  if (fault !== null) {
    const elsewhere = fault === 'notCalibratedPlace';
    const [asked, ask] = checkHealth(
      chosen,
      { elsewhere, otherBody: false, upright: false },
      seconds,
      sample.t
    );
    const [next, effects] = cannotTell(asked, arrival, fault, measure(look.shape, baseline).measures);
    return [next, [...choiceEffects, ...effects, ...ask]];
  }

  // The landmarks of an unchanged picture are in the window already; another copy would only outvote the looks before.
  const known = sample.unchanged === true && chosen.window.length > 0;
  const window = known ? chosen.window : withLook(chosen.window, sample.t, look.shape, look.confidence);
  const smooth = medianLook(window) ?? look;
  const measured = measure(smooth.shape, baseline);
  const strengths = shifted(strengthsOf(measured), chosen, baseline);
  if (measured.evidence === null && strengths.tooClose < 0) {
    const [next, effects] = cannotTell(chosen, arrival, 'shouldersOutOfView', measured.measures);
    return [{ ...next, window }, [...choiceEffects, ...effects]];
  }
  const elsewhere = uprightElsewhere(smooth.shape, upright, measured.measures);
  const settled: Settled = {
    measured,
    strengths,
    confidence: smooth.confidence,
    elsewhere,
    otherBody: otherBody(smooth.shape, upright, measured.measures)
  };
  const alone = shifted(strengthsOf(measure(look.shape, baseline)), chosen, baseline);
  const glimpse = targetOf(alone, chosen.moment.state);
  const [next, effects] = judge({ ...chosen, window, glimpse }, arrival, settled);
  return [next, [...choiceEffects, ...effects]];
}

type Settled = {
  readonly measured: Measured;
  readonly strengths: Strengths;
  readonly confidence: number;
  readonly elsewhere: boolean;
  readonly otherBody: boolean;
};

function judge(state: WatchState, arrival: Arrival, settled: Settled): Step {
  const { sample, seconds } = arrival;
  const { strengths, measured } = settled;
  const moment = stepMoment(state.moment, strengths, seconds);
  const upright = moment.state === 'upright' && moment.target === 'upright';
  const [checked, ask] = checkHealth(
    state,
    {
      elsewhere: settled.elsewhere,
      otherBody: settled.otherBody && upright,
      upright: upright && !settled.elsewhere
    },
    seconds,
    sample.t
  );
  const doubtful = settled.elsewhere && !checked.health.confirmed;
  if (doubtful) {
    const [next, effects] = cannotTell(
      { ...checked, moment },
      arrival,
      'notCalibratedPlace',
      measured.measures
    );
    return [{ ...next, window: state.window }, [...effects, ...ask]];
  }
  if (moment.state === null) {
    const [next, effects] = cannotTell({ ...checked, moment }, arrival, 'starting', measured.measures);
    return [{ ...next, window: state.window }, [...effects, ...ask]];
  }

  const target = moment.target ?? moment.state;
  const bowed = (measured.measures.headDownDegrees ?? 0) > strengthRule.bowedDegrees;
  const [holds, held] = countJudged(
    state.holds,
    isBad(target) ? target : null,
    isBad(moment.state) ? moment.state : null,
    seconds,
    (bad) => onsetSeconds(state.settings, bad, bowed)
  );
  const next: WatchState = { ...checked, moment, holds };
  const verdict = judgedVerdict(
    next,
    sample.t,
    moment.state,
    measured.measures,
    strengths,
    settled.confidence
  );
  const [shown, effects] = showVerdict(next, verdict);
  const alerts = held.flatMap((effect): readonly WatchEffect[] =>
    effect.kind === 'alerted' ? [{ kind: 'alerted', verdict }] : []
  );
  return [shown, [...effects, ...recoveries(held, sample.t), ...alerts, ...ask]];
}

function shifted(strengths: Strengths, state: WatchState, baseline: Baseline): Strengths {
  const of = (bad: BadState): number =>
    strengths[bad] + strengthShift(state.settings, baseline.loosened, bad);
  return {
    slouch: of('slouch'),
    forwardHead: of('forwardHead'),
    lean: of('lean'),
    tooClose: of('tooClose'),
    lookingDown: of('lookingDown')
  };
}
