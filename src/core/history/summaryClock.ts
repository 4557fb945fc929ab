import type { LocalTime } from '../breaks/localTime.ts';
import type { Settings } from '../settings/schema.ts';
import { reportRules } from './report.ts';

/** When the evening summary and Monday's digest are told. Plain data that outlives restarts. */
export type SummaryMemory = {
  /** The local day on which each was told last. */
  readonly eveningOn: string | null;
  readonly digestOn: string | null;
};

export type SummaryEvent = {
  readonly kind: 'minutePassed';
  readonly local: LocalTime;
  /** Somebody may be told something: at the desk, in no call, film, break or pause, and not to be left alone. */
  readonly calm: boolean;
  /** Judged seconds of today, and of the week from Monday to Sunday before this one. */
  readonly judgedToday: number;
  readonly judgedLastWeek: number;
};

export type SummaryEffect =
  | { readonly kind: 'eveningTold'; readonly date: string }
  /** `date`: the Monday on which it is told; the digest is about the week before. */
  | { readonly kind: 'digestTold'; readonly date: string };

export type SummaryRules = Pick<Settings, 'eveningSummary' | 'eveningSummaryTime' | 'weeklyDigest'>;

export const noSummaries: SummaryMemory = { eveningOn: null, digestOn: null };

export const summaryRules = {
  /** Who is busy at the time set is told later, but not in the middle of the night. Minutes. */
  waitMinutes: 180,
  /** Not at the first light of a screen that was left on over Sunday. Minutes of the wall clock. */
  digestFromMinute: 6 * 60
} as const;

/**
 * Decides once a minute. Each is told at most once a day, and only where there is enough to tell; what found no calm
 * moment is not made up for on another day.
 */
export function stepSummaryClock(
  memory: SummaryMemory,
  event: SummaryEvent,
  rules: SummaryRules
): readonly [SummaryMemory, readonly SummaryEffect[]] {
  const { local, calm } = event;
  const { date } = local;
  if (!calm) return [memory, []];
  if (isDigestDue(memory, event, rules)) {
    return [{ ...memory, digestOn: date }, [{ kind: 'digestTold', date }]];
  }
  if (isEveningDue(memory, event, rules)) {
    return [{ ...memory, eveningOn: date }, [{ kind: 'eveningTold', date }]];
  }
  return [memory, []];
}

function isEveningDue(
  { eveningOn }: SummaryMemory,
  { local, judgedToday }: SummaryEvent,
  { eveningSummary, eveningSummaryTime }: SummaryRules
): boolean {
  const late = local.minuteOfDay - eveningSummaryTime;
  return (
    eveningSummary &&
    eveningOn !== local.date &&
    late >= 0 &&
    late < summaryRules.waitMinutes &&
    judgedToday >= reportRules.leastJudgedSeconds
  );
}

function isDigestDue(
  { digestOn }: SummaryMemory,
  { local, judgedLastWeek }: SummaryEvent,
  { weeklyDigest }: SummaryRules
): boolean {
  return (
    weeklyDigest &&
    digestOn !== local.date &&
    local.weekday === 'monday' &&
    local.minuteOfDay >= summaryRules.digestFromMinute &&
    judgedLastWeek >= reportRules.leastJudgedSeconds
  );
}
