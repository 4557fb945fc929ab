import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../src/core/history/calendar.ts';
import type { MinuteRecord } from '../src/core/history/records.ts';
import type { ReportRequest } from '../src/core/history/report.ts';
import { median } from '../src/core/history/judged.ts';
import { openHistoryStore } from '../src/main/history/historyStore.ts';
import { createReportBook } from '../src/main/history/reportBook.ts';
import { localTimeAt } from '../src/main/system/localTime.ts';

/** The bar: no view of a year of minutes may take longer, cold. */
export const historyBarMs = 100;
const days = 260;
const minutesPerDay = 481;
/** Short breaks three times an hour, each due, shown and taken; movement breaks; alerts. */
const eventsPerDay = 100;
const rounds = 7;
const lastDate = '2026-07-17';

const requests: readonly ReportRequest[] = [
  { kind: 'day', date: lastDate },
  { kind: 'week', date: lastDate },
  { kind: 'month', date: lastDate },
  { kind: 'month', date: '2026-02-10' }
];

/** Medians, in milliseconds of the processor unless said otherwise. */
export type HistoryCost = {
  readonly minutes: number;
  readonly megabytes: number;
  readonly views: readonly {
    readonly kind: ReportRequest['kind'];
    readonly date: string;
    readonly coldMs: number;
    readonly warmMs: number;
  }[];
  /** On the wall: opening and checking the file. */
  readonly openMs: number;
};

/** Fills a history file with a year of working days, asks for each view, and removes it. */
export function measureHistory(): HistoryCost {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  try {
    return measureIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureIn(folder: string): HistoryCost {
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const parts = { folder, log, notice: console.warn, now: () => Date.UTC(2026, 6, 18) };
  fill(parts);
  const megabytes = statSync(join(folder, 'history.sqlite')).size / 1e6;
  const opened: number[] = [];
  const views = requests.map((request) => {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      const store = openHistoryStore(parts);
      store.dates();
      opened.push(performance.now() - begun);
      const book = createReportBook({
        store,
        minuteUnderWay: () => null,
        checkIns: () => [],
        keepsHistory: () => true,
        localNow: () => localTimeAt(parts.now())
      });
      cold.push(timeOf(() => book.answer(request)));
      warm.push(timeOf(() => book.answer(request)));
      store.close();
    }
    return {
      kind: request.kind,
      date: request.date,
      coldMs: median(cold) ?? Infinity,
      warmMs: median(warm) ?? Infinity
    };
  });
  return { minutes: days * minutesPerDay, megabytes, views, openMs: median(opened) ?? Infinity };
}

function fill(parts: Parameters<typeof openHistoryStore>[0]): void {
  const filling = openHistoryStore(parts);
  for (let back = days - 1; back >= 0; back -= 1) {
    const date = addDays(lastDate, -back);
    for (let index = 0; index < eventsPerDay; index += 1) {
      const minute = 540 + index * 4;
      filling.record(
        index % 10 === 0
          ? { kind: 'alert', record: alertAt(date, minute) }
          : { kind: 'break', record: breakAt(date, minute) }
      );
    }
    filling.write(Array.from({ length: minutesPerDay }, (_, index) => minuteAt(date, 540 + index)));
  }
  filling.close();
}

/** Time of the processor: on a busy machine the clock on the wall measures the others. */
function timeOf(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function minuteAt(date: string, minuteOfDay: number): MinuteRecord {
  const slouched = minuteOfDay % 3 === 0 ? minuteOfDay % 31 : 0;
  const unseen = minuteOfDay % 17;
  return {
    epochMinute: Date.parse(`${date}T00:00:00Z`) / 60_000 + minuteOfDay,
    date,
    minuteOfDay,
    runningSeconds: 60,
    states: { upright: 60 - slouched - unseen, slouch: slouched, cannotTell: unseen },
    cannotTell: { turned: unseen },
    unwatched: {},
    presence: { present: 60 },
    sittingSeconds: 60,
    unbrokenSittingSeconds: (minuteOfDay % 50) * 60,
    baselineId: '6f7a8f6e-6d0f-4f0a-9b1e-0d2f8a1c3b5d',
    rulesVersion: 1
  };
}

function alertAt(date: string, minuteOfDay: number) {
  const raisedAt = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
  return {
    raisedAt,
    endedAt: raisedAt + 30_000,
    date,
    minuteOfDay,
    state: 'slouch',
    findings: [{ measure: 'headDropCm', amount: 3.1 }],
    heldSeconds: 40,
    outcome: 'recovered'
  } as const;
}

function breakAt(date: string, minuteOfDay: number) {
  const at = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
  return {
    kind: 'taken',
    breakKind: 'movement',
    cause: 'interval',
    at,
    date,
    minuteOfDay,
    seconds: 180,
    emergency: false
  } as const;
}
