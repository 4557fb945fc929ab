import { describe, expect, it } from 'vitest';
import { benchBars, largestRenderer } from './benchBars.ts';
import type { BenchResult, Measured } from './benchResult.ts';
import { formatBench } from './formatBench.ts';
import { modeOf, orderOf, secondsOf, subjects } from './subjects.ts';

const measured = (percent: number, megabytes: number): Measured => ({
  wallSeconds: 10,
  processes: [
    { role: 'main', cpuSeconds: percent / 20, pssBytes: megabytes * 5e5 },
    { role: 'renderer', cpuSeconds: percent / 20, pssBytes: megabytes * 5e5 }
  ],
  wakesPerSecond: 4,
  posesPerSecond: null,
  startCpuSeconds: 1
});

const nothing: BenchResult = {
  machine: { processor: 'a processor', cores: 2, system: 'Linux', runsOn: null, loadPerCore: [0, 0] },
  seconds: 10,
  rounds: [],
  growth: null,
  inference: null,
  alerts: [],
  report: null,
  dashboard: null,
  paused: null
};

const result = (balanced: number): BenchResult => ({
  ...nothing,
  rounds: [
    {
      plain: { ...measured(80, 400), posesPerSecond: 20 },
      idle: measured(7, 200),
      precise: measured(14, 210),
      balanced: measured(balanced, 180),
      saver: measured(1.5, 180)
    }
  ],
  inference: {
    looks: 100,
    cpuMs: { median: 30, least: 29, most: 31, times: 5 },
    tensors: [180, 180]
  },
  growth: { looks: 3000, megabytes: [105, 105.2], perThousand: 0.1, error: 0.2 }
});

const missed = (of: BenchResult): readonly string[] =>
  benchBars(of).flatMap(({ name, passed }) => (passed ? [] : [name]));

describe('the bars of the bench', () => {
  it('are all reached by an app that is light enough', () => {
    expect(missed(result(9))).toEqual([]);
  });

  it('are missed by an app that takes more than it may, each by its own measure', () => {
    expect(missed(result(10.1))).toEqual([
      'balanced over the plain loop, CPU',
      'balanced above the idle camera, CPU'
    ]);
    const leaking = result(9);
    const { inference, growth } = leaking;
    if (inference === null || growth === null) throw new Error('the example has looks');
    expect(
      missed({
        ...leaking,
        inference: { ...inference, tensors: [180, 181] },
        growth: { ...growth, perThousand: 2 }
      })
    ).toEqual(['tensors left by looks', 'growth in a thousand looks, beyond noise']);
  });

  it('hold the window to its bar the first time and again', () => {
    const cost = (first: number, second: number) => ({
      first: { median: first, least: first, most: first, times: 1 },
      second: { median: second, least: second, most: second, times: 1 },
      byRole: { renderer: [first, second] as const }
    });
    const opened = (first: number, second: number): BenchResult => ({
      ...nothing,
      dashboard: { report: cost(first, second), empty: cost(900, 900) }
    });
    expect(missed(opened(400, 399))).toEqual([]);
    expect(missed(opened(401, 100))).toEqual(['opening the window on a year, CPU']);
    expect(missed(opened(100, 401))).toEqual(['opening the window on a year, CPU']);
    const lines = formatBench(opened(401, 100), []).join('\n');
    expect(lines).toContain('401 ms of CPU, again 100 ms; by process renderer 401 and 100');
  });

  it('say how often main woke, in each mode and while paused', () => {
    const paused = { wallSeconds: 60, processes: measured(1, 100).processes, wakesPerSecond: 1.25 };
    const lines = formatBench({ ...result(9), paused }, []);
    expect(lines.filter((line) => line === '  main woke 4.0 times a second')).toHaveLength(3);
    expect(lines.join('\n')).toContain(
      'paused, no window: 50 ms of CPU a minute in main, 100 in all; main woke 1.3'
    );
  });

  it('say “not measured” instead of “reached” where nothing was measured', () => {
    const lines = formatBench(nothing, benchBars(nothing)).join('\n');
    expect(lines).toContain('not measured');
    expect(lines).not.toContain('reached');
    expect(lines).not.toContain('NaN');
  });

  it('print a missed bar so that it is seen', () => {
    const lines = formatBench(result(20), benchBars(result(20)));
    expect(lines.filter((line) => line.includes('MISSED'))).toHaveLength(2);
    expect(lines.join('\n')).toContain('the plain loop made 20.0 poses a second');
  });

  it('come with a word about other work where there was any', () => {
    const busy = { ...result(9), machine: { ...nothing.machine, loadPerCore: [0.2, 3] as const } };
    expect(formatBench(busy, benchBars(busy)).join('\n')).toContain('other work ran beside it');
    expect(formatBench(result(9), benchBars(result(9))).join('\n')).not.toContain('other work');
  });

  it('show a process that came and went, such as the camera’s in the saver', () => {
    const run = measured(1.5, 180);
    const capture = { role: 'capture', cpuSeconds: 0.1, pssBytes: 0 } as const;
    const [round] = result(9).rounds;
    if (round === undefined) throw new Error('the example has a round');
    const some = {
      ...result(9),
      rounds: [{ ...round, saver: { ...run, processes: [...run.processes, capture] } }]
    };
    expect(formatBench(some, []).filter((line) => line.startsWith('  capture'))).toHaveLength(1);
  });

  it('take the largest renderer for the detector', () => {
    const other = { role: 'renderer', cpuSeconds: 0, pssBytes: 20e6 } as const;
    const run = measured(9, 180);
    expect(largestRenderer({ ...run, processes: [other, ...run.processes] })).toBe(90);
    expect(largestRenderer({ ...run, processes: [] })).toBeNull();
  });
});

describe('the subjects', () => {
  it('take turns in beginning a round, and none is left out', () => {
    const firsts = subjects.map((_subject, round) => orderOf(subjects, round)[0]);
    expect(new Set(firsts)).toEqual(new Set(subjects));
    for (let round = 0; round < 7; round += 1) {
      expect(orderOf(subjects, round).toSorted()).toEqual([...subjects].toSorted());
    }
    expect(orderOf([], 3)).toEqual([]);
  });

  it('measure the saver over more than one of its checks, others as long as asked', () => {
    expect(secondsOf('saver', 5)).toBeGreaterThan(40);
    expect(secondsOf('saver', 300)).toBe(300);
    expect(subjects.filter((subject) => modeOf(subject) === null)).toEqual(['plain', 'idle']);
    expect(secondsOf('balanced', 5)).toBe(5);
  });
});
