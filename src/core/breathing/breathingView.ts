import { breathingMoment, type BreathingMoment } from './breathingMoment.ts';
import { breathingRules, type BreathingState } from './breathingSession.ts';

type Session = Extract<BreathingState, { readonly plan: unknown }>;

/**
 * The moment that is shown: as main sent it, counted on by the window's own clock while the session runs, though not
 * further than main would let it run unheard.
 * @param sinceSeconds since the state came
 */
export function shownMoment(state: Session, sinceSeconds: number): BreathingMoment {
  const since =
    state.kind === 'running' ? Math.min(breathingRules.lostSeconds, Math.max(0, sinceSeconds)) : 0;
  return breathingMoment(state.plan, state.elapsedSeconds + since);
}

/**
 * What a screen reader says at a moment: while settling and in the first breath each phase with what to do, then only
 * in and out, which is as much as one can breathe along to.
 */
export type SpokenPhase = { readonly phase: BreathingMoment['phase']; readonly whole: boolean };

export function spokenPhase({ phase, breath }: BreathingMoment): SpokenPhase {
  const whole = breath <= 1;
  // Widening goes on from breathing in and needs no word of its own later.
  return { phase: phase === 'widen' && !whole ? 'in' : phase, whole };
}
