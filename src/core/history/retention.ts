import { addDays, daysSinceEpoch } from './calendar.ts';

/** What decides which days are too old. */
export type RetentionWish = {
  /** The local day that the clock shows. */
  readonly today: string;
  /** For how many days history is kept; a file may hold half a day, too. */
  readonly historyDays: number;
};

/** How long the wish has stood as it is, and whether it is done. Plain data, of one run. */
export type RetentionState = {
  readonly wish: RetentionWish;
  /** Minutes since the run began, or since the wish last changed in it. */
  readonly stoodMinutes: number;
  readonly changed: boolean;
  /** The wish for which old days were last deleted; null: not in this run. */
  readonly doneFor: RetentionWish | null;
};

/** Deleted is deleted: what these cost is that a day may go a little later than it could. */
export const retentionRules = {
  /** A number that is being typed passes through others, and who notices a wrong clock puts it right within the hour. */
  settledMinutes: 60,
  /**
   * A longer time without a day on which Plumbline ran may be a clock that is ahead, and is counted as no time at all
   * until enough days were lived on this side of it. Two weeks away are a holiday; a click too far in a calendar is a
   * month, and an empty clock battery is years.
   */
  wideGapDays: 14,
  /** Days on this side of a wide gap, today among them, that make it believed: nobody lives three days with a false date. */
  witnessDays: 3
} as const;

export function startRetention(wish: RetentionWish): RetentionState {
  return { wish, stoodMinutes: 0, changed: false, doneFor: null };
}

/** Another minute has passed, with this wish. */
export function minuteOfRetention(state: RetentionState, wish: RetentionWish): RetentionState {
  if (isSame(wish, state.wish)) return { ...state, stoodMinutes: state.stoodMinutes + 1 };
  return { ...state, wish, stoodMinutes: 1, changed: true };
}

/** Old days are to be looked for: not done yet, and nothing that changed in this run is too new to be believed. */
export function isRetentionDue({ wish, changed, doneFor, stoodMinutes }: RetentionState): boolean {
  const isDone = doneFor !== null && isSame(wish, doneFor);
  return !isDone && (!changed || stoodMinutes >= retentionRules.settledMinutes);
}

export function retentionDone(state: RetentionState): RetentionState {
  return { ...state, doneFor: state.wish };
}

/**
 * The oldest local day that is to stay; null while that cannot be said yet. The days of history bear witness to what
 * the clock says. Where there are none, or none are added, the clock must at least have stood for the hour.
 * @param keptDays of which history knows, ascending
 * @param keepsHistory days are added as they are lived
 */
export function oldestKeptDay(
  { wish, stoodMinutes }: RetentionState,
  keptDays: readonly string[],
  keepsHistory: boolean
): string | null {
  const { today, historyDays } = wish;
  const earlier = keptDays.filter((day) => day < today);
  const isWitnessed = keepsHistory && earlier.length > 0;
  if (!isWitnessed && stoodMinutes < retentionRules.settledMinutes) return null;
  const doubted = isWitnessed ? doubtedDays(today, earlier) : 0;
  return addDays(today, -doubted - Math.floor(historyDays));
}

function isSame(one: RetentionWish, other: RetentionWish): boolean {
  return one.today === other.today && one.historyDays === other.historyDays;
}

/** By how many days the clock may be ahead, as far as the days before today can tell. */
function doubtedDays(today: string, earlier: readonly string[]): number {
  const { wideGapDays, witnessDays } = retentionRules;
  const latest = [...earlier.slice(1 - witnessDays), today].map(daysSinceEpoch);
  return latest.reduce((doubted, day, index) => {
    const gap = day - (latest[index - 1] ?? day);
    return gap > wideGapDays ? doubted + gap : doubted;
  }, 0);
}
