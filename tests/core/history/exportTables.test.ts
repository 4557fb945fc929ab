import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sumsOf } from '../../../src/core/history/daySums.ts';
import { type ExportTable, exportTables } from '../../../src/core/history/exportTables.ts';
import type { HistoryEvent, MinuteRecord } from '../../../src/core/history/records.ts';
import { momentText } from '../../../src/core/history/timeText.ts';
import { alertEvent, anyEvents, anyMinutes, breakEvent, breathingEvent, sat, stretch } from './records.ts';

const date = '2026-03-02';

function tablesOf(
  minutes: readonly MinuteRecord[],
  events: readonly HistoryEvent[]
): Record<ExportTable['name'], readonly Record<string, unknown>[]> {
  const tables = exportTables({ minutes, events }, [{ date, sums: sumsOf(minutes, events) }]);
  const rowsOf = (name: ExportTable['name']): readonly Record<string, unknown>[] => {
    const table = tables.find((each) => each.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return [...table.rows].map((row) =>
      Object.fromEntries(table.header.map((column, index) => [column, row[index]]))
    );
  };
  return { days: rowsOf('days'), minutes: rowsOf('minutes'), events: rowsOf('events') };
}

describe('the tables of an export', () => {
  test('have a cell for every column in every row, and no column twice', () => {
    fc.assert(
      fc.property(anyMinutes(date), anyEvents(date), (minutes, events) => {
        for (const { header, rows } of exportTables({ minutes, events }, [
          { date, sums: sumsOf(minutes, events) }
        ])) {
          expect(new Set(header).size).toBe(header.length);
          for (const row of rows) expect(row).toHaveLength(header.length);
        }
      })
    );
  });

  test('hold a minute as it was lived', () => {
    const [row] = tablesOf(
      sat(
        stretch('2026-03-02T09:05Z', 1, {
          states: { upright: 40, cannotTell: 20 },
          cannotTell: { turned: 20 }
        }),
        60
      ),
      []
    ).minutes;
    expect(row).toMatchObject({
      date,
      time: '09:05',
      utc: '2026-03-02T09:05:00Z',
      runningSeconds: 60,
      'states.upright': 40,
      'states.cannotTell': 20,
      'cannotTell.turned': 20,
      'cannotTell.tooDark': 0,
      'unwatched.paused': 0,
      'presence.present': 60,
      sittingSeconds: 60,
      unbrokenSittingSeconds: 120,
      baselineId: 'desk',
      rulesVersion: 1
    });
  });

  test('hold a day with its share, and with nothing where there was too little to tell', () => {
    const minutes = stretch('2026-03-02T09:00Z', 30, { states: { upright: 20, slouch: 40 } });
    expect(tablesOf(minutes, []).days).toMatchObject([
      { date, short: 1, upright: 0.3333, judgedSeconds: 1800, 'states.slouch': 1200, mainCause: 'slouch' }
    ]);
    expect(tablesOf(minutes.slice(1), []).days).toMatchObject([{ upright: null }]);
  });

  test('hold each kind of event in the same columns', () => {
    const left = breakEvent('2026-03-02T09:50Z', 'interrupted', 30.6);
    if (left.kind !== 'break') throw new Error('this is no break');
    const leftByExit = { ...left, record: { ...left.record, emergency: true } };
    const { events } = tablesOf(
      [],
      [
        alertEvent('2026-03-02T09:10:30Z', 20),
        breakEvent('2026-03-02T09:45Z', 'skipped'),
        leftByExit,
        breathingEvent('2026-03-02T10:00Z', 90),
        {
          kind: 'checkIn',
          record: {
            atEpochMs: 0,
            date,
            minuteOfDay: 61,
            discomfort: 4,
            harder: ['turningHead'],
            signs: ['tingling']
          }
        },
        {
          kind: 'cameraGap',
          record: { reason: 'call', fromMs: 0, toMs: 60_000, seconds: 60, date, minuteOfDay: 0 }
        },
        { kind: 'pairing', record: { ruleId: 'alertsOfferBreathing', at: 0, date } },
        { kind: 'tipShown', record: { tipId: 'sitTall', date } }
      ]
    );
    const rows = events.map(({ kind, time, what, outcome, cause, seconds, ofSeconds, details }) => [
      kind,
      time,
      what,
      outcome,
      cause,
      seconds,
      ofSeconds,
      details
    ]);
    expect(rows).toEqual([
      ['alert', '09:10', 'slouch', 'recovered', null, 20, 15, 'headDropCm=4'],
      ['break', '09:45', 'movement', 'skipped', 'interval', 0, null, null],
      ['break', '09:50', 'movement', 'interrupted', 'interval', 31, null, 'emergency'],
      ['breathing', '10:00', 'done', 'finished', null, 90, 150, null],
      ['checkIn', '01:01', 4, null, null, null, null, 'turningHead tingling'],
      ['cameraGap', '00:00', null, null, 'call', 60, null, null],
      ['pairing', null, 'alertsOfferBreathing', null, null, null, null, null],
      ['tipShown', null, 'sitTall', null, null, null, null, null]
    ]);
  });

  test('have every column described in docs/export.md', () => {
    const described = readFileSync(resolve('docs/export.md'), 'utf8');
    for (const { header } of exportTables({ minutes: [], events: [] }, [])) {
      // `states.upright` is described once, as `states.*`.
      for (const column of header) expect(described).toContain(`\`${column.replace(/\..*$/u, '.*')}\``);
    }
  });
});

describe('a moment in an export', () => {
  test('is what the system’s own clock would write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
        expect(momentText(seconds * 1000 + 999)).toBe(
          `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
        );
      })
    );
  });
});
