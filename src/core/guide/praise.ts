import type { Origin } from './topic.ts';

/**
 * Praise for small steps that repeat, as the guide has it. It counts what was done and never what was missed, knows no
 * perfect score and no streak that could break: where there is nothing to praise it is silent.
 */
export const praiseKinds = ['steadyWeeks', 'breakDays', 'breathingDays', 'firstBreak'] as const;
export type PraiseKind = (typeof praiseKinds)[number];

export type Praise =
  | { readonly kind: 'steadyWeeks'; readonly weeks: number }
  | { readonly kind: 'breakDays' | 'breathingDays'; readonly days: number }
  | { readonly kind: 'firstBreak' };

/** What one calendar day holds of habits. */
export type DayHabits = { readonly breaksTaken: number; readonly breathingsDone: number };

export const habitRules = {
  /** Days with a break that make a week steady: more often than not, of five working days. */
  steadyWeekDays: 3,
  /** Steady weeks in a row from which they are worth more than the week's own count. */
  steadyWeeksFrom: 2,
  breakDaysFrom: 3,
  breathingDaysFrom: 2
} as const;

/**
 * @param days calendar days without gaps, today last; days without use are days with nothing in them
 * @returns what to praise first, or null
 */
export function praiseFor(days: readonly DayHabits[]): Praise | null {
  const weeks = steadyWeeks(days);
  if (weeks >= habitRules.steadyWeeksFrom) return { kind: 'steadyWeeks', weeks };
  const week = days.slice(-7);
  const breakDays = countBreakDays(week);
  if (breakDays >= habitRules.breakDaysFrom) return { kind: 'breakDays', days: breakDays };
  const breathingDays = week.filter((day) => day.breathingsDone > 0).length;
  if (breathingDays >= habitRules.breathingDaysFrom) return { kind: 'breathingDays', days: breathingDays };
  const today = days.at(-1);
  const isFirst = today !== undefined && today.breaksTaken > 0 && countBreakDays(days) === 1;
  return isFirst ? { kind: 'firstBreak' } : null;
}

/** Steady weeks in a row, counted back from today in sevens. */
export function steadyWeeks(days: readonly DayHabits[]): number {
  let weeks = 0;
  while (days.length >= 7 * (weeks + 1)) {
    const end = days.length - 7 * weeks;
    if (countBreakDays(days.slice(end - 7, end)) < habitRules.steadyWeekDays) break;
    weeks += 1;
  }
  return weeks;
}

export type PraiseItem = Origin & {
  readonly id: PraiseKind;
  readonly text: { readonly line: `praise.${PraiseKind}` };
};

export const praiseItems: readonly PraiseItem[] = praiseKinds.map((id) => ({
  id,
  topic: 'habits',
  source: 'guide',
  text: { line: `praise.${id}` }
}));

function countBreakDays(days: readonly DayHabits[]): number {
  return days.filter((day) => day.breaksTaken > 0).length;
}
