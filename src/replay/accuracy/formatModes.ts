import { barLine } from './formatReport.ts';
import type { ModeReport, ModeRow } from './modeReport.ts';
import { shareOf, type Share } from './scores.ts';

/** The modes side by side, as lines of plain text. */
export function formatModes(report: ModeReport): readonly string[] {
  const materials = [...new Set(report.rows.map(({ material }) => material))];
  return [
    ''.padEnd(nameWidth) + columns.map(({ title, width }) => title.padStart(width)).join(''),
    ...materials.flatMap((material) => linesOf(report, material)),
    '',
    'looked: balanced accuracy over the seconds that were looked at · stood: over every recorded second, by the',
    'verdict that stood then · slouch, forward head, lean: found within 5 s of the onset · false: false alarms · begun: bad states begun',
    'with nothing bad behind them · told: held bad postures told before they ended · delay: seconds from the begin of these to the',
    'alert beyond the onset, median and nine of ten · looks a minute, and those that the pose model was left out of · open: time with',
    'the camera open',
    '',
    'bars',
    ...report.bars.map(barLine)
  ];
}

function linesOf({ rows }: ModeReport, material: ModeRow['material']): readonly string[] {
  const lines = rows.filter((row) => row.material === material).map(line);
  return [material, ...lines];
}

const nameWidth = 12;

const columns: readonly {
  readonly title: string;
  readonly width: number;
  readonly of: (row: ModeRow) => string;
}[] = [
  { title: 'looked', width: 8, of: ({ looked }) => percent(looked.balancedAccuracy) },
  { title: 'stood', width: 7, of: ({ standing }) => percent(standing.balancedAccuracy) },
  { title: 'slouch', width: 8, of: ({ standing }) => share(standing.recall.slouch) },
  { title: 'forward', width: 9, of: ({ standing }) => share(standing.recall.forwardHead) },
  { title: 'lean', width: 7, of: ({ standing }) => share(standing.recall.lean) },
  { title: 'false', width: 7, of: ({ standing }) => String(standing.falseAlarms) },
  { title: 'begun', width: 7, of: ({ standing }) => String(standing.falseBegins) },
  { title: 'untold', width: 8, of: ({ looked }) => percent(looked.cannotTell) },
  { title: 'told', width: 7, of: ({ told }) => share(told) },
  { title: 'delay', width: 7, of: ({ delaySeconds }) => seconds(delaySeconds) },
  { title: '9 of 10', width: 9, of: ({ latestDelaySeconds }) => seconds(latestDelaySeconds) },
  { title: 'looks', width: 8, of: ({ effort }) => ((60 * effort.looks) / effort.seconds).toFixed(1) },
  { title: 'left out', width: 10, of: ({ effort }) => ((60 * effort.leftOut) / effort.seconds).toFixed(1) },
  { title: 'open', width: 7, of: ({ effort }) => percent(effort.openSeconds / effort.seconds) }
];

function line(row: ModeRow): string {
  return `  ${row.mode}`.padEnd(nameWidth) + columns.map(({ width, of }) => of(row).padStart(width)).join('');
}

function share(part: Share): string {
  return percent(shareOf(part));
}

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}

function seconds(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}
