import { describe, expect, test } from 'vitest';
import type { DayReport, RangeReport, ReportRequest } from '../../../../src/core/history/report.ts';
import { readingAt } from '../../../../src/renderer/dashboard/report/chart/readings.ts';
import { figureContents } from '../../../../src/renderer/dashboard/report/figureContents.ts';
import { ribbonTable } from '../../../../src/renderer/dashboard/report/day/ribbonTable.ts';
import { breakBars } from '../../../../src/renderer/dashboard/report/range/breakBars.ts';
import {
  dayBars,
  daysTable,
  describeDayBar,
  partsShown
} from '../../../../src/renderer/dashboard/report/range/dayBars.ts';
import {
  heatModel,
  heatTable,
  squareAfter
} from '../../../../src/renderer/dashboard/report/range/heatModel.ts';
import { trendFloor, trendTable } from '../../../../src/renderer/dashboard/report/range/trendModel.ts';
import { reportSource } from '../../../../src/renderer/gallery/reportCases.ts';
import { createText } from '../../../../src/text/createText.ts';

const text = createText('en-GB');
const week = await rangeOf('report', { kind: 'week', date: '2026-11-19' });
const day = await dayOf('report', '2026-11-19');

describe('pointing at a picture', () => {
  const readings = [
    { from: 0, to: 0.5, words: 'a stretch' },
    { from: 0.25, to: 0.25, words: 'a mark in it' },
    { from: 0.7, to: 1, words: 'another stretch' }
  ];

  test.each([
    [0.1, 'a stretch'],
    [0.252, 'a mark in it'],
    [0.26, 'a stretch'],
    [0.6, undefined],
    [1, 'another stretch']
  ])('at %s finds %s', (place, words) => {
    const index = readingAt(readings, place, 0.006);

    expect(index === null ? undefined : readings[index]?.words).toBe(words);
  });
});

describe('the bars of the days', () => {
  test('add up to the hours in which somebody could have been seen', () => {
    for (const [index, bar] of dayBars(week).entries()) {
      const coverage = week.days[index]?.totals?.coverage;

      expect(bar.total).toBeCloseTo((coverage?.runningSeconds ?? 0) / 3600, 6);
    }
  });

  test('are absent where Plumbline did not run, and say so in words', () => {
    expect(dayBars(week).at(-1)?.total).toBe(0);
    expect(describeDayBar(text, '2026-11-22', null)).toBe(
      'Sunday, 22 November 2026: Plumbline was not running'
    );
    expect(daysTable(text, week).rows.at(-1)?.at(-1)).toBe('Plumbline was not running');
  });

  test('name only what happened', () => {
    expect(partsShown(dayBars(week))).toContain('unseen');
    expect(partsShown([])).toEqual([]);
  });

  test('mark a short day and one with too little to tell', async () => {
    const totals = (await dayOf('report-first', '2026-11-19')).totals;

    expect(describeDayBar(text, '2026-11-19', totals)).toContain('24\u00a0min seen, too little to tell');
    expect(totals.short).toBe(true);
    const days = [{ date: '2026-11-19', totals }];
    expect(daysTable(text, { ...week, days }).rows[0]?.at(-1)).toBe('Short day');
  });
});

test('breaks of a day are counted as the report counts them', () => {
  for (const [index, { taken, natural, skipped }] of breakBars(week).entries()) {
    const counts = week.days[index]?.totals?.movementBreaks;

    expect([taken, natural, skipped]).toEqual([
      counts?.taken ?? 0,
      counts?.natural ?? 0,
      counts?.skipped ?? 0
    ]);
  }
});

