import type { Absence } from '../presence/presence.ts';
import type { BreakConditions, BreakCycle, CycleStep } from './breakCycle.ts';
import { afterTaken } from './breakCycle.ts';
import type { CycleEffect } from './breakEffects.ts';
import { recorded } from './breakEffects.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind, BreakSettings } from './breakSettings.ts';
import { isBreakOn, lengthSeconds } from './breakSettings.ts';
import { withdrawn } from './working.ts';

/**
 * Time that is no sitting: nothing is counted and nothing shown. A pause freezes the counters as they are; an absence
 * that lasts long enough is a break. (In a pause presence believes only lock and sleep: see `handsMayRest`.)
 */
export function frozenOn(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  const [quiet, effects] = withdrawn(cycle);
  const settled = settling(quiet, conditions);
  const [next, more] = creditedAbsence(settled, conditions);
  return [next, [...effects, ...more]];
}

/** Closes the account of an absence that is over. */
export function backFromAbsence(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  const { credited } = cycle;
  if (credited === null) return [cycle, []];
  const next: BreakCycle = { ...cycle, credited: null };
  if (credited.unwrittenSeconds === null) return [next, []];
  return [next, naturalFact(conditions, 'micro', credited.unwrittenSeconds)];
}

function settling(cycle: BreakCycle, { frozen, absence }: BreakConditions): BreakCycle {
  const short = frozen === 'away' && (absence?.seconds ?? 0) < breakRules.shortAbsenceSeconds;
  if (short || cycle.settleSeconds >= breakRules.settleSeconds) return cycle;
  return { ...cycle, settleSeconds: breakRules.settleSeconds };
}

function creditedAbsence(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  const { absence, settings } = conditions;
  if (absence === null || !settings.naturalBreaks) return [cycle, []];
  if (cycle.credited?.kind === 'movement') return [cycle, []];
  if (absence.seconds >= neededSeconds('movement', absence, settings)) {
    const credited = { kind: 'movement', unwrittenSeconds: null } as const;
    const fact = naturalFact(conditions, 'movement', absence.seconds);
    return [{ ...afterTaken(cycle, 'movement'), credited }, fact];
  }
  if (absence.seconds < neededSeconds('micro', absence, settings)) return [cycle, []];
  if (cycle.credited?.unwrittenSeconds === null) return [cycle, []];
  const credited = { kind: 'micro', unwrittenSeconds: absence.seconds } as const;
  if (cycle.credited !== null) return [{ ...cycle, credited }, []];
  // A short absence rests the eyes, but says nothing against a movement break soon after: no ten minutes here.
  const { sinceTakenSeconds } = cycle;
  return [{ ...afterTaken(cycle, 'micro'), sinceTakenSeconds, credited }, []];
}

function neededSeconds(kind: BreakKind, absence: Absence, settings: BreakSettings): number {
  const half = kind === 'movement' && absence.cause === 'emptyChair';
  const share = half ? breakRules.emptyChairShare : 1;
  return lengthSeconds(kind, settings) * share;
}

/** Going home is no break, and a kind that is switched off has no history. */
function naturalFact(conditions: BreakConditions, kind: BreakKind, seconds: number): readonly CycleEffect[] {
  if (!conditions.insideHours || !isBreakOn(kind, conditions.settings)) return [];
  return [recorded(conditions, 'natural', kind, { seconds })];
}
