import { shareUpright } from './comparison.ts';
import { addSums, areComparable, type DatedSums, type DaySums, noSums } from './daySums.ts';
import { median, pointsBetween } from './judged.ts';
import { type RangeReport, reportRules } from './report.ts';

/** From how many days on something was done again and again. */
const praiseRules = { breakDaysFrom: 3, breathingDaysFrom: 2 } as const;

/**
 * Something to be pleased with in a week or month: what was done again and again. It counts what was done and never
 * what was missed, and knows no perfect score; where there is nothing it is silent.
 * @param days those in which Plumbline ran
 * @param before the range before, or null
 */
export function rangePraise(days: readonly DatedSums[], before: DaySums | null): RangeReport['praise'] {
  const breakDays = days.filter(({ sums }) => hadMovementBreak(sums)).length;
  if (breakDays >= praiseRules.breakDaysFrom && breakDays > days.length / 2) {
    return { kind: 'breaksOnMostDays', days: breakDays };
  }
  const breathingDays = days.filter(({ sums }) => sums.breathing.done > 0).length;
  if (breathingDays >= praiseRules.breathingDaysFrom) return { kind: 'breathingKept', days: breathingDays };
  const alike = alikeDays(days);
  const hasFallen = before !== null && fellSince(before, days);
  return alike >= reportRules.steadyLeastDays && alike > days.length / 2 && !hasFallen
    ? { kind: 'steady', days: alike }
    : null;
}

function hadMovementBreak({ breaks }: DaySums): boolean {
  return breaks.movement.taken + breaks.movement.natural > 0;
}

/** Days whose share lies close to the range's own median. */
function alikeDays(days: readonly DatedSums[]): number {
  const shares = days.flatMap(({ sums }) => shareUpright(sums) ?? []);
  const middle = median(shares);
  if (middle === null) return 0;
  return shares.filter((share) => Math.abs(pointsBetween(share, middle)) <= reportRules.steadyPoints).length;
}

/** Steady is no praise for a range that went down. */
function fellSince(before: DaySums, days: readonly DatedSums[]): boolean {
  const now = days.reduce((total, { sums }) => addSums(total, sums), noSums);
  const share = shareUpright(now);
  const earlier = shareUpright(before);
  if (share === null || earlier === null || !areComparable(now, before)) return false;
  return pointsBetween(earlier, share) > reportRules.steadyFallPoints;
}
