import { describe, expect, it } from 'vitest';
import { coverageOf, isWithoutCamera } from '../../../src/core/history/coverage.ts';
import { noSums, type DaySums } from '../../../src/core/history/daySums.ts';

const covered = (sums: Partial<DaySums>) => coverageOf({ ...noSums, ...sums });

describe('what a day covers', () => {
  it('names each reason once, the longest first, and leaves out those that took no time', () => {
    const coverage = covered({
      runningSeconds: 600,
      states: { upright: 100, away: 200 },
      cannotTell: { starting: 30, turned: 10 },
      unwatched: { starting: 60, paused: 200, locked: 0 }
    });
    expect(coverage).toEqual({
      runningSeconds: 400,
      judgedSeconds: 100,
      awaySeconds: 200,
      unseen: [
        { reason: 'paused', seconds: 200 },
        { reason: 'starting', seconds: 90 },
        { reason: 'turned', seconds: 10 }
      ]
    });
  });

  it('is a day without a camera where nothing was judged and that was mostly wanted so', () => {
    const wanted = { noCameraMode: 300 };
    expect(isWithoutCamera(covered({ runningSeconds: 300, unwatched: wanted }))).toBe(true);
    expect(isWithoutCamera(covered({ runningSeconds: 301, states: { upright: 1 }, unwatched: wanted }))).toBe(
      false
    );
    expect(isWithoutCamera(covered({ runningSeconds: 601, unwatched: { ...wanted, paused: 301 } }))).toBe(
      false
    );
    expect(isWithoutCamera(covered({}))).toBe(false);
  });
});
