import type { PostureState, Verdict } from '../core/posture/verdict.ts';
import type { WatchEffect } from '../core/posture/watch.ts';
import type { Text } from '../text/createText.ts';
import { formatDuration } from '../text/duration.ts';
import { explainVerdict } from '../text/explain.ts';

/** What `--json` prints for each sample. */
export type FrameRecord = {
  readonly t: number;
  readonly state: PostureState;
  /** Present exactly when the state is `cannotTell`. */
  readonly reason?: string;
  /** The weaker bad posture that holds at the same time. */
  readonly also?: string;
  /** The bad posture that was held for its onset delay and has not been recovered from. */
  readonly alerting?: string;
  readonly measures: Readonly<Record<string, number>>;
  readonly confidence: number;
};

/** What `--json` prints for each event. `state` is the posture that the event is about. */
export type EventRecord = {
  readonly t: number;
  readonly event: ReplayEvent;
  readonly state: PostureState;
  readonly why: string;
};

export type ReplayEvent =
  'alert' | 'recovered' | 'away' | 'back' | 'calibrated' | 'calibrationFailed' | 'recalibrationSuggested';

/** A verdict as it is printed: times to a millisecond, measures to a hundredth. */
export function frameRecord(verdict: Verdict): FrameRecord {
  const { t, state, reason, also, alerting, measures, confidence } = verdict;
  return {
    t: rounded(t, 3),
    state,
    ...(reason === null ? {} : { reason }),
    ...(also === null ? {} : { also }),
    ...(alerting === null ? {} : { alerting }),
    measures: Object.fromEntries(
      Object.entries(measures).map(([name, amount]) => [name, rounded(amount, 2)])
    ),
    confidence: rounded(confidence, 2)
  };
}

/** An effect as an event in words, or null where the effect is none. */
export function eventRecord(effect: WatchEffect, text: Text): EventRecord | null {
  switch (effect.kind) {
    case 'alerted': {
      const { t, state, alerting } = effect.verdict;
      return event(t, 'alert', alerting ?? state, explainVerdict(text, effect.verdict).body);
    }
    case 'recovered':
      return event(effect.t, 'recovered', effect.state, lasted(text, effect.state, effect.heldSeconds));
    case 'wentAway':
      return event(effect.t, 'away', 'away', text('state.away.explained'));
    case 'cameBack':
      return event(effect.t, 'back', 'away', lasted(text, 'away', effect.awaySeconds));
    case 'baselineLearned': {
      const { samples, quality } = effect.baseline;
      return event(effect.t, 'calibrated', 'upright', `Learned from ${samples} looks; quality: ${quality}.`);
    }
    case 'calibrationFailed': {
      const why = `${text(`fault.${effect.fault}`)} ${text(`fault.${effect.fault}.do`)}`;
      return event(effect.t, 'calibrationFailed', 'cannotTell', why);
    }
    case 'recalibrationSuggested':
      return event(effect.t, 'recalibrationSuggested', 'cannotTell', text(`recalibration.${effect.why}`));
    case 'judged':
    case 'calibrationProgressed':
    case 'baselineChosen':
    case 'baselineAdjusted':
      return null;
    default:
      return effect satisfies never;
  }
}

function event(t: number, name: ReplayEvent, state: PostureState, why: string): EventRecord {
  return { t: rounded(t, 3), event: name, state, why };
}

function lasted(text: Text, state: PostureState, seconds: number): string {
  return text('state.for', { state: text(`state.${state}`), duration: formatDuration(text, seconds) });
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
