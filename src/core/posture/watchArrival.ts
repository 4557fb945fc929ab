import type { PoseSample } from '../pose/keypoints.ts';
import { shapeOfBaseline, type Baseline } from './baseline.ts';
import { unknownHealth } from './baselineHealth.ts';
import { endHolds, forgetPending, noHolds } from './holds.ts';
import type { Look } from './look.ts';
import { noMoment } from './moment.ts';
import { follow } from './people.ts';
import { frozenSecondsAfter, pictureFault } from './pictureGate.ts';
import { timeRule } from './thresholds.ts';
import type { CannotTellReason } from './verdict.ts';
import { recoveries } from './watchVerdict.ts';
import type { WatchEffect, WatchState } from './watchState.ts';

/** What one sample is read as before it is judged. `seconds` were seen since the sample before; 0 after a gap. */
export type Arrival = {
  readonly sample: PoseSample;
  readonly seconds: number;
  readonly look: Look | { readonly kind: 'unclear' };
  readonly pictureFault: CannotTellReason | null;
};

/**
 * Takes a sample in: time, gaps, the followed person, the picture. A long gap ends what was alerting: those are the effects.
 */
export function receive(
  state: WatchState,
  sample: PoseSample
): readonly [WatchState, Arrival, readonly WatchEffect[]] {
  const passed = state.lastT === null ? null : sample.t - state.lastT;
  const gap = state.interrupted || passed === null || passed < 0 || passed > timeRule.gap;
  const seconds = gap ? 0 : passed;
  const frozenSeconds = gap ? 0 : frozenSecondsAfter(state.frozenSeconds, sample.picture, seconds);
  const long = gap && passed !== null && Math.abs(passed) >= timeRule.longGap;
  const rested = long ? afterLongGap(state) : gap ? afterGap(state) : state;
  const baseline = activeBaseline(rested);
  const followed = follow(sample, baseline === null ? null : shapeOfBaseline(baseline), rested.lastShape);
  const look = followed.kind === 'one' ? followed.look : followed;
  return [
    {
      ...rested,
      lastT: sample.t,
      interrupted: false,
      frozenSeconds,
      lastShape: look.kind === 'seen' ? look.shape : rested.lastShape
    },
    {
      sample,
      seconds,
      look,
      pictureFault: pictureFault(sample.picture, frozenSeconds, look.kind === 'seen')
    },
    long ? recoveries(endHolds(state.holds), sample.t) : []
  ];
}

/** What was not seen counts for nothing: neither for a hold nor for how long a state has lasted. */
function afterGap(state: WatchState): WatchState {
  return {
    ...state,
    window: [],
    choice: null,
    nobodySeconds: 0,
    frozenSeconds: 0,
    lastShape: null,
    shown: null,
    holds: forgetPending(state.holds),
    moment: { ...state.moment, target: null, rival: null }
  };
}

/** After a long gap every posture, and even the place, has to be seen again. */
function afterLongGap(state: WatchState): WatchState {
  return {
    ...afterGap(state),
    holds: noHolds,
    moment: noMoment,
    health: { ...unknownHealth, asked: state.health.asked }
  };
}

export function activeBaseline(state: WatchState): Baseline | null {
  return state.baselines.find((baseline) => baseline.id === state.activeId) ?? null;
}
