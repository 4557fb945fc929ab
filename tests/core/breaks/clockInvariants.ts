import type { BreakPhase, BreakTimer } from '../../../src/core/breaks/breakCycle.ts';
import type { BreakFact } from '../../../src/core/breaks/breakEffects.ts';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import { type BreakKind, breakKinds } from '../../../src/core/breaks/breakSettings.ts';

/**
 * What does not hold of the clock's counters though it must at any moment, or null.
 * @param mostPostponements as often as one break may have been put off
 */
export function faultOfTimers(
  timers: Readonly<Record<BreakKind, BreakTimer>>,
  mostPostponements: number
): string | null {
  for (const kind of breakKinds) {
    const { workedSeconds, postponedSeconds, postponements } = timers[kind];
    if (!Number.isFinite(workedSeconds) || workedSeconds < 0) return `${kind}: ${workedSeconds} s worked`;
    if (postponedSeconds !== null && postponedSeconds < 0)
      return `${kind}: postponed by ${postponedSeconds} s`;
    if (postponements > mostPostponements) return `${kind}: postponed ${postponements} times`;
  }
  return null;
}

/** The same of a break that runs. */
export function faultOfPhase(phase: BreakPhase): string | null {
  if (phase.kind !== 'resting') return null;
  return phase.doneSeconds < phase.plannedSeconds ? null : 'a break that has run out goes on';
}

/** What the facts so far leave behind: the break that runs, and when one was last taken, in seconds of any clock. */
export type StorySoFar = { readonly running: BreakKind | null; readonly takenAtSeconds: number | null };
export const noStory: StorySoFar = { running: null, takenAtSeconds: null };

export type ToldFact = Pick<BreakFact, 'kind' | 'breakKind'> & {
  readonly seconds: number;
  /** It came by the user's wish. */
  readonly wished: boolean;
};

/**
 * The next of the facts that history keeps, in their order, and what they must never tell: two breaks at once, the end
 * of a break that does not run, or a break that nobody wished within ten minutes after one was taken.
 */
export function stepStory(story: StorySoFar, fact: ToldFact): readonly [StorySoFar, string | null] {
  const { kind, breakKind, seconds, wished } = fact;
  const taken: StorySoFar = { running: null, takenAtSeconds: seconds };
  switch (kind) {
    case 'shown': {
      const next: StorySoFar = { ...story, running: breakKind };
      if (story.running !== null) return [next, `a ${breakKind} break beside a ${story.running} break`];
      const since = story.takenAtSeconds === null ? Number.POSITIVE_INFINITY : seconds - story.takenAtSeconds;
      const tooNear = !wished && since < breakRules.nearestSeconds;
      return [next, tooNear ? `a ${breakKind} break ${since} s after one was taken` : null];
    }
    case 'taken':
    case 'halfTaken':
      return [taken, endOfNone(story, breakKind)];
    case 'interrupted':
      return [{ ...story, running: null }, endOfNone(story, breakKind)];
    case 'skipped':
    case 'postponed':
      // Of the break, or of its notice.
      return [story.running === breakKind ? { ...story, running: null } : story, null];
    case 'natural':
      return [breakKind === 'movement' ? { ...story, takenAtSeconds: seconds } : story, null];
    case 'due':
    case 'heldBack':
      return [story, null];
    default:
      return kind satisfies never;
  }
}

function endOfNone({ running }: StorySoFar, breakKind: BreakKind): string | null {
  return running === breakKind ? null : `the end of a ${breakKind} break that did not run`;
}
