import { breathingMoment, type BreathingMoment } from '../core/breathing/breathingMoment.ts';
import type { BreathingRecord, BreathingState } from '../core/breathing/breathingSession.ts';
import type { BreathingOffer } from '../core/guide/breathingSteps.ts';
import { clockTime, describeCountdown, type CountdownWords } from './clockTime.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';

/** What a screen says at one moment of a session. */
export type BreathingWords = {
  /** The phase in two or three words, or that the session waits, or its end. */
  readonly headline: string;
  readonly todo: string;
  /** `1:40`, and as words for a screen reader; null at the end. */
  readonly timeLeft: CountdownWords | null;
  readonly lightHeaded: string;
};

export type BreathingButton = 'begin' | 'notNow' | 'pause' | 'resume' | 'stop' | 'close';

/**
 * The words of a session. For a smooth countdown between two snapshots give the moment that the screen has
 * interpolated; otherwise the state's own is taken. Null while there is no session.
 */
export function describeBreathing(
  text: Text,
  state: BreathingState,
  shown: BreathingMoment | null = null
): BreathingWords | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return wordsAt(text, shown ?? breathingMoment(state.plan, state.elapsedSeconds));
    case 'paused':
      return {
        headline: text('breathing.paused'),
        todo: text(`breathing.paused.${state.why}`),
        timeLeft: describeCountdown(text, state.plan.totalSeconds - state.elapsedSeconds),
        lightHeaded: text('about.safety.lightHeaded')
      };
    case 'ended':
      return {
        headline: text('breathing.over'),
        todo: describeRecord(text, state.record),
        timeLeft: null,
        lightHeaded: text('about.safety.lightHeaded')
      };
    default:
      return state satisfies never;
  }
}

/** One sentence about a session that is over. */
export function describeRecord(text: Text, record: BreathingRecord): string {
  return record.done
    ? text('breathing.done', { time: clockTime(text, record.breathedSeconds) })
    : text('breathing.early', { duration: formatDuration(text, record.breathedSeconds) });
}

export function describeBreathingOffer(text: Text, offer: BreathingOffer): string {
  return text(`breathing.offer.${offer}`);
}

export function describeBreathingButton(text: Text, button: BreathingButton): string {
  return text(`breathing.control.${button}`);
}

function wordsAt(text: Text, moment: BreathingMoment): BreathingWords {
  return {
    headline: text(`breathing.${moment.phase}`),
    todo: text(`breathing.${moment.phase}.do`),
    timeLeft: describeCountdown(text, moment.secondsLeft),
    lightHeaded: text('about.safety.lightHeaded')
  };
}
