import type { AccuracyReport, Row } from './accuracyReport.ts';
import type { BarResult } from './bars.ts';
import type { PeerSetting } from './peerRules.ts';
import type { Scores, Share } from './scores.ts';

/** The report as lines of plain text, 140 wide at most. */
export function formatReport(report: AccuracyReport): readonly string[] {
  const who =
    report.scored === 'test'
      ? `people that nothing was fitted on: ${report.people.join(', ')}`
      : `everything given: ${report.people.length} people`;
  return [
    `Scored on ${who}.`,
    '',
    header('', columns),
    ...report.rows.flatMap((row, index) => [
      ...(index > 0 && report.rows[index - 1]?.group !== row.group ? [`by ${row.group}`] : []),
      line(row)
    ]),
    '',
    'found of episodes: slouch (slid back among them), forward head, side lean, too close · named: slouch against',
    'forward head · false: false alarms · begun: bad states begun with nothing bad behind them · h: fine hours · called:',
    'fine holds called bad · right: balanced accuracy, all scored seconds · bad, good: seconds found · settled: the same',
    'without the first 1.5 s of a held posture · untold: cannot tell, of tellable seconds · delay: seconds beyond the onset',
    '',
    `cannot tell, reasons: ${reasons(report.rows[0]?.scores)}`,
    '',
    'the same landmarks by the rules of other apps, with the thresholds they ship',
    header('', columns),
    ...peerLines(report, 'shipped'),
    'nose height as its makers calibrate, on rings in the corners of a screen',
    ...peerLines(report, 'asItsMakersCalibrate'),
    'the same rules, tuned on the fit people to call at most 4 % of fine postures bad',
    ...peerLines(report, 'tuned'),
    '',
    'bars',
    ...report.bars.map(barLine)
  ];
}

function peerLines({ peers }: AccuracyReport, wanted: PeerSetting): readonly string[] {
  return peers
    .filter(({ setting }) => setting === wanted)
    .map(({ rule, scores }) => line({ group: 'peer', name: rule, scores }));
}

type Column = { readonly title: string; readonly width: number; readonly of: (scores: Scores) => string };

const columns: readonly Column[] = [
  { title: 'slouch', width: 9, of: ({ recall }) => share(recall.slouch) },
  { title: 'slid', width: 7, of: ({ recall }) => share(recall.slidBack) },
  { title: 'forward', width: 8, of: ({ recall }) => share(recall.forwardHead) },
  { title: 'lean', width: 7, of: ({ recall }) => share(recall.lean) },
  { title: 'close', width: 7, of: ({ recall }) => share(recall.tooClose) },
  { title: 'named', width: 8, of: ({ namedRight }) => share(namedRight) },
  { title: 'false', width: 6, of: ({ falseAlarms }) => String(falseAlarms) },
  { title: 'begun', width: 6, of: ({ falseBegins }) => String(falseBegins) },
  { title: 'h', width: 6, of: ({ fineHours }) => fineHours.toFixed(2) },
  { title: 'called', width: 8, of: ({ fineHoldsCalledBad }) => share(fineHoldsCalledBad) },
  { title: 'right', width: 6, of: ({ balancedAccuracy }) => percent(balancedAccuracy) },
  { title: 'bad', width: 6, of: ({ badSecondsFound }) => percent(badSecondsFound) },
  { title: 'good', width: 6, of: ({ goodSecondsKept }) => percent(goodSecondsKept) },
  { title: 'settled', width: 8, of: ({ settledAccuracy }) => percent(settledAccuracy) },
  { title: 'untold', width: 7, of: ({ cannotTell }) => percent(cannotTell) },
  { title: 'delay', width: 6, of: ({ delaySeconds }) => delaySeconds?.toFixed(1) ?? '–' }
];

const nameWidth = 17;

function header(name: string, of: readonly Column[]): string {
  return name.padEnd(nameWidth) + of.map(({ title, width }) => title.padStart(width)).join('');
}

function line({ name, scores }: Row): string {
  const cells = columns.map(({ width, of }) => of(scores).padStart(width));
  return name.padEnd(nameWidth) + cells.join('');
}

/** A bar as a line: the figure, what it has to reach, and whether it does. */
export function barLine({ name, value, bar, kind, unit, passed }: BarResult): string {
  const mark = value === null ? 'not measured' : passed ? 'reached' : 'MISSED';
  const sign = kind === 'atLeast' ? '≥' : '≤';
  return `  ${name.padEnd(44)} ${figure(value, unit).padStart(9)}  ${sign} ${figure(bar, unit).padEnd(9)} ${mark}`;
}

function figure(value: number | null, unit: BarResult['unit']): string {
  if (value === null) return '–';
  switch (unit) {
    case 'share':
      return `${percent(value)} %`;
    case 'count':
      return Number.isInteger(value) ? String(value) : value.toFixed(2);
    case 'seconds':
      return `${value.toFixed(1)} s`;
    case 'points':
      return value.toFixed(1);
  }
}

function reasons(scores: Scores | undefined): string {
  const entries = Object.entries(scores?.cannotTellReasons ?? {}).toSorted(([, a], [, b]) => b - a);
  if (entries.length === 0) return 'none';
  return entries.map(([reason, part]) => `${reason} ${percent(part)} %`).join(', ');
}

function share({ count, of }: Share): string {
  return of === 0 ? '–' : `${count}/${of}`;
}

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}
