import { noticeChoices, restingChoices } from './breakChoices.ts';
import type { BreakConditions, BreakCycle, CycleStep, RestingPhase } from './breakCycle.ts';
import { withFreshTimers, withPostponement, withTimer } from './breakCycle.ts';
import type { BreakChoices } from './breakEffects.ts';
import { recorded } from './breakEffects.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind } from './breakSettings.ts';
import { begunBreak, endedBreak, leftBreak } from './resting.ts';

/** What a person does about a break, or an overlay on its own. Acts that are not on offer change nothing. */
export type BreakAct =
  /** "Take a break now", from tray, command line or the notice; in a pause, too. */
  | { readonly kind: 'breakAsked'; readonly breakKind: BreakKind }
  | { readonly kind: 'breakPostponed' }
  | { readonly kind: 'breakSkipped' }
  /** "I'm back". */
  | { readonly kind: 'cameBack' }
  | { readonly kind: 'emergencyExitUsed' }
  /** Every overlay of the break is gone: closed by the system or the user, or its process crashed. */
  | { readonly kind: 'overlayLost'; readonly id: number; readonly why: 'closed' | 'crashed' };

export function actOnCycle(cycle: BreakCycle, act: BreakAct, conditions: BreakConditions): CycleStep {
  const { phase } = cycle;
  switch (act.kind) {
    case 'breakAsked':
      return asked(cycle, act.breakKind, conditions);
    case 'breakPostponed':
      return postponed(cycle, conditions);
    case 'breakSkipped':
      return skipped(cycle, conditions);
    case 'cameBack':
      return phase.kind === 'resting' ? leftByButton(cycle, phase, conditions) : [cycle, []];
    case 'emergencyExitUsed':
      if (phase.kind !== 'resting' || !phase.strict) return [cycle, []];
      return leftBreak(cycle, phase, 'skipped', conditions, true);
    case 'overlayLost':
      if (phase.kind !== 'resting' || phase.id !== act.id) return [cycle, []];
      if (act.why === 'crashed') return overlayCrashed(cycle, phase, conditions);
      // A closed overlay is an answer, and in a strict break an emergency exit: nobody is shut in.
      return leftBreak(cycle, phase, 'skipped', conditions, phase.strict);
    default:
      return act satisfies never;
  }
}

function asked(cycle: BreakCycle, breakKind: BreakKind, conditions: BreakConditions): CycleStep {
  const { phase } = cycle;
  const { absence, hold } = conditions;
  const nobodySees = absence !== null && (absence.cause === 'locked' || absence.cause === 'asleep');
  if (phase.kind === 'resting' || hold === 'occupied' || nobodySees) return [cycle, []];
  const cause = phase.kind === 'noticed' && phase.breakKind === breakKind ? phase.cause : 'asked';
  return begunBreak(cycle, breakKind, cause, conditions);
}

function postponed(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  const { phase } = cycle;
  const { settings } = conditions;
  if (phase.kind === 'resting') {
    const choices = restingChoices(cycle, phase, settings);
    return isOpen(choices, 'postpone') ? endedBreak(cycle, phase, 'postponed', conditions) : [cycle, []];
  }
  if (phase.kind !== 'noticed' || !phase.shown) return [cycle, []];
  const { breakKind, cause } = phase;
  if (!isOpen(noticeChoices(cycle, breakKind, settings), 'postpone')) return [cycle, []];
  const next = withPostponement({ ...cycle, phase: { kind: 'working' } }, breakKind, settings);
  return [next, [{ kind: 'noticeWithdrawn' }, recorded(conditions, 'postponed', breakKind, { cause })]];
}

function skipped(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  const { phase } = cycle;
  if (phase.kind === 'resting') return leftByButton(cycle, phase, conditions);
  if (phase.kind !== 'noticed' || !phase.shown) return [cycle, []];
  const { breakKind, cause } = phase;
  if (!isOpen(noticeChoices(cycle, breakKind, conditions.settings), 'skip')) return [cycle, []];
  const next = withFreshTimers({ ...cycle, phase: { kind: 'working' } }, breakKind);
  return [next, [{ kind: 'noticeWithdrawn' }, recorded(conditions, 'skipped', breakKind, { cause })]];
}

function leftByButton(cycle: BreakCycle, phase: RestingPhase, conditions: BreakConditions): CycleStep {
  const choices = restingChoices(cycle, phase, conditions.settings);
  return isOpen(choices, 'skip') ? leftBreak(cycle, phase, 'skipped', conditions) : [cycle, []];
}

function overlayCrashed(cycle: BreakCycle, phase: RestingPhase, conditions: BreakConditions): CycleStep {
  const [ended, effects] = leftBreak(cycle, phase, 'interrupted', conditions);
  const counted = ended.timers[phase.breakKind].workedSeconds > 0 && phase.cause !== 'asked';
  if (!counted) return [ended, effects];
  if (cycle.overlayLosses >= breakRules.overlayLossesSurvived) {
    return [{ ...withFreshTimers(ended, phase.breakKind), overlayLosses: 0 }, effects];
  }
  const later = withTimer(ended, phase.breakKind, { postponedSeconds: breakRules.overlayRetrySeconds });
  return [{ ...later, overlayLosses: cycle.overlayLosses + 1 }, effects];
}

function isOpen(choices: BreakChoices, choice: 'postpone' | 'skip'): boolean {
  return choices[choice] && choices.inertSeconds === 0;
}
