import type { Reading } from '../breaks/localTime.ts';
import { timePassed } from '../breaks/timePassed.ts';
import { withMore } from './counts.ts';
import { secondsPerMinute } from './minuteMerge.ts';
import type { Observed } from './observed.ts';
import { type MinuteRecord, rulesVersion } from './records.ts';
import { inWholeSeconds, type MinuteCounts } from './wholeMinute.ts';

/** The minute under way. Its seconds have fractions until it is closed. */
type OpenMinute = MinuteCounts &
  Pick<MinuteRecord, 'epochMinute' | 'date' | 'minuteOfDay' | 'unbrokenSittingSeconds'>;

/** Counts what holds at the desk into minutes of the wall clock. Plain data. */
export type MinuteRecorderState = {
  readonly last: Reading;
  /** What has held since `last`. */
  readonly held: Observed;
  readonly open: OpenMinute;
};

export type MinuteRecorderEvent =
  /** What holds from now on: once a second, and whenever something changed. */
  | { readonly kind: 'observed'; readonly observed: Observed }
  /** Plumbline quits: the minute under way is closed as it is. */
  | { readonly kind: 'ended' };

export type MinuteRecorderEffect = { readonly kind: 'minuteClosed'; readonly minute: MinuteRecord };

export type MinuteRecorderStep = readonly [MinuteRecorderState, readonly MinuteRecorderEffect[]];

export function startMinuteRecorder(observed: Observed, at: Reading): MinuteRecorderState {
  return { last: at, held: observed, open: freshMinute(at) };
}

/**
 * Counts the time since the last event as what held then, and closes the minute when the wall clock has left it.
 * Seconds are the steady clock's, and only those that were lived through: not those of a sleep, a stalled program or a
 * clock that was set. A wall clock that goes back brings a minute again; both are one for `mergeMinutes`.
 */
export function stepMinuteRecorder(
  state: MinuteRecorderState,
  event: MinuteRecorderEvent,
  at: Reading
): MinuteRecorderStep {
  const { livedSeconds } = timePassed(state.last, at, state.held.asleep);
  const [open, closed] = through(state, livedSeconds, at);
  if (event.kind === 'ended') {
    return [{ ...state, last: at, open: freshMinute(at) }, [...closed, ...closing(open, state.held)]];
  }
  const { observed } = event;
  return [{ last: at, held: observed, open: withSitting(open, observed) }, closed];
}

/** What is known of the minute under way, or null while there is nothing in it. */
export function minuteUnderWay({ open, held }: MinuteRecorderState): MinuteRecord | null {
  const minute = recordOf(open, held);
  return minute.runningSeconds === 0 ? null : minute;
}

function through(
  { last, held, open }: MinuteRecorderState,
  livedSeconds: number,
  at: Reading
): readonly [OpenMinute, readonly MinuteRecorderEffect[]] {
  if (epochMinuteOf(at) === open.epochMinute) return [counted(open, held, livedSeconds), []];
  // The old minute gets what it had left by the wall clock as it was then.
  const leftSeconds = secondsPerMinute - (last.epochMs / 1000 - open.epochMinute * secondsPerMinute);
  const before = Math.min(livedSeconds, leftSeconds);
  const full = counted(open, held, before);
  return [counted(freshMinute(at), held, livedSeconds - before), closing(full, held)];
}

function counted(open: OpenMinute, held: Observed, livedSeconds: number): OpenMinute {
  // The steady clock may run a little faster than the one on the wall.
  const seconds = Math.min(livedSeconds, secondsPerMinute - open.runningSeconds);
  if (seconds <= 0) return open;
  const { sight, presence, sitting } = held;
  return withSitting(
    {
      ...open,
      ...withSight(open, sight, presence === 'away', seconds),
      runningSeconds: open.runningSeconds + seconds,
      presence: withMore(open.presence, presence, seconds),
      sittingSeconds: open.sittingSeconds + (sitting ? seconds : 0)
    },
    held
  );
}

/** Whoever is known to be away leaves no gap: their seconds are an absence, whatever kept the camera from looking. */
function withSight(
  { states, cannotTell, unwatched }: OpenMinute,
  sight: Observed['sight'],
  away: boolean,
  seconds: number
): Partial<OpenMinute> {
  if (sight.kind === 'judged') return { states: withMore(states, sight.state, seconds) };
  if (away) return { states: withMore(states, 'away', seconds) };
  if (sight.kind === 'unwatched') return { unwatched: withMore(unwatched, sight.reason, seconds) };
  return {
    states: withMore(states, 'cannotTell', seconds),
    cannotTell: withMore(cannotTell, sight.reason, seconds)
  };
}

function withSitting(open: OpenMinute, { sitting, unbrokenSittingSeconds }: Observed): OpenMinute {
  if (!sitting || unbrokenSittingSeconds <= open.unbrokenSittingSeconds) return open;
  return { ...open, unbrokenSittingSeconds };
}

function closing(open: OpenMinute, held: Observed): readonly MinuteRecorderEffect[] {
  const minute = recordOf(open, held);
  return minute.runningSeconds === 0 ? [] : [{ kind: 'minuteClosed', minute }];
}

function recordOf(open: OpenMinute, { baselineId }: Observed): MinuteRecord {
  const { epochMinute, date, minuteOfDay, unbrokenSittingSeconds } = open;
  const whole = inWholeSeconds(open, Math.round(open.runningSeconds));
  return {
    epochMinute,
    date,
    minuteOfDay,
    ...whole,
    unbrokenSittingSeconds: whole.sittingSeconds === 0 ? 0 : Math.round(unbrokenSittingSeconds),
    baselineId,
    rulesVersion
  };
}

function freshMinute(at: Reading): OpenMinute {
  const { date, minuteOfDay } = at.local;
  return {
    epochMinute: epochMinuteOf(at),
    date,
    minuteOfDay,
    runningSeconds: 0,
    states: {},
    cannotTell: {},
    unwatched: {},
    presence: {},
    sittingSeconds: 0,
    unbrokenSittingSeconds: 0
  };
}

function epochMinuteOf({ epochMs }: Reading): number {
  return Math.floor(epochMs / (secondsPerMinute * 1000));
}