describe('the hours of the week', () => {
  test('begin on Monday, as the week that the report is about does', () => {
    expect(heatModel(text, week.heat).rows.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(heatTable(text, week.heat).rows[0]?.[0]).toBe('Monday');
  });

  test('are larger the more upright, a ring with too little to tell, and nothing where nothing was seen', () => {
    const heat: RangeReport['heat'] = [
      { weekday: 0, hour: 9, share: { kind: 'known', share: 0.3 }, judgedSeconds: 3600 },
      { weekday: 0, hour: 10, share: { kind: 'known', share: 0.86 }, judgedSeconds: 3600 },
      { weekday: 0, hour: 12, share: { kind: 'tooLittle' }, judgedSeconds: 600 }
    ];
    const { hours, rows } = heatModel(text, heat);

    expect(hours).toEqual([9, 10, 11, 12]);
    expect(rows[0]?.squares.map(({ step }) => step)).toEqual([1, 5, null, 0]);
    expect(rows[0]?.squares.map(({ words }) => words)).toEqual([
      'Monday, 09:00 – 10:00: upright 30 % of 1\u00a0h',
      'Monday, 10:00 – 11:00: upright 86 % of 1\u00a0h',
      'Monday, 11:00 – 12:00: nothing seen',
      'Monday, 12:00 – 13:00: too little to tell'
    ]);
    expect(heatTable(text, heat).rows.map((row) => row[2])).toEqual(['30 %', '86 %', 'too little to tell']);
  });

  test('have no grid before anything was seen', () => {
    expect(heatModel(text, []).hours).toEqual([]);
  });

  test('are walked through with arrow keys, and not out of the grid', () => {
    const corner = { row: 0, column: 0 };

    expect(squareAfter('ArrowRight', corner, 7, 9)).toEqual({ row: 0, column: 1 });
    expect(squareAfter('ArrowUp', corner, 7, 9)).toEqual(corner);
    expect(squareAfter('End', corner, 7, 9)).toEqual({ row: 0, column: 8 });
    expect(squareAfter('ArrowDown', { row: 6, column: 3 }, 7, 9)).toEqual({ row: 6, column: 3 });
    expect(squareAfter('Enter', corner, 7, 9)).toBeNull();
  });
});

describe('the trend', () => {
  test('begins its axis a quarter below the lowest day, and never cuts one off', () => {
    const of = (shares: readonly (number | null)[]): RangeReport['trend'] =>
      shares.map((share) => ({ date: '2026-11-19', share, median: null }));

    expect(trendFloor(of([0.9, 0.83, null]))).toBe(0.75);
    expect(trendFloor(of([0.9, 0.78]))).toBe(0.5);
    expect(trendFloor(of([0.02]))).toBe(0);
    expect(trendFloor(of([]))).toBe(0.75);
  });

  test('lists the days that can be told, with their median', () => {
    const { rows } = trendTable(text, week.trend);

    expect(rows).toHaveLength(week.trend.filter(({ share }) => share !== null).length);
    expect(rows.at(-1)?.[0]).toBe('Thu 19 Nov');
  });
});

test('the table of a day lists its stretches and marks in their order', () => {
  const { columns, rows } = ribbonTable(text, day);

  expect(rows).toHaveLength(day.ribbon.length + day.marks.length);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const begins = rows.map(([from]) => from);
  expect(begins).toEqual(begins.toSorted((one = '', other = '') => one.localeCompare(other)));
});

describe('the figures', () => {
  test('are five on a day that was watched, and tell of no posture without the camera', async () => {
    const withoutCamera = await dayOf('report-withoutCamera', '2026-11-19');

    expect(figureContents(text, day.totals).map(({ label }) => label)).toEqual([
      'Upright',
      'Longest sitting',
      'Movement breaks',
      'Alerts',
      'Slow breathing'
    ]);
    expect(figureContents(text, withoutCamera.totals).map(({ label }) => label)).toEqual([
      'Longest sitting',
      'Movement breaks',
      'Slow breathing'
    ]);
  });

  test('give no share where there is too little to tell', async () => {
    const [upright] = figureContents(text, (await dayOf('report-first', '2026-11-19')).totals);

    expect(upright).toEqual({ label: 'Upright', value: '–', details: ['too little to tell'] });
  });
});

async function dayOf(name: string, date: string): Promise<DayReport> {
  const answer = await reportSource(name)({ kind: 'day', date });
  if (answer.kind !== 'day') throw new Error(`The gallery has no report of ${date} in ${name}.`);
  return answer.report;
}

async function rangeOf(name: string, request: ReportRequest): Promise<RangeReport> {
  const answer = await reportSource(name)(request);
  if (answer.kind !== 'range') throw new Error(`The gallery has no such range in ${name}.`);
  return answer.report;
}
