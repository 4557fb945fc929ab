import type { PartOfDay } from '../guide/cause.ts';
import { tipsForReport } from '../guide/chooseTip.ts';
import { type TipId, tipIds } from '../guide/tips.ts';
import { addDays } from './calendar.ts';
import type { DayTotals } from './report.ts';
import { textOrder } from './textOrder.ts';

/** A tip that a report showed, as history keeps it. */
export type ShownTip = { readonly tipId: string; readonly date: string };

/** A tip is remembered as shown when the report of so late a day is read; older days are looked up, not lived. */
const tipsCountWithinDays = 7;

/** Which of the tips that a day's report shows are now shown for the first time. */
export function tipsFirstShown(
  tips: readonly TipId[],
  date: string,
  today: string,
  shown: readonly ShownTip[]
): readonly ShownTip[] {
  if (date <= addDays(today, -tipsCountWithinDays)) return [];
  return tips
    .filter((tipId) => !shown.some((tip) => tip.tipId === tipId && tip.date === date))
    .map((tipId) => ({ tipId, date }));
}

/**
 * The tips of a report. Only what was shown on days before it counts as shown, so that a report has the same tip
 * whenever it is opened.
 * @param date the day of the report, or the first one of a week or month
 */
export function reportTips(
  mainCause: DayTotals['mainCause'],
  date: string,
  partOfDay: PartOfDay,
  shown: readonly ShownTip[]
): readonly TipId[] {
  const recent = shown
    .filter((tip) => tip.date < date)
    .toSorted((one, other) => textOrder(one.date, other.date))
    .flatMap(({ tipId }) => tipIds.find((id) => id === tipId) ?? []);
  return tipsForReport({ cause: mainCause ?? 'nothing', partOfDay, recent }).map(({ id }) => id);
}
