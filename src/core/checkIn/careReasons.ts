import type { CareReason } from '../guide/care.ts';
import { careReasons } from '../guide/care.ts';
import type { CheckInEntry } from './checkInEntry.ts';
import { dayMs, entriesUntil } from './checkInEntry.ts';

/**
 * When numbers alone are a reason to see a professional. Plain comparisons of what the person said, and no
 * judgement of what is behind it; in doubt the advice comes, for it costs nothing.
 */
export const careRules = {
  /** The guide says a few weeks of home care; the product says three: less half a day, for nobody answers to the hour. */
  noImprovementDays: 20.5,
  /** A longer silence begins a new spell: nobody knows how it was in between. */
  silenceDays: 42,
  /** Two points of ten are a change that people notice (Farrar et al., Pain 2001, 94:149–158). */
  worseningPoints: 2,
  /** Worse than this long ago is getting worse; worse than yesterday is a bad day. */
  worseningDays: 13.5
} as const;

/**
 * Why the latest check-in calls for care: any of the guide's signs at once, discomfort that is no lower than three
 * weeks before, or discomfort that has clearly risen. Empty where there is none.
 * @param nowEpochMs entries after this moment are left out
 */
export function reasonsForCare(entries: readonly CheckInEntry[], nowEpochMs: number): readonly CareReason[] {
  const known = entriesUntil(entries, nowEpochMs);
  const latest = known.at(-1);
  if (latest === undefined) return [];
  const spell = presentSpell(known);
  const reasons = new Set<CareReason>(latest.signs);
  if (hasNotImproved(spell, latest)) reasons.add('noImprovement');
  if (hasWorsened(spell, latest)) reasons.add('worsening');
  return careReasons.filter((reason) => reasons.has(reason));
}

/** The check-ins since discomfort was last absent or not spoken of for long; empty while there is none. */
function presentSpell(known: readonly CheckInEntry[]): readonly CheckInEntry[] {
  const first = known.findLastIndex((entry, index) => {
    const next = known[index + 1];
    const silent = next !== undefined && next.atEpochMs - entry.atEpochMs > careRules.silenceDays * dayMs;
    return entry.discomfort === 0 || silent;
  });
  return known.slice(first + 1);
}

function hasNotImproved(spell: readonly CheckInEntry[], latest: CheckInEntry): boolean {
  const before = lastAtLeastDaysBefore(spell, latest, careRules.noImprovementDays);
  return before !== undefined && latest.discomfort >= before.discomfort;
}

function hasWorsened(spell: readonly CheckInEntry[], latest: CheckInEntry): boolean {
  const before = lastAtLeastDaysBefore(spell, latest, careRules.worseningDays);
  return before !== undefined && latest.discomfort - before.discomfort >= careRules.worseningPoints;
}

function lastAtLeastDaysBefore(
  spell: readonly CheckInEntry[],
  latest: CheckInEntry,
  days: number
): CheckInEntry | undefined {
  return spell.findLast((entry) => latest.atEpochMs - entry.atEpochMs >= days * dayMs);
}
