import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BreathingRecord } from '../../core/breathing/breathingSession.ts';
import type { CheckInEntry } from '../../core/checkIn/checkInEntry.ts';
import { demoFortnight } from '../../core/history/demoFortnight.ts';
import type { HistoryEvent, HistorySpan } from '../../core/history/records.ts';
import { wellbeingRules } from '../../core/wellbeing/wellbeingState.ts';
import { historyDocumentParser } from '../history/historyDocumentSchema.ts';
import { openHistoryStore } from '../history/historyStore.ts';
import { openCheckInFile } from '../storage/checkInFile.ts';
import { openWellbeingFile } from '../storage/wellbeingFile.ts';
import { localTimeAt } from '../system/localTime.ts';
import type { Log } from '../system/log.ts';

/** Where the demo's prepared days lie among the resources; made by `npm run seed-history -- --demo`. */
export const demoHistoryFile = join('demo', 'history.json.gz');

export type DemoHistoryParts = {
  readonly resources: string;
  /** The demo's own folder. */
  readonly folder: string;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/**
 * Gives the demo a fortnight of somebody's days that ends now, so that every screen has something to show. Where that
 * fails the demo begins with an empty history; never throws.
 */
export function fillDemoHistory({ resources, folder, log, now }: DemoHistoryParts): void {
  try {
    const nowMs = now();
    const today = localTimeAt(nowMs).date;
    const prepared = readPrepared(join(resources, demoHistoryFile));
    const { minutes, events } = demoFortnight(prepared, today, nowMs, epochMsAt);
    const parts = { folder, log, now, notice: () => undefined };
    const store = openHistoryStore(parts);
    try {
      for (const event of events) if (event.kind !== 'checkIn') store.record(event);
      store.write(minutes);
    } finally {
      store.close();
    }
    openCheckInFile(parts).save(checkInsOf(events));
    openWellbeingFile(parts).saveSessions(sessionsOf(events).slice(-wellbeingRules.sessionsKept));
  } catch (error) {
    log.error('demo: the prepared days could not be used', error);
  }
}

function checkInsOf(events: readonly HistoryEvent[]): readonly CheckInEntry[] {
  return events.flatMap((event) => {
    if (event.kind !== 'checkIn') return [];
    const { atEpochMs, discomfort, harder, signs } = event.record;
    return [{ atEpochMs, discomfort, harder, signs }];
  });
}

function sessionsOf(events: readonly HistoryEvent[]): readonly BreathingRecord[] {
  return events.flatMap((event) => {
    if (event.kind !== 'breathing') return [];
    const { startedAtEpochMs, plannedSeconds, breathedSeconds, done, how } = event.record;
    return [{ startedAtEpochMs, plannedSeconds, breathedSeconds, done, how }];
  });
}

function readPrepared(file: string): HistorySpan {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const read: unknown = JSON.parse(text);
  return historyDocumentParser.parse(read);
}

function epochMsAt(date: string, minuteOfDay: number): number {
  return new Date(`${date}T00:00:00`).setHours(0, minuteOfDay, 0, 0);
}
