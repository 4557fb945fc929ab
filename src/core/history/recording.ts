import type { Reading } from '../breaks/localTime.ts';
import type { MonitorEffect, MonitorEvent } from '../monitor/monitorEvent.ts';
import { noOpenAlert, type OpenAlert, stepAlertHistory } from './alertHistory.ts';
import { type DaySpan, isWithin } from './calendar.ts';
import {
  type MinuteRecorderEvent,
  type MinuteRecorderState,
  startMinuteRecorder,
  stepMinuteRecorder
} from './minuteRecorder.ts';
import type { Observed } from './observed.ts';
import type { MinuteRecord } from './records.ts';
import { beganAt, type StoredEvent } from './storedEvent.ts';

/** What is being written down of the day, and what must not be any more. Plain data. */
export type RecordingState = {
  /** Null: nobody looks. */
  readonly minutes: MinuteRecorderState | null;
  readonly openAlert: OpenAlert;
  /** History was to be kept when that was asked last. */
  readonly kept: boolean;
  readonly erasures: readonly Erasure[];
};

/** What began on these days (null: on any) before this moment must not come back with what ends later. */
type Erasure = { readonly days: DaySpan | null; readonly at: Reading };

export type RecordingEvent =
  /** Somebody begins to look; `ended` ends it. */
  | { readonly kind: 'begun'; readonly observed: Observed }
  | MinuteRecorderEvent
  /** A step of the monitor: alerts begin and end there. */
  | {
      readonly kind: 'monitorStepped';
      readonly event: MonitorEvent;
      readonly effects: readonly MonitorEffect[];
    }
  | { readonly kind: 'happened'; readonly event: StoredEvent }
  /** These days were deleted; null: all. */
  | { readonly kind: 'daysDeleted'; readonly days: DaySpan | null };

export type RecordingEffect =
  /** To be written. */
  | { readonly kind: 'minuteRecorded'; readonly minute: MinuteRecord }
  | { readonly kind: 'eventRecorded'; readonly event: StoredEvent }
  /** A minute is over, whether or not it is written down; not told by a program that quits. */
  | { readonly kind: 'minutePassed' };

export type RecordingStep = readonly [RecordingState, readonly RecordingEffect[]];

export const noRecording: RecordingState = {
  minutes: null,
  openAlert: noOpenAlert,
  kept: true,
  erasures: []
};

/** @param keeps history is to be kept: off, nothing is written down, and what happened meanwhile never was */
export function stepRecording(
  before: RecordingState,
  event: RecordingEvent,
  at: Reading,
  keeps: boolean
): RecordingStep {
  const state = switched(before, keeps, at);
  switch (event.kind) {
    case 'begun':
      return [{ ...state, minutes: startMinuteRecorder(event.observed, at) }, []];
    case 'observed':
    case 'ended':
      return minutesStepped(state, event, at);
    case 'monitorStepped': {
      const [openAlert, ended] = stepAlertHistory(state.openAlert, event.event, event.effects, at);
      const next = openAlert === state.openAlert ? state : { ...state, openAlert };
      return [next, ended === null ? [] : recorded(state, { kind: 'alert', record: ended })];
    }
    case 'happened':
      return [state, recorded(state, event.event)];
    case 'daysDeleted':
      return [erased(state, event.days, at), []];
    default:
      return event satisfies never;
  }
}

/** Of the time in which no history was kept, nothing is: neither seconds of a minute nor what began in it. */
function switched(state: RecordingState, keeps: boolean, at: Reading): RecordingState {
  if (keeps === state.kept) return state;
  return keeps ? erased({ ...state, kept: true }, null, at) : { ...state, kept: false };
}

/** The minute under way begins anew where its day is among them. */
function erased(state: RecordingState, days: DaySpan | null, at: Reading): RecordingState {
  const { minutes, erasures } = state;
  const isGone = minutes !== null && isWithin(days, minutes.open.date);
  return {
    ...state,
    minutes: isGone ? startMinuteRecorder(minutes.held, at) : minutes,
    erasures: [...erasures, { days, at }]
  };
}

function minutesStepped(state: RecordingState, event: MinuteRecorderEvent, at: Reading): RecordingStep {
  if (state.minutes === null) return [state, []];
  const [next, closed] = stepMinuteRecorder(state.minutes, event, at);
  const isOver = event.kind === 'ended';
  const written: readonly RecordingEffect[] = state.kept
    ? closed.map(({ minute }) => ({ kind: 'minuteRecorded', minute }))
    : [];
  const passed: readonly RecordingEffect[] = isOver ? [] : closed.map(() => ({ kind: 'minutePassed' }));
  return [{ ...state, minutes: isOver ? null : next }, [...written, ...passed]];
}

function recorded({ kept, erasures }: RecordingState, event: StoredEvent): readonly RecordingEffect[] {
  if (!kept) return [];
  const left = erasures.reduce<StoredEvent | null>(
    (rest, erasure) => (rest === null ? null : since(erasure, rest)),
    event
  );
  return left === null ? [] : [{ kind: 'eventRecorded', event: left }];
}

/** What is left of an event: all that began later or on other days, and of a gap the part that came later. */
function since({ days, at }: Erasure, event: StoredEvent): StoredEvent | null {
  const began = beganAt(event);
  if (began === null || began >= at.epochMs || !isWithin(days, event.record.date)) return event;
  if (event.kind !== 'cameraGap') return null;
  const { record } = event;
  const leftSeconds = Math.min(record.seconds, (record.toMs - at.epochMs) / 1000);
  if (leftSeconds <= 0) return null;
  const { date, minuteOfDay } = at.local;
  return {
    kind: 'cameraGap',
    record: { ...record, fromMs: at.epochMs, seconds: leftSeconds, date, minuteOfDay }
  };
}
