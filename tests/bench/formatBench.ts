import { largestRenderer, type BenchBar } from './benchBars.ts';
import type { BenchResult, Measured } from './benchResult.ts';
import { cpuPercent, figureOf, memoryMegabytes, pairedRatio, type Figure, type Run } from './figures.ts';
import type { WindowCost } from './measureDashboard.ts';
import { processRoles, type ProcessRole } from './procText.ts';
import { modeOf, subjects, type Subject } from './subjects.ts';

/** Running programs per core from which on the plain loop, which takes all it gets, no longer gets what it would take. */
const busyLoad = 1;
const busyNote =
  'other work ran beside it: the plain loop had less of the processor than it would take, so ratios to it are too high';

/** The whole result as lines of plain text. */
export function formatBench(result: BenchResult, bars: readonly BenchBar[]): readonly string[] {
  const { machine, rounds, seconds } = result;
  const measured = subjects.filter((subject) => rounds.some((round) => round[subject] !== null));
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.system}; app on ${machine.runsOn ?? 'nothing'}; load a core ${machine.loadPerCore
      .map((load) => load.toFixed(1))
      .join(' → ')}`,
    `${rounds.length} rounds of ${seconds} s each, medians (least–most); 100 % is one core; memory is PSS`,
    ...(Math.max(...machine.loadPerCore) > busyLoad ? [busyNote] : []),
    '',
    ...(measured.length === 0 ? [] : subjectTable(result, measured)),
    ...single(result),
    '',
    'bars',
    ...bars.map(barLine)
  ];
}

function subjectTable({ rounds }: BenchResult, measured: readonly Subject[]): readonly string[] {
  const heads = ['CPU %', 'of plain', 'memory MB', 'of plain', 'detector MB', 'start CPU s'];
  const rows = measured.map((subject) => {
    const of = (get: (run: Measured) => number | null): readonly (number | null)[] =>
      valuesOf(rounds, subject, get);
    const plain = (get: (run: Measured) => number | null): readonly (number | null)[] =>
      valuesOf(rounds, 'plain', get);
    const cpu = (run: Measured): number => cpuPercent(run);
    const memory = (run: Measured): number | null => memoryMegabytes(run);
    return [
      subject.padEnd(10),
      figure(known(of(cpu)), 1),
      figure(pairedRatio(of(cpu), plain(cpu)), 3),
      figure(known(of(memory)), 0),
      figure(pairedRatio(of(memory), plain(memory)), 2),
      figure(known(of(largestRenderer)), 0),
      figure(known(of(({ startCpuSeconds }) => startCpuSeconds)), 2)
    ].map((cell, index) => (index === 0 ? cell : cell.padStart(20)));
  });
  const byRole = measured.flatMap((subject) => [
    subject,
    ...processRoles.flatMap((role) => {
      const cpu = known(valuesOf(rounds, subject, (run) => cpuPercent(run, [role])));
      const memory = known(valuesOf(rounds, subject, (run) => memoryMegabytes(run, [role])));
      if (cpu === null || (cpu.median === 0 && (memory?.median ?? 0) === 0)) return [];
      return [`  ${role.padEnd(10)}${figure(cpu, 1).padStart(20)} %${figure(memory, 0).padStart(20)} MB`];
    }),
    ...(modeOf(subject) === null
      ? []
      : [`  ${wakes(known(valuesOf(rounds, subject, ({ wakesPerSecond }) => wakesPerSecond)))}`])
  ]);
  const poses = known(valuesOf(rounds, 'plain', ({ posesPerSecond }) => posesPerSecond));
  return [
    ''.padEnd(10) + heads.map((head) => head.padStart(20)).join(''),
    ...rows.map((cells) => cells.join('')),
    '',
    ...(poses === null ? [] : [`the plain loop made ${figure(poses, 1)} poses a second`, '']),
    'by process',
    ...byRole,
    ''
  ];
}

function single({ growth, inference, alerts, report, dashboard, paused }: BenchResult): readonly string[] {
  return [
    ...(growth === null
      ? []
      : [
          `what the worker's process holds itself over ${growth.looks} looks: ${growth.megabytes.map((each) => each.toFixed(0)).join(' → ')} MB, ${signed(growth.perThousand)} ± ${growth.error.toFixed(2)} MB in a thousand`
        ]),
    ...(inference === null
      ? []
      : [
          `one look: ${figure(inference.cpuMs, 1)} ms of CPU over ${inference.looks} looks; tensors ${inference.tensors.join(' → ')}`
        ]),
    ...alerts.map(
      ({ mode, medianSeconds, nineOfTenSeconds, told, of }) =>
        `alert beyond the onset, ${mode}: ${secondsText(medianSeconds)}, nine of ten within ${secondsText(nineOfTenSeconds)}; ${told} of ${of} told`
    ),
    ...(report?.views.map(
      ({ kind, date, coldMs, warmMs }) =>
        `report of a year of minutes, ${kind} ${date}: ${coldMs.toFixed(0)} ms of CPU, ${warmMs.toFixed(0)} ms again`
    ) ?? []),
    ...(dashboard === null
      ? []
      : [
          windowLine('a day’s report in a year of history', dashboard.report),
          windowLine('an empty window of an empty app', dashboard.empty)
        ]),
    ...(paused === null
      ? []
      : [
          `paused, no window: ${perMinute(paused, ['main'])} ms of CPU a minute in main, ${perMinute(paused, null)} in all; ${wakes(known([paused.wakesPerSecond]))}`
        ])
  ];
}

function windowLine(what: string, { first, second, byRole }: WindowCost): string {
  const roles = Object.entries(byRole)
    .filter(([, times]) => Math.max(...times) > 0)
    .map(([role, times]) => `${role} ${times.map((ms) => ms.toFixed(0)).join(' and ')}`);
  return `opening ${what}: ${figure(first, 0)} ms of CPU, again ${figure(second, 0)} ms; by process ${roles.join(', ')}`;
}

function perMinute(run: Run, roles: readonly ProcessRole[] | null): string {
  // A percent of a core is 600 ms of a minute.
  return (600 * cpuPercent(run, roles)).toFixed(0);
}

function wakes(aSecond: Figure | null): string {
  return `main woke ${figure(aSecond, 1)} times a second`;
}

export function barLine({ name, value, bar, unit, passed }: BenchBar): string {
  const mark = value === null ? 'not measured' : passed ? 'reached' : 'MISSED';
  const own = value === null ? '–' : `${rounded(value, unit)} ${unit}`;
  return `  ${name.padEnd(42)} ${own.padStart(14)}  ≤ ${`${rounded(bar, unit)} ${unit}`.padEnd(12)} ${mark}`;
}

function rounded(value: number, unit: BenchBar['unit']): string {
  return value.toFixed(unit === 'ratio' ? 3 : unit === 'tensors' ? 0 : unit === 'MB' && value >= 10 ? 0 : 2);
}

function valuesOf(
  rounds: BenchResult['rounds'],
  subject: Subject,
  get: (run: Measured) => number | null
): readonly (number | null)[] {
  return rounds.map((round) => {
    const run = round[subject];
    return run === null ? null : get(run);
  });
}

function known(values: readonly (number | null)[]): Figure | null {
  return figureOf(values.filter((value) => value !== null));
}

function figure(value: Figure | null, digits: number): string {
  if (value === null) return '–';
  const [middle, least, most] = [value.median, value.least, value.most].map((each) => each.toFixed(digits));
  return value.times === 1 ? `${middle}` : `${middle} (${least}–${most})`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function secondsText(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1)} s`;
}
