import type { BreakClockState } from './breakClockState.ts';
import type { BreakConditions, BreakCycle, BreakTimer, CycleStep, RestingPhase } from './breakCycle.ts';
import { freshCycle } from './breakCycle.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind } from './breakSettings.ts';
import { leftBreak } from './resting.ts';

/**
 * What is written down now and then (and when a break begins or ends), so that a crash or an update costs nobody their
 * counters. Settings and the pause are stored by those who own them.
 */
export type BreakMemory = {
  readonly version: 1;
  /** Epoch milliseconds of the last reading. */
  readonly at: number;
  readonly timers: Readonly<Record<BreakKind, BreakTimer>>;
  readonly sittingSeconds: number;
  readonly broughtForward: boolean;
  readonly sinceTakenSeconds: number | null;
  readonly nextId: number;
  /** The break that ran, or null. */
  readonly resting: RestingPhase | null;
};

export function breakMemory({ last, cycle }: BreakClockState): BreakMemory {
  const { timers, sittingSeconds, broughtForward, sinceTakenSeconds, nextId, phase } = cycle;
  return {
    version: 1,
    at: last.epochMs,
    timers,
    sittingSeconds,
    broughtForward,
    sinceTakenSeconds,
    nextId,
    resting: phase.kind === 'resting' ? phase : null
  };
}

/** Takes up where the last run ended. Its break, if one ran, ends here: taken from half on, otherwise to come again. */
export function cycleFromMemory(memory: BreakMemory, conditions: BreakConditions): CycleStep {
  const goneSeconds = (conditions.at.epochMs - memory.at) / 1000;
  const { resting, nextId } = memory;
  const remembered: BreakCycle = {
    ...freshCycle,
    timers: memory.timers,
    sittingSeconds: memory.sittingSeconds,
    broughtForward: memory.broughtForward,
    // A clock that was set back meanwhile tells nothing of how long it was.
    sinceTakenSeconds:
      memory.sinceTakenSeconds === null ? null : memory.sinceTakenSeconds + Math.max(0, goneSeconds),
    settleSeconds: breakRules.settleSeconds,
    nextId
  };
  const [next, effects] =
    resting === null
      ? ([remembered, []] as const)
      : leftBreak(remembered, resting, 'interrupted', conditions);
  if (goneSeconds < breakRules.restartForgetsSeconds) return [next, effects];
  const { sinceTakenSeconds } = next;
  return [{ ...freshCycle, nextId, sinceTakenSeconds, settleSeconds: breakRules.settleSeconds }, effects];
}
