import type { Moment } from './moment.ts';
import type { Pause, PauseLength } from './snapshot.ts';

/** A pause under way. It ends when either clock says so: see `pauseIsOver`. */
export type RunningPause = Pause & {
  /** The same end on the steady clock, or null when only the user ends it. */
  readonly untilSeconds: number | null;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** No pause that is offered is longer: until the next morning, on the longest day of a clock change. */
export const longestPauseMs = 25 * hourMs;

/**
 * The pause that a choice begins.
 * @param nextMorningMs the moment that "until tomorrow" means, in epoch milliseconds; the shell knows the time zone.
 */
export function pauseFor(choice: PauseLength, at: Moment, nextMorningMs: number): RunningPause {
  if (typeof choice !== 'string') return runningPause({ until: at.epochMs + choice.minutes * minuteMs }, at);
  switch (choice) {
    case '30min':
      return runningPause({ until: at.epochMs + 30 * minuteMs }, at);
    case '1h':
      return runningPause({ until: at.epochMs + hourMs }, at);
    case '2h':
      return runningPause({ until: at.epochMs + 2 * hourMs }, at);
    case 'untilTomorrow':
      return runningPause({ until: nextMorningMs }, at);
    case 'untilResumed':
      return { until: null, untilSeconds: null };
    default:
      return choice satisfies never;
  }
}

/** A pause that was stored before a restart, or null when it has ended meanwhile. */
export function restoredPause(stored: Pause | null, at: Moment): RunningPause | null {
  if (stored === null) return null;
  const pause = runningPause(stored, at);
  return pauseIsOver(pause, at) ? null : pause;
}

/**
 * Whether a pause has ended. The steady clock ends it on time when the wall clock was set back, the wall clock when
 * the machine slept meanwhile (some systems stop the steady clock then).
 */
export function pauseIsOver(pause: RunningPause, at: Moment): boolean {
  if (pause.until === null || pause.untilSeconds === null) return false;
  return at.epochMs >= pause.until || at.seconds >= pause.untilSeconds;
}

function runningPause(pause: Pause, at: Moment): RunningPause {
  if (pause.until === null) return { until: null, untilSeconds: null };
  const until = Math.min(pause.until, at.epochMs + longestPauseMs);
  return { until, untilSeconds: at.seconds + (until - at.epochMs) / 1000 };
}
