import { historyBarMs } from '../../scripts/historyBench.ts';
import type { BenchResult, Measured } from './benchResult.ts';
import { cpuPercent, figureOf, memoryMegabytes, pairedDifference, pairedRatio } from './figures.ts';
import type { Subject } from './subjects.ts';

/** Every bar of the bench, each an upper one. Where they come from: docs/performance.md. */
export const barRule = {
  /** Processor time of balanced over that of the plain loop. */
  balancedOfPlain: 1 / 8,
  /** Points of one core that balanced takes above a page whose camera is open and idle. */
  balancedAboveIdlePoints: 3,
  /** Percent of one core that the saver takes in all. */
  saverPercent: 2,
  /** Of the process that holds camera and model, balanced. */
  detectorMegabytes: 130,
  /** Memory of balanced over that of the plain loop, all processes. */
  memoryOfPlain: 1 / 2,
  /** A growth counts when it is more than this many standard errors of its slope. */
  growthErrors: 2,
  /** Processor seconds of all processes from the start to the tray. */
  startCpuSeconds: 1.5,
  /** Processor milliseconds of any report of a year, cold. */
  reportMs: historyBarMs,
  /** Processor milliseconds of all processes to open the window on a year of history, for the first time and again. */
  dashboardMs: 400
} as const;

export type BenchBar = {
  readonly name: string;
  /** Null: not measured. */
  readonly value: number | null;
  readonly bar: number;
  readonly unit: 'ratio' | 'points' | 'percent' | 'MB' | 's' | 'ms' | 'tensors';
  readonly passed: boolean;
};

/** The bars and how the result stands to them. What was not measured misses none. */
export function benchBars({
  rounds,
  growth,
  inference,
  report,
  dashboard
}: BenchResult): readonly BenchBar[] {
  const over = (subject: Subject, of: (run: Measured) => number | null): readonly (number | null)[] =>
    rounds.map((round) => {
      const run = round[subject];
      return run === null ? null : of(run);
    });
  const middle = (values: readonly (number | null)[]): number | null =>
    figureOf(values.filter((value) => value !== null))?.median ?? null;
  const cpu = (subject: Subject): readonly (number | null)[] => over(subject, (run) => cpuPercent(run));
  const memory = (subject: Subject): readonly (number | null)[] =>
    over(subject, (run) => memoryMegabytes(run));
  const tensors = inference === null ? null : inference.tensors[1] - inference.tensors[0];
  const slowest = report === null ? null : Math.max(...report.views.map(({ coldMs }) => coldMs));
  const opening =
    dashboard === null ? null : Math.max(dashboard.report.first.median, dashboard.report.second.median);
  return [
    bar(
      'balanced over the plain loop, CPU',
      pairedRatio(cpu('balanced'), cpu('plain'))?.median,
      barRule.balancedOfPlain,
      'ratio'
    ),
    bar(
      'balanced above the idle camera, CPU',
      pairedDifference(cpu('balanced'), cpu('idle'))?.median,
      barRule.balancedAboveIdlePoints,
      'points'
    ),
    bar('saver in all, CPU', middle(cpu('saver')), barRule.saverPercent, 'percent'),
    bar(
      'detector process, balanced',
      middle(over('balanced', largestRenderer)),
      barRule.detectorMegabytes,
      'MB'
    ),
    bar(
      'balanced over the plain loop, memory',
      pairedRatio(memory('balanced'), memory('plain'))?.median,
      barRule.memoryOfPlain,
      'ratio'
    ),
    bar('tensors left by looks', tensors, 0, 'tensors'),
    bar(
      'growth in a thousand looks, beyond noise',
      growth === null ? null : Math.max(0, growth.perThousand - barRule.growthErrors * growth.error),
      0,
      'MB'
    ),
    bar(
      'start to tray, CPU, balanced',
      middle(over('balanced', (run) => run.startCpuSeconds)),
      barRule.startCpuSeconds,
      's'
    ),
    bar('slowest report of a year, CPU', slowest, barRule.reportMs, 'ms'),
    bar('opening the window on a year, CPU', opening, barRule.dashboardMs, 'ms')
  ];
}

/** The app's windows are closed: of its renderers the detector's is the largest. */
export function largestRenderer({ processes }: Measured): number | null {
  const renderers = processes.flatMap(({ role, pssBytes }) =>
    role === 'renderer' && pssBytes !== null ? [pssBytes / 1e6] : []
  );
  return renderers.length === 0 ? null : Math.max(...renderers);
}

function bar(
  name: string,
  value: number | null | undefined,
  limit: number,
  unit: BenchBar['unit']
): BenchBar {
  const known = value ?? null;
  return { name, value: known, bar: limit, unit, passed: known === null || known <= limit };
}
