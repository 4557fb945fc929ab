import type { Reading } from '../../core/breaks/localTime.ts';
import { noOpenAlert, stepAlertHistory } from '../../core/history/alertHistory.ts';
import {
  type MinuteRecorderEvent,
  minuteUnderWay,
  startMinuteRecorder,
  stepMinuteRecorder
} from '../../core/history/minuteRecorder.ts';
import type { Desk, Watched } from '../../core/history/observed.ts';
import type { MinuteRecord } from '../../core/history/records.ts';
import type { MonitorEffect, MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { Disposer } from '../disposer.ts';
import { localTimeAt, readingOf } from '../system/localTime.ts';
import type { Timers } from '../system/timers.ts';
import type { DayFact, Facts } from '../wellbeing/facts.ts';
import { momentOf, type StoredEvent } from './eventRows.ts';
import type { HistoryStore } from './historyStore.ts';

/** Writes down the day as it goes by: a minute once a minute, and what happens as it happens. */
export type HistoryRecorder = Facts & {
  /** To be told of each step of the monitor: alerts begin and end there. */
  readonly monitorStepped: (event: MonitorEvent, effects: readonly MonitorEffect[]) => void;
  readonly minuteUnderWay: () => MinuteRecord | null;
  /** Of days that were deleted nothing must come back: with the minute under way, or with what ends later. */
  readonly forget: (isGone: (date: string) => boolean) => void;
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
  const reading = (): Reading => readingOf(timers.now());
  const observed = () => ({ ...parts.watched(), ...parts.desk() });
  let minutes: ReturnType<typeof startMinuteRecorder> | null = null;
  let openAlert = noOpenAlert;
  let kept = true;
  /** What began before this moment (epoch milliseconds), on one of these days, is not written down. */
  let forgotten: readonly { readonly untilMs: number; readonly isGone: (date: string) => boolean }[] = [];

  const begin = (): void => {
    minutes = startMinuteRecorder(observed(), reading());
  };

  const forget = (isGone: (date: string) => boolean): void => {
    forgotten = [...forgotten, { untilMs: timers.now().epochMs, isGone }];
    if (minutes !== null && isGone(minutes.open.date)) begin();
  };

  /** Of the time in which no history was kept, nothing is: neither seconds of a minute nor what began in it. */
  const noticeSwitch = (): void => {
    const before = kept;
    kept = parts.keepsHistory();
    if (kept && !before) forget(() => true);
  };

  const step = (event: MinuteRecorderEvent): void => {
    if (minutes === null) return;
    noticeSwitch();
    const [next, effects] = stepMinuteRecorder(minutes, event, reading());
    minutes = next;
    for (const { minute } of effects) {
      if (kept) {
        store.write([minute]);
        parts.wrote(minute.date);
      }
      // Nobody is told anything by a program that quits.
      if (event.kind !== 'ended') parts.minutePassed();
    }
  };

  const recordEvent = (event: StoredEvent): void => {
    noticeSwitch();
    const { date } = event.record;
    const began = momentOf(event) ?? timers.now().epochMs;
    if (!kept || forgotten.some(({ untilMs, isGone }) => began < untilMs && isGone(date))) return;
    store.record(event);
    parts.wrote(date);
  };

  return {
    record: (fact) => recordEvent(storedEventOf(fact)),
    monitorStepped: (event, effects) => {
      const [open, ended] = stepAlertHistory(openAlert, event, effects, reading());
      openAlert = open;
      if (ended !== null) recordEvent({ kind: 'alert', record: ended });
    },
    minuteUnderWay: () => (minutes === null || !parts.keepsHistory() ? null : minuteUnderWay(minutes)),
    forget,
    start: () => {
      begin();
      const stopLooking = timers.every(recorderTickMs, () =>
        step({ kind: 'observed', observed: observed() })
      );
      return () => {
        stopLooking();
        step({ kind: 'ended' });
        minutes = null;
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
