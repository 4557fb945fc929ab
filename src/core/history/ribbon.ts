import { cannotTellReasons, type CannotTellReason, postureStates } from '../posture/verdict.ts';
import { addCounts } from './counts.ts';
import { type Counts, type MinuteRecord, type UnwatchedReason, unwatchedReasons } from './records.ts';
import type { RibbonKind, RibbonMark, RibbonStretch } from './report.ts';

/** Minutes of the wall clock, whole hours; the end is exclusive. */
export type RibbonSpan = { readonly fromMinute: number; readonly toMinute: number };

type Shown = Pick<RibbonStretch, 'kind' | 'reason'>;

const notRunning: Shown = { kind: 'notRunning', reason: null };

/** The hours in which anything happened; none where nothing did. */
export function ribbonSpan(minutes: readonly MinuteRecord[], marks: readonly RibbonMark[]): RibbonSpan {
  const all = [...minutes.map(({ minuteOfDay }) => minuteOfDay), ...marks.map(({ minute }) => minute)];
  if (all.length === 0) return { fromMinute: 0, toMinute: 0 };
  const [first, last] = all.reduce(([low, high], minute) => [Math.min(low, minute), Math.max(high, minute)], [
    1440, 0
  ] as readonly [number, number]);
  return { fromMinute: Math.floor(first / 60) * 60, toMinute: Math.floor(last / 60) * 60 + 60 };
}

/**
 * The day minute by minute as the wall clock showed it, without holes: what filled most of each minute that Plumbline
 * saw. A minute that the clock showed twice (a clock set back for winter, a flight west) is both together.
 */
export function ribbonOf(minutes: readonly MinuteRecord[], span: RibbonSpan): readonly RibbonStretch[] {
  const byMinute = new Map<number, ReturnType<typeof partsOf>>();
  for (const minute of minutes) {
    const before = byMinute.get(minute.minuteOfDay);
    byMinute.set(minute.minuteOfDay, before === undefined ? partsOf(minute) : both(before, minute));
  }
  const stretches: RibbonStretch[] = [];
  for (let minute = span.fromMinute; minute < span.toMinute; minute += 1) {
    const parts = byMinute.get(minute);
    const { kind, reason } = parts === undefined ? notRunning : shownOf(parts);
    const last = stretches.at(-1);
    if (last !== undefined && last.kind === kind && last.reason === reason) {
      stretches[stretches.length - 1] = { ...last, toMinute: minute + 1 };
    } else {
      stretches.push({ fromMinute: minute, toMinute: minute + 1, kind, reason });
    }
  }
  return stretches;
}

type Parts = Pick<MinuteRecord, 'states' | 'cannotTell' | 'unwatched'>;

function partsOf({ states, cannotTell, unwatched }: MinuteRecord): Parts {
  return { states, cannotTell, unwatched };
}

function both(one: Parts, other: Parts): Parts {
  return {
    states: addCounts(postureStates, one.states, other.states),
    cannotTell: addCounts(cannotTellReasons, one.cannotTell, other.cannotTell),
    unwatched: addCounts(unwatchedReasons, one.unwatched, other.unwatched)
  };
}

function shownOf({ states, cannotTell, unwatched }: Parts): Shown {
  const gaps = unwatchedReasons.reduce((sum, reason) => sum + (unwatched[reason] ?? 0), 0);
  const parts: readonly (readonly [RibbonKind, number])[] = [
    ...postureStates.map((state) => [state, states[state] ?? 0] as const),
    ['unwatched', gaps]
  ];
  const [kind, seconds] = parts.reduce((most, part) => (part[1] > most[1] ? part : most));
  if (seconds === 0) return notRunning;
  if (kind === 'cannotTell') return { kind, reason: strongest(cannotTellReasons, cannotTell) };
  if (kind === 'unwatched') return { kind, reason: strongest(unwatchedReasons, unwatched) };
  return { kind, reason: null };
}

function strongest<Reason extends CannotTellReason | UnwatchedReason>(
  reasons: readonly Reason[],
  counts: Counts<Reason>
): Reason | null {
  let most: Reason | null = null;
  let mostSeconds = 0;
  for (const reason of reasons) {
    const seconds = counts[reason] ?? 0;
    if (seconds <= mostSeconds) continue;
    most = reason;
    mostSeconds = seconds;
  }
  return most;
}
