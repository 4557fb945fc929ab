import type { CareAdvice } from '../guide/care.ts';
import { careAdviceFor } from '../guide/care.ts';
import type { Moment } from '../monitor/moment.ts';
import { reasonsForCare } from './careReasons.ts';
import type { CheckInAnswer, CheckInEntry } from './checkInEntry.ts';
import { dayMs, entriesUntil } from './checkInEntry.ts';

/** The weekly check-in, as a reducer. Wall clock throughout, because it must outlive restarts. */
export type CheckInState = {
  readonly entries: readonly CheckInEntry[];
  /** When "later" was last said, or null. */
  readonly postponedAtEpochMs: number | null;
  /** The card is being offered. */
  readonly offered: boolean;
  /** Care advice that stands until it was read. */
  readonly advice: CareAdvice | null;
};

export type CheckInEvent =
  /** Time has passed or the settings changed; about once a minute. */
  | { readonly kind: 'ticked' }
  /** Offered or opened by hand: the same answer. */
  | { readonly kind: 'answered'; readonly answer: CheckInAnswer }
  | { readonly kind: 'postponed' }
  | { readonly kind: 'adviceRead' }
  /** The person deletes all they said. */
  | { readonly kind: 'cleared' }
  /** What was said from one moment up to another (not included) is deleted with its days. */
  | { readonly kind: 'forgotten'; readonly fromEpochMs: number; readonly toEpochMs: number };

export type CheckInEffect =
  | { readonly kind: 'checkInOffered' }
  | { readonly kind: 'offerWithdrawn' }
  | { readonly kind: 'answerRecorded'; readonly entry: CheckInEntry }
  | { readonly kind: 'careAdvised'; readonly advice: CareAdvice }
  | { readonly kind: 'answersCleared' }
  | { readonly kind: 'answersForgotten' };

export type CheckInWishes = {
  /** The person asked for the weekly card. Off by default. */
  readonly weekly: boolean;
};

export const checkInRules = {
  /** A week less half a day, so that next Monday at nine follows this Monday at ten. */
  everyDays: 6.5,
  postponeDays: 1
} as const;

/** The state at start, from the answers that were kept. Advice is given with an answer, not again at each start. */
export function startCheckIn(entries: readonly CheckInEntry[]): CheckInState {
  return { entries, postponedAtEpochMs: null, offered: false, advice: null };
}

export function stepCheckIn(
  state: CheckInState,
  event: CheckInEvent,
  wishes: CheckInWishes,
  at: Moment
): readonly [CheckInState, readonly CheckInEffect[]] {
  switch (event.kind) {
    case 'ticked':
      return ticked(state, wishes, at);
    case 'answered':
      return answered(state, event.answer, at);
    case 'postponed':
      return [{ ...state, offered: false, postponedAtEpochMs: at.epochMs }, []];
    case 'adviceRead':
      return [{ ...state, advice: null }, []];
    case 'cleared':
      return [{ ...startCheckIn([]), postponedAtEpochMs: at.epochMs }, [{ kind: 'answersCleared' }]];
    case 'forgotten': {
      const { fromEpochMs, toEpochMs } = event;
      const entries = state.entries.filter(
        ({ atEpochMs }) => atEpochMs < fromEpochMs || atEpochMs >= toEpochMs
      );
      if (entries.length === state.entries.length) return [state, []];
      return [{ ...state, entries }, [{ kind: 'answersForgotten' }]];
    }
    default:
      return event satisfies never;
  }
}

/** Whether the weekly card may be shown now. When exactly is up to a quiet moment. */
export function isCheckInDue(state: CheckInState, wishes: CheckInWishes, nowEpochMs: number): boolean {
  if (!wishes.weekly) return false;
  const latest = entriesUntil(state.entries, nowEpochMs).at(-1);
  return (
    hasPassed(latest?.atEpochMs ?? null, checkInRules.everyDays, nowEpochMs) &&
    hasPassed(state.postponedAtEpochMs, checkInRules.postponeDays, nowEpochMs)
  );
}

function ticked(
  state: CheckInState,
  wishes: CheckInWishes,
  at: Moment
): readonly [CheckInState, readonly CheckInEffect[]] {
  if (state.offered && !wishes.weekly) return [{ ...state, offered: false }, [{ kind: 'offerWithdrawn' }]];
  if (state.offered || !isCheckInDue(state, wishes, at.epochMs)) return [state, []];
  return [{ ...state, offered: true }, [{ kind: 'checkInOffered' }]];
}

function answered(
  state: CheckInState,
  answer: CheckInAnswer,
  at: Moment
): readonly [CheckInState, readonly CheckInEffect[]] {
  const entry: CheckInEntry = { ...answer, atEpochMs: at.epochMs };
  const entries = [...state.entries, entry];
  const advice = careAdviceFor(reasonsForCare(entries, at.epochMs));
  return [
    { entries, postponedAtEpochMs: null, offered: false, advice },
    [
      { kind: 'answerRecorded', entry },
      ...(advice === null ? [] : [{ kind: 'careAdvised', advice } as const])
    ]
  ];
}

/** A moment in the future was set by a wrong clock and holds nothing back. */
function hasPassed(sinceEpochMs: number | null, days: number, nowEpochMs: number): boolean {
  if (sinceEpochMs === null || sinceEpochMs > nowEpochMs) return true;
  return nowEpochMs - sinceEpochMs >= days * dayMs;
}
