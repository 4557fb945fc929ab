import { unknownHealth } from './baselineHealth.ts';
import { countUnseen, endHolds, noHolds } from './holds.ts';
import { noMoment } from './moment.ts';
import { timeRule } from './thresholds.ts';
import type { CannotTellReason, Measures } from './verdict.ts';
import type { Arrival } from './watchArrival.ts';
import type { WatchEffect, WatchState } from './watchState.ts';
import { recoveries, showVerdict, unjudgedVerdict } from './watchVerdict.ts';

type Step = readonly [WatchState, readonly WatchEffect[]];

/** A sample of which nothing can be said, and why. What was smoothed so far is forgotten. */
export function cannotTell(
  state: WatchState,
  { sample, seconds }: Arrival,
  reason: CannotTellReason,
  measures: Measures = {}
): Step {
  const next: WatchState = { ...state, window: [], glimpse: null, holds: countUnseen(state.holds, seconds) };
  return showVerdict(next, {
    ...unjudgedVerdict(next, sample.t, 'cannotTell', reason),
    measures
  });
}

/** A sample with nobody in it: unclear at first, after a while they are away. */
export function nobody(state: WatchState, arrival: Arrival): Step {
  const { sample, seconds } = arrival;
  if (state.away !== null) {
    const away = { seconds: state.away.seconds + seconds };
    return showVerdict({ ...state, away }, unjudgedVerdict(state, sample.t, 'away', null));
  }
  const nobodySeconds = state.nobodySeconds + seconds;
  if (nobodySeconds < timeRule.away) {
    return cannotTell({ ...state, nobodySeconds }, arrival, 'faceOutOfView');
  }
  const ended = endHolds(state.holds);
  const left: WatchState = {
    ...state,
    nobodySeconds,
    away: { seconds: nobodySeconds },
    window: [],
    holds: noHolds,
    moment: noMoment,
    glimpse: null,
    lastShape: null
  };
  const [next, effects] = showVerdict(left, unjudgedVerdict(left, sample.t, 'away', null));
  return [next, [...effects, ...recoveries(ended, sample.t), { kind: 'wentAway', t: sample.t }]];
}

/** Somebody is there, again perhaps. */
export function welcome(state: WatchState, t: number): Step {
  if (state.away === null) return [{ ...state, nobodySeconds: 0 }, []];
  const back: WatchEffect = { kind: 'cameBack', t, awaySeconds: state.away.seconds };
  const health = { ...unknownHealth, asked: state.health.asked };
  return [{ ...state, nobodySeconds: 0, away: null, health }, [back]];
}

/** The camera gives another picture than the one that every baseline was learned in: ask to learn it anew, once. */
export function pictureChanged(state: WatchState, arrival: Arrival): Step {
  const [next, effects] = cannotTell(state, arrival, 'notCalibratedPlace');
  if (next.health.asked === 'pictureChanged') return [next, effects];
  return [
    { ...next, health: { ...next.health, asked: 'pictureChanged' } },
    [...effects, { kind: 'recalibrationSuggested', t: arrival.sample.t, why: 'pictureChanged' }]
  ];
}
