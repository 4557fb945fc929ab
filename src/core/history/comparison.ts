import { addDays } from './calendar.ts';
import { areComparable, type DatedSums, type DaySums } from './daySums.ts';
import { judgedSecondsOf, knownShare, median, pointsBetween, shareOf } from './judged.ts';
import { type DayReport, reportRules } from './report.ts';
import { textOrder } from './textOrder.ts';

/** The share upright of these sums, or null where there was too little to tell. */
export function shareUpright({ states }: DaySums): number | null {
  return knownShare(shareOf(states.upright ?? 0, judgedSecondsOf(states)));
}

/** The day against the last one before it that has a share, and against what is usual. */
export function comparisonOf(day: DatedSums, earlier: readonly DatedSums[]): DayReport['comparison'] {
  const share = shareUpright(day.sums);
  if (share === null) return { previous: null, usual: null };
  const since = addDays(day.date, -reportRules.previousWithinDays);
  const shares = earlier
    .filter(({ date, sums }) => date >= since && date < day.date && areComparable(day.sums, sums))
    .toSorted((one, other) => textOrder(one.date, other.date))
    .flatMap(({ date, sums }) => {
      const known = shareUpright(sums);
      return known === null ? [] : [{ date, share: known }];
    });
  const previous = shares.at(-1);
  const usualSince = addDays(day.date, -reportRules.usualDays);
  const usual = usualOf(shares.filter(({ date }) => date >= usualSince).map((each) => each.share));
  return {
    previous:
      previous === undefined ? null : { date: previous.date, points: pointsBetween(share, previous.share) },
    usual: usual === null ? null : { days: usual.days, points: pointsBetween(share, usual.median) }
  };
}

/** The median of the shares of some days, or null where they are too few to make anything usual. */
export function usualOf(
  shares: readonly number[]
): { readonly days: number; readonly median: number } | null {
  const middle = median(shares);
  if (middle === null || shares.length < reportRules.usualLeastDays) return null;
  return { days: shares.length, median: middle };
}
