import type { PoseSample } from '../pose/keypoints.ts';
import { shapeOfBaseline, type Baseline } from './baseline.ts';
import { unknownHealth } from './baselineHealth.ts';
import { forgetPending } from './holds.ts';
import type { Look } from './look.ts';
import { follow } from './people.ts';
import { frozenSecondsAfter, pictureFault } from './pictureGate.ts';
import { timeRule } from './thresholds.ts';
import type { CannotTellReason } from './verdict.ts';
import type { WatchState } from './watchState.ts';

/** What one sample is read as before it is judged. `seconds` were seen since the sample before; 0 after a gap. */
export type Arrival = {
  readonly sample: PoseSample;
  readonly seconds: number;
  readonly look: Look | { readonly kind: 'unclear' };
  readonly pictureFault: CannotTellReason | null;
};

/** Takes a sample in: time, gaps, the followed person, the picture. */
export function receive(state: WatchState, sample: PoseSample): readonly [WatchState, Arrival] {
  const passed = state.lastT === null ? null : sample.t - state.lastT;
  const gap = state.interrupted || passed === null || passed < 0 || passed > timeRule.gap;
  const seconds = gap ? 0 : passed;
  const frozenSeconds = gap ? 0 : frozenSecondsAfter(state.frozenSeconds, sample.picture, seconds);
  const rested = gap && passed !== null ? afterGap(state, Math.abs(passed)) : state;
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
    { sample, seconds, look, pictureFault: pictureFault(sample.picture, frozenSeconds, look.kind === 'seen') }
  ];
}

/** What was not seen counts for nothing; after a long one even the place has to be confirmed again. */
function afterGap(state: WatchState, gapSeconds: number): WatchState {
  return {
    ...state,
    window: [],
    choice: null,
    nobodySeconds: 0,
    frozenSeconds: 0,
    lastShape: null,
    holds: forgetPending(state.holds),
    moment: { ...state.moment, candidate: null },
    health: gapSeconds >= timeRule.longGap ? { ...unknownHealth, asked: state.health.asked } : state.health
  };
}

export function activeBaseline(state: WatchState): Baseline | null {
  return state.baselines.find((baseline) => baseline.id === state.activeId) ?? null;
}
