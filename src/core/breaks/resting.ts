import { isHalfDone, restingChoices } from './breakChoices.ts';
import type { BreakConditions, BreakCycle, CycleStep, RestingPhase } from './breakCycle.ts';
import { afterTaken, withFreshTimers, withPostponement } from './breakCycle.ts';
import type { BreakCause, BreakOutcome, CycleEffect } from './breakEffects.ts';
import { recorded } from './breakEffects.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind } from './breakSettings.ts';
import { lengthSeconds } from './breakSettings.ts';

/** Begins a break at once. A notice that was shown for it, or for another kind, is replaced by it. */
export function begunBreak(
  cycle: BreakCycle,
  breakKind: BreakKind,
  cause: BreakCause,
  conditions: BreakConditions
): CycleStep {
  const { settings } = conditions;
  const phase: RestingPhase = {
    kind: 'resting',
    id: cycle.nextId,
    breakKind,
    cause,
    plannedSeconds: lengthSeconds(breakKind, settings),
    doneSeconds: 0,
    // Nobody locks themselves in by asking for a break.
    strict: settings.strict && cause !== 'asked'
  };
  const next: BreakCycle = { ...cycle, phase, nextId: cycle.nextId + 1 };
  const { id, plannedSeconds } = phase;
  const { sittingSeconds } = cycle;
  const choices = restingChoices(next, phase, settings);
  return [
    next,
    [
      { kind: 'breakStarted', id, breakKind, cause, plannedSeconds, sittingSeconds, choices },
      recorded(conditions, 'shown', breakKind, { cause })
    ]
  ];
}

/** Lets a running break go on; it ends by itself after its length, whoever is or is not there. */
export function restedOn(
  cycle: BreakCycle,
  phase: RestingPhase,
  seconds: number,
  conditions: BreakConditions
): CycleStep {
  if (seconds === 0) return [cycle, []];
  const doneSeconds = phase.doneSeconds + seconds;
  const grown: RestingPhase = { ...phase, doneSeconds };
  const next: BreakCycle = { ...cycle, phase: grown };
  if (doneSeconds >= phase.plannedSeconds) return endedBreak(next, grown, 'taken', conditions);
  const secondsLeft = phase.plannedSeconds - doneSeconds;
  const choices = restingChoices(next, grown, conditions.settings);
  return [next, [{ kind: 'breakChanged', id: phase.id, secondsLeft, choices }]];
}

/**
 * Ends a break before its time: from half on it counts as taken, before that as what is given.
 */
export function leftBreak(
  cycle: BreakCycle,
  phase: RestingPhase,
  otherwise: 'skipped' | 'interrupted',
  conditions: BreakConditions,
  emergency = false
): CycleStep {
  return endedBreak(cycle, phase, isHalfDone(phase) ? 'halfTaken' : otherwise, conditions, emergency);
}

export function endedBreak(
  cycle: BreakCycle,
  phase: RestingPhase,
  outcome: BreakOutcome,
  conditions: BreakConditions,
  emergency = false
): CycleStep {
  const { id, breakKind, cause } = phase;
  const seconds = Math.min(phase.doneSeconds, phase.plannedSeconds);
  const effects: readonly CycleEffect[] = [
    { kind: 'breakEnded', id, breakKind, outcome },
    recorded(conditions, outcome, breakKind, { cause, seconds, emergency })
  ];
  const next = afterOutcome({ ...cycle, phase: { kind: 'working' } }, phase, outcome, conditions);
  return [next, effects];
}

function afterOutcome(
  cycle: BreakCycle,
  { breakKind, cause }: RestingPhase,
  outcome: BreakOutcome,
  { settings, absence }: BreakConditions
): BreakCycle {
  switch (outcome) {
    case 'taken':
    case 'halfTaken': {
      // Whoever is still away has had this break: the same absence is not a second one.
      const credited = absence === null ? cycle.credited : { kind: breakKind, unwrittenSeconds: null };
      return { ...afterTaken(cycle, breakKind), credited };
    }
    case 'skipped':
      return cause === 'asked' ? cycle : withFreshTimers(cycle, breakKind);
    case 'postponed':
      return withPostponement(cycle, breakKind, settings);
    case 'interrupted':
      return { ...cycle, settleSeconds: Math.max(cycle.settleSeconds, breakRules.settleSeconds) };
    default:
      return outcome satisfies never;
  }
}
