import * as fc from 'fast-check';
import type { BreakFactKind } from '../../../src/core/breaks/breakEffects.ts';
import { breakFactKinds } from '../../../src/core/breaks/breakEffects.ts';
import { breakKinds, type BreakKind } from '../../../src/core/breaks/breakSettings.ts';
import { withMore } from '../../../src/core/history/counts.ts';
import {
  type AlertRecord,
  type HistoryEvent,
  type MinuteRecord,
  rulesVersion,
  unwatchedReasons
} from '../../../src/core/history/records.ts';
import { badStates, cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import { localTime, utc, type Zone } from '../breaks/desk.ts';

type What = Partial<
  Pick<
    MinuteRecord,
    'states' | 'cannotTell' | 'unwatched' | 'sittingSeconds' | 'unbrokenSittingSeconds' | 'rulesVersion'
  >
>;

/** A run of like minutes from an instant on, each with what it was spent in; the presence follows from that. */
export function stretch(
  from: string,
  minutes: number,
  what: What,
  zone: Zone = utc
): readonly MinuteRecord[] {
  const first = Math.floor(Date.parse(from) / 60_000);
  return Array.from({ length: minutes }, (_, index) => minuteRecord(first + index, what, zone));
}

/** Sitting that goes on through such a run, as the break clock counts it. */
export function sat(minutes: readonly MinuteRecord[], alreadySeconds = 0): readonly MinuteRecord[] {
  return minutes.map((minute, index) => ({
    ...minute,
    sittingSeconds: minute.runningSeconds,
    unbrokenSittingSeconds: alreadySeconds + (index + 1) * 60
  }));
}

export function breakEvent(
  at: string,
  kind: BreakFactKind,
  seconds = 0,
  breakKind: BreakKind = 'movement',
  zone: Zone = utc
): HistoryEvent {
  const epochMs = Date.parse(at);
  const { date, minuteOfDay } = localTime(epochMs, zone);
  const fact = { kind, breakKind, cause: 'interval', at: epochMs, seconds, emergency: false } as const;
  return { kind: 'break', record: { ...fact, date, minuteOfDay } };
}

export function alertEvent(
  raised: string,
  lastedSeconds: number,
  change: Partial<AlertRecord> = {}
): HistoryEvent {
  const raisedAt = Date.parse(raised);
  const { date, minuteOfDay } = localTime(raisedAt, utc);
  const record: AlertRecord = {
    raisedAt,
    endedAt: raisedAt + lastedSeconds * 1000,
    date,
    minuteOfDay,
    state: 'slouch',
    findings: [{ measure: 'headDropCm', amount: 4 }],
    heldSeconds: 15,
    outcome: 'recovered',
    ...change
  };
  return { kind: 'alert', record };
}

export function breathingEvent(from: string, breathedSeconds: number): HistoryEvent {
  const startedAtEpochMs = Date.parse(from);
  const { date, minuteOfDay } = localTime(startedAtEpochMs, utc);
  const done = breathedSeconds >= 75;
  const record = { startedAtEpochMs, plannedSeconds: 150, breathedSeconds, done, how: 'finished' as const };
  return { kind: 'breathing', record: { ...record, date, minuteOfDay } };
}

/** Minutes of one day as they could have been lived, each once, in an order of no meaning. */
export function anyMinutes(date = '2026-03-02'): fc.Arbitrary<readonly MinuteRecord[]> {
  const first = Date.parse(`${date}T00:00:00Z`) / 60_000;
  return fc
    .uniqueArray(fc.tuple(fc.nat(1439), fc.array(anyPart, { minLength: 1, maxLength: 4 }), fc.nat(9000)), {
      selector: ([minute]) => minute,
      maxLength: 60
    })
    .map((minutes) =>
      minutes.map(([minute, parts, unbroken]) => minuteOfParts(first + minute, parts, unbroken))
    );
}

/** Events of that day. */
export function anyEvents(date = '2026-03-02'): fc.Arbitrary<readonly HistoryEvent[]> {
  const start = Date.parse(`${date}T00:00:00Z`);
  const at = fc.nat(86_399).map((second) => new Date(start + second * 1000).toISOString());
  const breaks = fc
    .tuple(at, fc.constantFrom(...breakFactKinds), fc.nat(900), fc.constantFrom(...breakKinds))
    .map((parts) => breakEvent(...parts));
  const alerts = fc
    .tuple(
      at,
      fc.nat(600),
      fc.constantFrom(...badStates),
      fc.constantFrom('recovered', 'dismissed', 'wrong', 'interrupted')
    )
    .map(([when, seconds, state, outcome]) => alertEvent(when, seconds, { state, outcome }));
  const breathing = fc.tuple(at, fc.nat(180)).map((parts) => breathingEvent(...parts));
  return fc.uniqueArray(fc.oneof(breaks, alerts, breathing), {
    selector: ({ record }) => JSON.stringify(record),
    maxLength: 30
  });
}

const anyPart: fc.Arbitrary<readonly [string, number]> = fc.tuple(
  fc.constantFrom(
    ...postureStates.filter((state) => state !== 'cannotTell'),
    ...cannotTellReasons.map((reason) => `cannotTell ${reason}`),
    ...unwatchedReasons.map((reason) => `unwatched ${reason}`)
  ),
  fc.integer({ min: 1, max: 15 })
);

function minuteOfParts(
  epochMinute: number,
  parts: readonly (readonly [string, number])[],
  unbrokenSittingSeconds: number
): MinuteRecord {
  let minute: What = { states: {}, cannotTell: {}, unwatched: {} };
  for (const [name, seconds] of parts) minute = withPart(minute, name, seconds);
  return minuteRecord(epochMinute, { ...minute, unbrokenSittingSeconds }, utc);
}

function withPart(minute: What, name: string, seconds: number): What {
  const { states = {}, cannotTell = {}, unwatched = {} } = minute;
  const reason = cannotTellReasons.find((each) => name === `cannotTell ${each}`);
  if (reason !== undefined) {
    const told = withMore(states, 'cannotTell', seconds);
    return { ...minute, states: told, cannotTell: withMore(cannotTell, reason, seconds) };
  }
  const gap = unwatchedReasons.find((each) => name === `unwatched ${each}`);
  if (gap !== undefined) return { ...minute, unwatched: withMore(unwatched, gap, seconds) };
  const state = postureStates.find((each) => each === name) ?? 'upright';
  return { ...minute, states: withMore(states, state, seconds) };
}

function minuteRecord(epochMinute: number, what: What, zone: Zone): MinuteRecord {
  const { states = {}, cannotTell = {}, unwatched = {} } = what;
  const runningSeconds = [states, unwatched]
    .flatMap((counts) => Object.values(counts))
    .reduce((a, b) => a + b, 0);
  const awaySeconds = states.away ?? 0;
  const { date, minuteOfDay } = localTime(epochMinute * 60_000, zone);
  return {
    epochMinute,
    date,
    minuteOfDay,
    runningSeconds,
    cannotTell,
    unwatched,
    states,
    presence: {
      ...(awaySeconds > 0 ? { away: awaySeconds } : {}),
      ...(runningSeconds > awaySeconds ? { present: runningSeconds - awaySeconds } : {})
    },
    sittingSeconds: 0,
    unbrokenSittingSeconds: 0,
    baselineId: 'desk',
    rulesVersion,
    ...what
  };
}
