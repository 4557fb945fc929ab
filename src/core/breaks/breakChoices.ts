import type { BreakCycle, RestingPhase } from './breakCycle.ts';
import type { BreakChoices } from './breakEffects.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind, BreakSettings } from './breakSettings.ts';

/** What may be chosen on the notice of a break. A strict break can still be put off, within its limit. */
export function noticeChoices(cycle: BreakCycle, kind: BreakKind, settings: BreakSettings): BreakChoices {
  return {
    postpone: cycle.timers[kind].postponements < settings.postponeLimit,
    skip: settings.skippingAllowed && !settings.strict,
    emergencyExit: false,
    inertSeconds: 0
  };
}

/** What may be chosen while a break runs. From half on it counts as taken, so putting it off makes no sense. */
export function restingChoices(
  cycle: BreakCycle,
  phase: RestingPhase,
  settings: BreakSettings
): BreakChoices {
  const { strict, breakKind, cause } = phase;
  const limitReached = cycle.timers[breakKind].postponements >= settings.postponeLimit;
  return {
    postpone: !strict && cause !== 'asked' && !limitReached && !isHalfDone(phase),
    skip: !strict && (settings.skippingAllowed || cause === 'asked' || isHalfDone(phase)),
    emergencyExit: strict,
    inertSeconds: Math.max(0, breakRules.inertSeconds - phase.doneSeconds)
  };
}

export function isHalfDone(phase: RestingPhase): boolean {
  return phase.doneSeconds >= phase.plannedSeconds * breakRules.takenShare;
}
