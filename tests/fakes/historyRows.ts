import type { MinuteRecord } from '../../src/core/history/records.ts';
import type { StoredEvent } from '../../src/core/history/storedEvent.ts';

/** A whole watched minute upright at the desk, changed as wished. */
export function minuteRow(
  date: string,
  minuteOfDay: number,
  change: Partial<MinuteRecord> = {}
): MinuteRecord {
  return {
    epochMinute: Date.parse(`${date}T00:00:00Z`) / 60_000 + minuteOfDay,
    date,
    minuteOfDay,
    runningSeconds: 60,
    states: { upright: 60 },
    cannotTell: {},
    unwatched: {},
    presence: { present: 60 },
    sittingSeconds: 60,
    unbrokenSittingSeconds: 60,
    baselineId: 'desk',
    rulesVersion: 1,
    ...change
  };
}

/** Minutes of a day that follow each other. */
export function minutesOf(
  date: string,
  count: number,
  firstMinute = 540,
  change: Partial<MinuteRecord> = {}
): readonly MinuteRecord[] {
  return Array.from({ length: count }, (_, index) => minuteRow(date, firstMinute + index, change));
}

export function alertRow(date: string, minuteOfDay = 600): Extract<StoredEvent, { kind: 'alert' }> {
  const raisedAt = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
  return {
    kind: 'alert',
    record: {
      raisedAt,
      endedAt: raisedAt + 45_000,
      date,
      minuteOfDay,
      state: 'forwardHead',
      findings: [{ measure: 'headForwardCm', amount: 4.2 }],
      heldSeconds: 40,
      outcome: 'recovered'
    }
  };
}

/** One of each kind that the history file holds. */
export function eventsOfEachKind(date: string): readonly StoredEvent[] {
  const at = Date.parse(`${date}T10:00:00Z`);
  const dated = { date, minuteOfDay: 600 };
  return [
    alertRow(date),
    {
      kind: 'break',
      record: {
        kind: 'halfTaken',
        breakKind: 'movement',
        cause: 'posture',
        at: at + 1,
        ...dated,
        seconds: 95.5,
        emergency: false
      }
    },
    {
      kind: 'breathing',
      record: {
        startedAtEpochMs: at + 2,
        ...dated,
        plannedSeconds: 120,
        breathedSeconds: 61,
        done: true,
        how: 'stopped'
      }
    },
    {
      kind: 'cameraGap',
      record: { reason: 'call', fromMs: at + 3, toMs: at + 1_320_003, ...dated, seconds: 1320 }
    },
    { kind: 'pairing', record: { ruleId: 'slouchBringsBreakForward', at: at + 4, date } },
    { kind: 'tipShown', record: { tipId: 'screenAtEyeLevel', date } }
  ];
}
