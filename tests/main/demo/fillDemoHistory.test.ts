import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/history/calendar.ts';
import { sumsOf } from '../../../src/core/history/daySums.ts';
import { dayTotalsOf } from '../../../src/core/history/dayTotals.ts';
import { demoHistoryFile, fillDemoHistory } from '../../../src/main/demo/fillDemoHistory.ts';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';
import { openCheckInFile } from '../../../src/main/storage/checkInFile.ts';
import { openWellbeingFile } from '../../../src/main/storage/wellbeingFile.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

/** A Wednesday afternoon and a Sunday noon, wherever the test runs. */
const wednesday = new Date(2026, 10, 18, 15, 30).getTime();
const sunday = new Date(2026, 10, 22, 12, 30).getTime();

function filled(nowMs: number, resources = resolve('resources')) {
  const folder = temporaryFolder();
  const log = heardLog();
  const now = (): number => nowMs;
  fillDemoHistory({ resources, folder, log, now });
  const parts = { folder, log, now, notice: () => undefined };
  const store = openHistoryStore(parts);
  const span = store.read({ from: '2000-01-01', to: '2100-01-01' });
  store.close();
  const { entries } = openCheckInFile(parts);
  const { sessions } = openWellbeingFile(parts);
  return { span: span ?? { minutes: [], events: [] }, entries, sessions, log };
}

describe('the history of the demo', () => {
  it.each([
    ['2026-11-18', wednesday],
    ['2026-11-22', sunday]
  ])('is a fortnight that ends on %s, with today begun and every kind of event', (today, nowMs) => {
    const { span, entries, sessions, log } = filled(nowMs);
    expect(log.lines).toEqual([]);
    const dates = [...new Set(span.minutes.map(({ date }) => date))];
    expect(dates.length).toBeGreaterThanOrEqual(10);
    expect((dates[0] ?? '') >= addDays(today, -14)).toBe(true);
    expect(dates.at(-1)).toBe(today);
    const ofToday = span.minutes.filter(({ date }) => date === today);
    expect(dayTotalsOf({ date: today, sums: sumsOf(ofToday, []) }).upright.kind).toBe('known');
    expect(new Set(span.events.map(({ kind }) => kind))).toEqual(
      new Set(['alert', 'break', 'breathing', 'cameraGap', 'pairing'])
    );
    expect(entries.length).toBeGreaterThanOrEqual(1);
    expect(sessions).toHaveLength(5);
    expect(sessions.toSorted((one, other) => one.startedAtEpochMs - other.startedAtEpochMs)).toEqual(
      sessions
    );
    expect(span.minutes.filter(({ epochMinute }) => epochMinute * 60_000 >= nowMs)).toEqual([]);
  });

  it('is empty where the prepared days cannot be read, and says so in the log alone', () => {
    const resources = temporaryFolder();
    expect(filled(wednesday, resources).span.minutes).toEqual([]);
    mkdirSync(dirname(join(resources, demoHistoryFile)), { recursive: true });
    writeFileSync(join(resources, demoHistoryFile), 'no archive');
    const { span, log } = filled(wednesday, resources);
    expect(span.minutes).toEqual([]);
    expect(log.lines.join('\n')).toContain('demo: the prepared days could not be used');
    copyFileSync(resolve('resources', demoHistoryFile), join(resources, demoHistoryFile));
    expect(filled(wednesday, resources).span.minutes.length).toBeGreaterThan(1000);
  });
});
