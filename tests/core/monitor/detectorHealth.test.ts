import { describe, expect, it } from 'vitest';
import {
  type DetectorHealth,
  detectorHealthRules,
  loadingDetector,
  stepDetectorHealth
} from '../../../src/core/monitor/detectorHealth.ts';

/** Lets the window crash as soon as it is there, and gives the seconds at which it was made anew. */
function crashLoop(
  from: DetectorHealth,
  seconds: number
): { remadeAt: readonly number[]; end: DetectorHealth } {
  let health = from;
  const remadeAt: number[] = [];
  [health] = stepDetectorHealth(health, { kind: 'gone' }, 0);
  for (let second = 1; second <= seconds; second += 1) {
    const [next, effects] = stepDetectorHealth(health, { kind: 'ticked' }, second);
    health = next;
    if (effects.length === 0) continue;
    remadeAt.push(second);
    [health] = stepDetectorHealth(health, { kind: 'ready' }, second);
    [health] = stepDetectorHealth(health, { kind: 'gone' }, second);
  }
  return { remadeAt, end: health };
}

describe('the health of the detector window', () => {
  it('makes a crashed window anew after growing waits and then gives up for good', () => {
    const { remadeAt, end } = crashLoop(loadingDetector(0), 3600);
    expect(remadeAt).toEqual([1, 3, 7, 15, 31]);
    expect(end.phase).toEqual({ kind: 'givenUp' });
  });

  it('tries again when the user asks', () => {
    const { end } = crashLoop(loadingDetector(0), 3600);
    const [asked, effects] = stepDetectorHealth(end, { kind: 'retryAsked' }, 4000);
    expect(effects).toEqual([{ kind: 'remake' }]);
    expect(asked).toEqual(loadingDetector(4000));
  });

  it('forgives crashes that lie far apart', () => {
    let health = loadingDetector(0);
    for (let crash = 1; crash <= 20; crash += 1) {
      const seconds = crash * detectorHealthRules.forgivenAfterSeconds;
      [health] = stepDetectorHealth(health, { kind: 'ready' }, seconds - 1);
      [health] = stepDetectorHealth(health, { kind: 'gone' }, seconds);
      expect(health.phase).toEqual({
        kind: 'waiting',
        remakeAtSeconds: seconds + detectorHealthRules.firstWaitSeconds
      });
      [health] = stepDetectorHealth(health, { kind: 'ticked' }, seconds + 1);
    }
  });

  it('counts one crash once, though several signs of it come', () => {
    const [once] = stepDetectorHealth(loadingDetector(0), { kind: 'gone' }, 5);
    const [twice] = stepDetectorHealth(once, { kind: 'gone' }, 5);
    expect(twice).toEqual(once);
  });

  it('takes a window that never speaks for crashed', () => {
    const limit = detectorHealthRules.loadingLimitSeconds;
    const [early] = stepDetectorHealth(loadingDetector(0), { kind: 'ticked' }, limit - 1);
    expect(early.phase.kind).toBe('loading');
    const [late] = stepDetectorHealth(early, { kind: 'ticked' }, limit);
    expect(late.phase.kind).toBe('waiting');
  });

  it('leaves a window that is ready alone', () => {
    const [ready] = stepDetectorHealth(loadingDetector(0), { kind: 'ready' }, 1);
    expect(stepDetectorHealth(ready, { kind: 'ticked' }, 100_000)).toEqual([ready, []]);
  });
});
