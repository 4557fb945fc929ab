import { cannotTellReasons, postureStates } from '../posture/verdict.ts';
import { presences } from '../presence/presence.ts';
import type { DatedSums } from './daySums.ts';
import { dayTotalsOf } from './dayTotals.ts';
import { type Cell, eventColumns, eventRow } from './exportEvents.ts';
import { knownShare } from './judged.ts';
import { type HistorySpan, type MinuteRecord, unwatchedReasons } from './records.ts';
import type { BreakCounts, DayTotals } from './report.ts';
import { clockText, momentText } from './timeText.ts';

/** One table of an export, to be written as CSV outside. Rows are made one by one: a year has 125 000 minutes. */
export type ExportTable = {
  readonly name: 'days' | 'minutes' | 'events';
  readonly header: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
};

/** The same as the JSON document, flat. docs/export.md describes every column. */
export function exportTables(
  { minutes, events }: HistorySpan,
  days: readonly DatedSums[]
): readonly ExportTable[] {
  return [
    tableOf('days', dayColumns, days.map(dayTotalsOf)),
    tableOf('minutes', minuteColumns, minutes),
    { name: 'events', header: eventColumns, rows: made(events, eventRow) }
  ];
}

type Column<Row> = readonly [name: string, cellOf: (row: Row) => Cell];

function tableOf<Row>(
  name: ExportTable['name'],
  columns: readonly Column<Row>[],
  rows: readonly Row[]
): ExportTable {
  return {
    name,
    header: columns.map(([column]) => column),
    rows: made(rows, (row) => columns.map(([, cellOf]) => cellOf(row)))
  };
}

/** Rows that can be gone through more than once. */
function made<Row>(rows: readonly Row[], rowOf: (row: Row) => readonly Cell[]): Iterable<readonly Cell[]> {
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield rowOf(row);
    }
  };
}

const minuteColumns: readonly Column<MinuteRecord>[] = [
  ['date', ({ date }) => date],
  ['time', ({ minuteOfDay }) => clockText(minuteOfDay)],
  ['utc', ({ epochMinute }) => momentText(epochMinute * 60_000)],
  ['runningSeconds', (minute) => minute.runningSeconds],
  ...postureStates.map((state): Column<MinuteRecord> => [
    `states.${state}`,
    ({ states }) => states[state] ?? 0
  ]),
  ...cannotTellReasons.map((reason): Column<MinuteRecord> => [
    `cannotTell.${reason}`,
    ({ cannotTell }) => cannotTell[reason] ?? 0
  ]),
  ...unwatchedReasons.map((reason): Column<MinuteRecord> => [
    `unwatched.${reason}`,
    ({ unwatched }) => unwatched[reason] ?? 0
  ]),
  ...presences.map((each): Column<MinuteRecord> => [
    `presence.${each}`,
    ({ presence }) => presence[each] ?? 0
  ]),
  ['sittingSeconds', (minute) => minute.sittingSeconds],
  ['unbrokenSittingSeconds', (minute) => minute.unbrokenSittingSeconds],
  ['baselineId', ({ baselineId }) => baselineId],
  ['rulesVersion', (minute) => minute.rulesVersion]
];

const breakCountNames = [
  'due',
  'taken',
  'natural',
  'skipped',
  'postponed',
  'interrupted'
] as const satisfies readonly (keyof BreakCounts)[];

const dayColumns: readonly Column<DayTotals>[] = [
  ['date', ({ date }) => date],
  ['short', ({ short }) => (short ? 1 : 0)],
  // Four decimals are a hundredth of a percent.
  ['upright', ({ upright }) => rounded(knownShare(upright), 4)],
  ['runningSeconds', ({ coverage }) => coverage.runningSeconds],
  ['judgedSeconds', ({ coverage }) => coverage.judgedSeconds],
  ['awaySeconds', ({ coverage }) => coverage.awaySeconds],
  ...postureStates.map((state): Column<DayTotals> => [`states.${state}`, ({ states }) => states[state] ?? 0]),
  ['mainCause', ({ mainCause }) => mainCause],
  ['sittingSeconds', (day) => day.sittingSeconds],
  ['longestSittingSeconds', (day) => day.longestSittingSeconds],
  ['alerts.count', ({ alerts }) => alerts.count],
  ['alerts.wrong', ({ alerts }) => alerts.wrong],
  ['alerts.medianRecoverySeconds', ({ alerts }) => alerts.medianRecoverySeconds],
  ...breakCountNames.map((name): Column<DayTotals> => [
    `movementBreaks.${name}`,
    ({ movementBreaks }) => movementBreaks[name]
  ]),
  ...breakCountNames.map((name): Column<DayTotals> => [
    `microBreaks.${name}`,
    ({ microBreaks }) => microBreaks[name]
  ]),
  ['breathing.sessions', ({ breathing }) => breathing.sessions],
  ['breathing.done', ({ breathing }) => breathing.done],
  ['breathing.seconds', ({ breathing }) => breathing.seconds]
];

function rounded(number: number | null, decimals: number): number | null {
  return number === null ? null : Math.round(number * 10 ** decimals) / 10 ** decimals;
}
