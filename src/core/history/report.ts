import type { CareAdvice } from '../guide/care.ts';
import type { TipId } from '../guide/tips.ts';
import type { BadState, CannotTellReason, PostureState } from '../posture/verdict.ts';
import type { AlertRecord, UnwatchedReason } from './records.ts';

/** What the report's screens, its print and its exports show; made by pure functions from records. Seconds throughout. */

/** Thresholds of honesty. */
export const reportRules = {
  /** Below this much judged time a day or hour has no share: "too little to tell". */
  leastJudgedSeconds: 1800,
  /** A day with less running time than this is marked as short. */
  shortDaySeconds: 3 * 3600,
  /** Days before that make "your usual": the median of those with enough to tell. */
  usualDays: 7,
  /** Fewer such days make no median. */
  usualLeastDays: 3,
  /** The day before that a day is compared with lies no further back. */
  previousWithinDays: 14,
  /** A posture is the main cause from this much of it on, in time and as a share of the judged time. */
  mainCauseLeastSeconds: 300,
  mainCauseLeastShare: 0.03,
  /** Sitting for longer than this without a break is a cause where posture gave none. The guide: every 30 to 60 min. */
  longSittingSeconds: 3600,
  /** A cause came late in the day when this share of it fell into so small a part of the judged time. */
  lateCauseShare: 2 / 3,
  lateJudgedShare: 1 / 2,
  /** The trend reaches back so many weeks from the end of a week or month. */
  trendWeeks: 8,
  /** Days within this many points of their median are alike; a range that fell by more than the second was not steady. */
  steadyPoints: 10,
  steadyFallPoints: 5,
  steadyLeastDays: 3
} as const;

/** A share of judged time, or that there was too little of it. */
export type Share = { readonly kind: 'known'; readonly share: number } | { readonly kind: 'tooLittle' };

/** What a stretch of the ribbon shows: what filled most of its minutes. */
export type RibbonKind = PostureState | 'unwatched' | 'notRunning';
/** Neighbouring minutes of one kind, on the wall clock. `toMinute` is exclusive. */
export type RibbonStretch = {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly kind: RibbonKind;
  /** Present where nothing was judged: the strongest reason. */
  readonly reason: CannotTellReason | UnwatchedReason | null;
};

export type RibbonMark =
  | {
      readonly kind: 'break';
      readonly minute: number;
      readonly outcome: 'taken' | 'skipped' | 'natural';
      readonly breakKind: 'micro' | 'movement';
    }
  | { readonly kind: 'breathing'; readonly minute: number; readonly done: boolean }
  | { readonly kind: 'alert'; readonly minute: number; readonly state: BadState };

export type Coverage = {
  /** Time in which Plumbline ran and somebody could have been there: running without away. */
  readonly runningSeconds: number;
  /** Judged: a posture was told. */
  readonly judgedSeconds: number;
  readonly awaySeconds: number;
  /** The largest first. */
  readonly unseen: readonly {
    readonly reason: CannotTellReason | UnwatchedReason;
    readonly seconds: number;
  }[];
};

export type BreakCounts = {
  readonly due: number;
  readonly taken: number;
  readonly natural: number;
  readonly skipped: number;
  readonly postponed: number;
  readonly interrupted: number;
};

export type DayTotals = {
  readonly date: string;
  readonly upright: Share;
  readonly states: Readonly<Partial<Record<PostureState, number>>>;
  readonly coverage: Coverage;
  readonly alerts: {
    readonly count: number;
    readonly wrong: number;
    readonly medianRecoverySeconds: number | null;
  };
  readonly longestSittingSeconds: number;
  readonly sittingSeconds: number;
  readonly movementBreaks: BreakCounts;
  readonly microBreaks: BreakCounts;
  readonly breathing: { readonly sessions: number; readonly done: number; readonly seconds: number };
  readonly mainCause: BadState | 'longSitting' | null;
  readonly short: boolean;
};

export type DayReport = {
  readonly totals: DayTotals;
  readonly ribbon: readonly RibbonStretch[];
  readonly marks: readonly RibbonMark[];
  /** Wall-clock minutes that the ribbon spans, rounded to hours: the whole of what happened. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** The largest first; those that never happened are absent. */
  readonly causes: readonly { readonly state: BadState; readonly seconds: number }[];
  /** The hour of the wall clock from which most of the main cause came, or null where it was spread. */
  readonly mainCauseFromHour: number | null;
  readonly alerts: readonly AlertRecord[];
  readonly comparison: {
    /** Points of the share upright against the day before that has one, and against the median of the days before. */
    readonly previous: { readonly date: string; readonly points: number } | null;
    readonly usual: { readonly days: number; readonly points: number } | null;
  };
  readonly checkIns: readonly { readonly minute: number; readonly discomfort: number }[];
  readonly advice: CareAdvice | null;
  readonly tips: readonly TipId[];
  /** The wall clock was changed on this day: an hour is missing or came twice. */
  readonly clockChanged: boolean;
};

export type HourCell = {
  readonly weekday: number;
  readonly hour: number;
  readonly share: Share;
  readonly judgedSeconds: number;
};

/** A week or a month: its days, and what they add up to. */
export type RangeReport = {
  readonly kind: 'week' | 'month';
  readonly from: string;
  readonly to: string;
  /** Every day of the range; null where Plumbline did not run. */
  readonly days: readonly { readonly date: string; readonly totals: DayTotals | null }[];
  readonly totals: Omit<DayTotals, 'date' | 'short'>;
  /** 0 Monday … 6 Sunday × 24 hours; only cells with any judged time. */
  readonly heat: readonly HourCell[];
  /** Share upright of each day with the median of the seven days up to it; of eight weeks before the end of the range. */
  readonly trend: readonly {
    readonly date: string;
    readonly share: number | null;
    readonly median: number | null;
  }[];
  readonly causes: readonly { readonly state: BadState; readonly seconds: number }[];
  readonly previous: { readonly upright: Share; readonly points: number | null } | null;
  /** Something to be pleased with; consistency, never perfection. */
  readonly praise: {
    readonly kind: 'breaksOnMostDays' | 'steady' | 'breathingKept';
    readonly days: number;
  } | null;
  readonly tips: readonly TipId[];
};

/** What the dashboard asks main for. Days are local, `2026-03-29`. */
export type ReportRequest =
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'week' | 'month'; readonly date: string };
export type ReportAnswer =
  | { readonly kind: 'day'; readonly report: DayReport }
  | { readonly kind: 'range'; readonly report: RangeReport }
  /** Nothing was kept of it. `nearest`: the nearest day before and after that has something. */
  | { readonly kind: 'empty'; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'unavailable'; readonly why: 'historyOff' | 'fileBroken' };
