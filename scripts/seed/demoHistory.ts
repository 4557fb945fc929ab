import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { weekdayOf } from '../../src/core/history/calendar.ts';
import { historyDocumentOf } from '../../src/core/history/historyDocument.ts';
import type { HistoryEvent, MinuteRecord } from '../../src/core/history/records.ts';
import { type DayKind, type DayPlan, planOf } from '../../src/replay/simulation/dayPlan.ts';
import { createRandom, seedOf } from '../../src/replay/simulation/random.ts';
import { simulateHistory } from '../../src/replay/simulation/simulateHistory.ts';
import { seedSettings } from './seedFolder.ts';
import { machineClock } from './simulatedClock.ts';

/** A Monday; the demo lays the days where it needs them. */
const from = '2026-03-02';
const days = 21;
const seed = 24;

/**
 * Makes the three weeks of which the demo shows a fortnight and the day of today's name in the third: that one must have
 * something on a weekend, too.
 * @returns days, minutes and bytes
 */
export function makeDemoHistory(file: string): {
  readonly days: number;
  readonly minutes: number;
  readonly bytes: number;
} {
  const minutes: MinuteRecord[] = [];
  const events: HistoryEvent[] = [];
  let lived = 0;
  for (const day of simulateHistory({
    from,
    days,
    seed,
    settings: seedSettings,
    clock: machineClock,
    plan
  })) {
    minutes.push(...day.minutes);
    events.push(...day.events);
    lived += 1;
  }
  const document = historyDocumentOf({ minutes, events }, [], null, 0);
  const packed = gzipSync(JSON.stringify(document), { level: 9 });
  writeFileSync(file, packed);
  return { days: lived, minutes: minutes.length, bytes: packed.length };
}

function plan(date: string, index: number): DayPlan | null {
  return planOf(kindOf(date, index), date, createRandom(seedOf(seed, 1000 + index)));
}

function kindOf(date: string, index: number): DayKind {
  const weekday = weekdayOf(date);
  if (weekday < 5) return index === 4 ? 'morning' : 'work';
  return index > 14 ? 'morning' : 'off';
}
