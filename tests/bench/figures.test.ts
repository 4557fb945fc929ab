import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuPercent, figureOf, memoryMegabytes, pairedDifference, pairedRatio, slopeOf } from './figures.ts';

const run = {
  wallSeconds: 20,
  wakesPerSecond: null,
  processes: [
    { role: 'main', cpuSeconds: 0.2, pssBytes: 60e6 },
    { role: 'renderer', cpuSeconds: 1, pssBytes: 100e6 },
    { role: 'renderer', cpuSeconds: 0.4, pssBytes: 30e6 }
  ]
} as const;

describe('figures of a bench', () => {
  it('adds processor time and memory up over all processes or some', () => {
    expect(cpuPercent(run)).toBeCloseTo(8);
    expect(cpuPercent(run, ['renderer'])).toBeCloseTo(7);
    expect(memoryMegabytes(run)).toBeCloseTo(190);
    expect(memoryMegabytes(run, ['main'])).toBeCloseTo(60);
  });

  it('does not pass a sum off as whole when a process could not be read', () => {
    const unread = {
      ...run,
      processes: [...run.processes, { role: 'gpu', cpuSeconds: 0, pssBytes: null } as const]
    };
    expect(memoryMegabytes(unread)).toBeNull();
    expect(memoryMegabytes(unread, ['main', 'renderer'])).toBeCloseTo(190);
  });

  it('compares within a round, so that a slow round does not count', () => {
    expect(pairedRatio([10, 40, 12], [100, 400, 100])?.median).toBeCloseTo(0.1);
    expect(pairedDifference([10, 40, null, 12], [9, 38, 5, 11])).toEqual({
      median: 1,
      least: 1,
      most: 2,
      times: 3
    });
  });

  it('has no ratio where a side is missing or nothing', () => {
    expect(pairedRatio([1, null, 2], [null, 3, 0])).toBeNull();
    expect(pairedRatio([], [])).toBeNull();
    expect(figureOf([])).toBeNull();
  });

  it('finds the slope of any straight line, without error', () => {
    assert(
      property(
        integer({ min: -100, max: 100 }),
        integer({ min: -1000, max: 1000 }),
        integer({ min: 3, max: 60 }),
        (perStep, start, count) => {
          const slope = slopeOf(Array.from({ length: count }, (_nothing, index) => start + perStep * index));
          expect(slope?.perStep).toBeCloseTo(perStep, 6);
          expect(slope?.error).toBeCloseTo(0, 4);
        }
      )
    );
  });

  it('takes a saw-tooth for noise and a climb under it for growth', () => {
    const sawTooth = Array.from({ length: 60 }, (_nothing, index) => index % 5);
    const level = slopeOf(sawTooth);
    const climbing = slopeOf(sawTooth.map((value, index) => value + index / 2));
    expect(Math.abs(level?.perStep ?? 1)).toBeLessThan(2 * (level?.error ?? 0));
    expect(climbing?.perStep ?? 0).toBeGreaterThan(2 * (climbing?.error ?? 1));
    expect(slopeOf([1, 2])).toBeNull();
  });
});
