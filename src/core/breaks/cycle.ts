import type { BreakConditions, BreakCycle, CycleStep } from './breakCycle.ts';
import { breakRules } from './breakRules.ts';
import { backFromAbsence, frozenOn } from './frozen.ts';
import { leftBreak, restedOn } from './resting.ts';
import type { TimePassed } from './timePassed.ts';
import { withdrawn, workedOn } from './working.ts';

/** Lets time pass over the day's cycle of sitting and breaks, under the conditions that held meanwhile. */
export function advanceCycle(cycle: BreakCycle, passed: TimePassed, conditions: BreakConditions): CycleStep {
  const [here, closing] =
    conditions.absence === null
      ? backFromAbsence(aged(cycle, passed), conditions)
      : [aged(cycle, passed), []];
  const [next, effects] = passedOver(here, passed, conditions);
  return closing.length === 0 ? [next, effects] : [next, [...closing, ...effects]];
}

/** A call or a pause begins: what is shown goes away at once, and a break that was not half done comes again. */
export function interruptedCycle(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  return cycle.phase.kind === 'resting'
    ? leftBreak(cycle, cycle.phase, 'interrupted', conditions)
    : withdrawn(cycle);
}

function passedOver(cycle: BreakCycle, passed: TimePassed, conditions: BreakConditions): CycleStep {
  const { phase } = cycle;
  const { livedSeconds, sleptSeconds } = passed;
  // Rest is rest, at the desk or away from it, awake or with the lid closed.
  if (phase.kind === 'resting') return restedOn(cycle, phase, livedSeconds + sleptSeconds, conditions);
  if (conditions.frozen !== null) return frozenOn(cycle, conditions);
  if (!passed.unseen) return workedOn(cycle, livedSeconds, conditions);
  // Whoever was out of sight is not met with a break.
  const [quiet, effects] = withdrawn(cycle);
  const settleSeconds = Math.max(quiet.settleSeconds, breakRules.settleSeconds);
  const [next, more] = workedOn({ ...quiet, settleSeconds }, livedSeconds, conditions);
  return [next, [...effects, ...more]];
}

function aged(cycle: BreakCycle, { livedSeconds, sleptSeconds }: TimePassed): BreakCycle {
  const seconds = livedSeconds + sleptSeconds;
  if (cycle.sinceTakenSeconds === null || seconds === 0) return cycle;
  return { ...cycle, sinceTakenSeconds: cycle.sinceTakenSeconds + seconds };
}
