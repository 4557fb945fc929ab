import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { breakKinds } from '../../core/breaks/breakSettings.ts';
import { breakCauses, breakFactKinds } from '../../core/breaks/breakEffects.ts';
import type { ShownTip } from '../../core/history/reportTips.ts';
import { beganAt, type StoredEvent } from '../../core/history/storedEvent.ts';
import { pairingRules } from '../../core/pairing/pairingRules.ts';
import { badStates, measureNames } from '../../core/posture/verdict.ts';
import { yieldReasons } from '../../core/signals/yieldingState.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import { dayNumber } from './historySchema.ts';
import { tryParse } from '../tryParse.ts';

/** Events of some days, oldest first, and how many rows could not be read as events. */
export type EventsRead = { readonly events: readonly StoredEvent[]; readonly skipped: number };

export type EventRows = {
  readonly read: (fromDate: string, toDate: string) => EventsRead;
  /** The tips that reports showed last, the latest first. */
  readonly latestTips: (count: number) => readonly ShownTip[];
  /** @param now epoch milliseconds; stands for the moment of what has none of its own */
  readonly add: (event: StoredEvent, now: number) => void;
};

/** The events of an open history file. */
export function eventRows(database: DatabaseSync): EventRows {
  const ofDays = database.prepare(
    'SELECT kind, record FROM event WHERE day BETWEEN ? AND ? ORDER BY at, number'
  );
  const tips = database.prepare(
    `SELECT kind, record FROM event WHERE kind = 'tipShown' ORDER BY day DESC LIMIT ?`
  );
  const insert = database.prepare('INSERT INTO event (day, at, kind, record) VALUES (?, ?, ?, ?)');
  return {
    read: (fromDate, toDate) => {
      const rows = ofDays.all(dayNumber(fromDate), dayNumber(toDate));
      const events = rows.flatMap(({ kind, record }) => readEvent(kind, record) ?? []);
      return { events, skipped: rows.length - events.length };
    },
    latestTips: (count) =>
      tips.all(count).flatMap(({ kind, record }) => {
        const event = readEvent(kind, record);
        return event?.kind === 'tipShown' ? [event.record] : [];
      }),
    add: (event, now) => {
      const { kind, record } = event;
      insert.run(dayNumber(record.date), Math.round(beganAt(event) ?? now), kind, JSON.stringify(record));
    }
  };
}

const epochMs = z.number().nonnegative();
const seconds = z.number().nonnegative();
const date = z.iso.date();
const minuteOfDay = z.number().int().min(0).max(1439);
const dated = { date, minuteOfDay };

const eventParser: z.ZodType<StoredEvent> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('alert'),
    record: z.object({
      raisedAt: epochMs,
      endedAt: epochMs,
      ...dated,
      state: z.enum(badStates),
      findings: z.array(z.object({ measure: z.enum(measureNames), amount: z.number() })),
      heldSeconds: seconds,
      outcome: z.enum(['recovered', 'dismissed', 'wrong', 'interrupted'])
    })
  }),
  z.object({
    kind: z.literal('break'),
    record: z.object({
      kind: z.enum(breakFactKinds),
      breakKind: z.enum(breakKinds),
      cause: z.enum(breakCauses),
      at: epochMs,
      ...dated,
      seconds,
      emergency: z.boolean()
    })
  }),
  z.object({
    kind: z.literal('breathing'),
    record: z.object({
      startedAtEpochMs: epochMs,
      ...dated,
      plannedSeconds: seconds,
      breathedSeconds: seconds,
      done: z.boolean(),
      how: z.enum(['finished', 'stopped', 'abandoned'])
    })
  }),
  z.object({
    kind: z.literal('cameraGap'),
    record: z.object({
      reason: z.enum(yieldReasons),
      fromMs: epochMs,
      toMs: epochMs,
      ...dated,
      seconds
    })
  }),
  z.object({
    kind: z.literal('pairing'),
    record: z.object({ ruleId: z.enum(pairingRules.map(({ id }) => id)), at: epochMs, date })
  }),
  z.object({
    kind: z.literal('tipShown'),
    record: z.object({ tipId: z.string().min(1), date })
  })
]);

function readEvent(kind: unknown, record: unknown): StoredEvent | null {
  const parsed = tryParse(eventParser, {
    kind,
    record: typeof record === 'string' ? jsonOrNull(record) : null
  });
  return parsed.success ? parsed.data : null;
}
