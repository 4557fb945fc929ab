import { minuteUnderWay } from '../../core/history/minuteRecorder.ts';
import type { Desk, Watched } from '../../core/history/observed.ts';
import { noRecording, type RecordingEvent, stepRecording } from '../../core/history/recording.ts';
import type { MinuteRecord } from '../../core/history/records.ts';
import type { StoredEvent } from '../../core/history/storedEvent.ts';
import type { DayRange } from '../../core/ipc/reportContract.ts';
import type { MonitorEffect, MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { Disposer } from '../disposer.ts';
import { localTimeAt, readingOf } from '../system/localTime.ts';
import type { Timers } from '../system/timers.ts';
import type { DayFact, Facts } from '../wellbeing/facts.ts';
import type { HistoryStore } from './historyStore.ts';

/** Writes down the day as it goes by: a minute once a minute, and what happens as it happens. */
export type HistoryRecorder = Facts & {
  /** To be told of each step of the monitor: alerts begin and end there. */
  readonly monitorStepped: (event: MonitorEvent, effects: readonly MonitorEffect[]) => void;
  readonly minuteUnderWay: () => MinuteRecord | null;
  /** Of days that were deleted (null: all) nothing must come back: with the minute under way, or with what ends later. */
  readonly forget: (days: DayRange | null) => void;
  /** Begins to look; disposing writes down the minute under way. */
  readonly start: () => Disposer;
};

export type HistoryRecorderParts = {
  readonly timers: Pick<Timers, 'now' | 'every'>;
  readonly watched: () => Watched;
  readonly desk: () => Desk;
  readonly store: Pick<HistoryStore, 'record' | 'write'>;
  /** Off: nothing is written down, and what happened meanwhile never was. */
  readonly keepsHistory: () => boolean;
  /** A minute is over, whether or not it was written down. */
  readonly minutePassed: () => void;
  /** Rows of this local day were written. */
  readonly wrote: (date: string) => void;
};

export const recorderTickMs = 1000;

export function createHistoryRecorder(parts: HistoryRecorderParts): HistoryRecorder {
  const { timers, store } = parts;
  const observed = () => ({ ...parts.watched(), ...parts.desk() });
  let state = noRecording;

  const happened = (event: RecordingEvent): void => {
    const [next, effects] = stepRecording(state, event, readingOf(timers.now()), parts.keepsHistory());
    state = next;
    for (const effect of effects) {
      switch (effect.kind) {
        case 'minuteRecorded':
          store.write([effect.minute]);
          parts.wrote(effect.minute.date);
          break;
        case 'eventRecorded':
          store.record(effect.event);
          parts.wrote(effect.event.record.date);
          break;
        case 'minutePassed':
          parts.minutePassed();
          break;
        default:
          effect satisfies never;
      }
    }
  };

  return {
    record: (fact) => happened({ kind: 'happened', event: storedEventOf(fact) }),
    monitorStepped: (event, effects) => happened({ kind: 'monitorStepped', event, effects }),
    minuteUnderWay: () => {
      const { minutes } = state;
      return minutes === null || !parts.keepsHistory() ? null : minuteUnderWay(minutes);
    },
    forget: (days) => happened({ kind: 'daysDeleted', days }),
    start: () => {
      happened({ kind: 'begun', observed: observed() });
      const stopLooking = timers.every(recorderTickMs, () =>
        happened({ kind: 'observed', observed: observed() })
      );
      return () => {
        stopLooking();
        happened({ kind: 'ended' });
      };
    }
  };
}

/** Facts get the local day and the wall-clock minute of their moment, in the time zone of now. */
function storedEventOf(fact: DayFact): StoredEvent {
  switch (fact.kind) {
    case 'break': {
      const { minuteOfDay } = localTimeAt(fact.fact.at);
      return { kind: 'break', record: { ...fact.fact, minuteOfDay } };
    }
    case 'breathing': {
      const { date, minuteOfDay } = localTimeAt(fact.record.startedAtEpochMs);
      return { kind: 'breathing', record: { ...fact.record, date, minuteOfDay } };
    }
    case 'cameraGap': {
      const { date, minuteOfDay } = localTimeAt(fact.gap.fromMs);
      return { kind: 'cameraGap', record: { ...fact.gap, date, minuteOfDay } };
    }
    case 'pairing': {
      const { ruleId, at, date } = fact;
      return { kind: 'pairing', record: { ruleId, at, date } };
    }
    default:
      return fact satisfies never;
  }
}
