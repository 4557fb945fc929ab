import type { Baseline } from './baseline.ts';
import { nearestBaseline, stepChoice } from './baselineChoice.ts';
import { stepHealth, unknownHealth } from './baselineHealth.ts';
import { forgetPending } from './holds.ts';
import type { Look } from './look.ts';
import { noMoment } from './moment.ts';
import type { WatchEffect, WatchState } from './watchState.ts';

/** The active baseline for this look: the user's choice, or the one matched by place and size. */
export function chooseBaseline(
  state: WatchState,
  fitting: readonly Baseline[],
  look: Extract<Look, { readonly kind: 'seen' }>,
  seconds: number,
  t: number
): readonly [WatchState, Baseline | null, readonly WatchEffect[]] {
  const selected = fitting.find((baseline) => baseline.id === state.selectedId);
  if (selected !== undefined) return switchTo(state, selected, t);
  const active = fitting.find((baseline) => baseline.id === state.activeId);
  if (active === undefined) return switchTo(state, nearestBaseline(fitting, look.shape), t);
  const step = stepChoice(state.choice, active, fitting, look.shape, seconds);
  return switchTo({ ...state, choice: step.choice }, step.switchTo ?? active, t);
}

/** Whether the baseline still fits; asks when it has not for a while. */
export function checkHealth(
  state: WatchState,
  signs: Parameters<typeof stepHealth>[1],
  seconds: number,
  t: number
): readonly [WatchState, readonly WatchEffect[]] {
  const { health, ask } = stepHealth(state.health, signs, seconds);
  const effects: readonly WatchEffect[] =
    ask === null ? [] : [{ kind: 'recalibrationSuggested', t, why: ask }];
  return [{ ...state, health }, effects];
}

function switchTo(
  state: WatchState,
  baseline: Baseline | null,
  t: number
): readonly [WatchState, Baseline | null, readonly WatchEffect[]] {
  const id = baseline?.id ?? null;
  if (id === state.activeId) return [state, baseline, []];
  const next: WatchState = {
    ...state,
    activeId: id,
    choice: null,
    window: [],
    moment: noMoment,
    holds: forgetPending(state.holds),
    health: unknownHealth
  };
  return [next, baseline, [{ kind: 'baselineChosen', t, id }]];
}
