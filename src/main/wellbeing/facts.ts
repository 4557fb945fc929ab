import type { CameraGap } from '../../core/signals/yieldingState.ts';
import type { WellbeingFact } from '../../core/wellbeing/wellbeingState.ts';

/** What the day's history is made of, beside the minutes of posture. */
export type DayFact = WellbeingFact | { readonly kind: 'cameraGap'; readonly gap: CameraGap };

/** Takes in facts as they happen; they are never logged. */
export type Facts = { readonly record: (fact: DayFact) => void };

export type FactsOfRun = Facts & {
  /** The facts of this run, oldest first. */
  readonly all: () => readonly DayFact[];
};

/** A working day has some two hundred facts; a run of many weeks keeps its last ones. */
export const factsKept = 5000;

/** Keeps the facts for as long as the program runs. */
export function keepFacts(): FactsOfRun {
  const facts: DayFact[] = [];
  return {
    record: (fact) => {
      facts.push(fact);
      if (facts.length > factsKept) facts.splice(0, facts.length - factsKept);
    },
    all: () => [...facts]
  };
}
