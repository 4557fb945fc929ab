import { beforeEach, describe, expect, test } from 'vitest';
import type { EngineProblem } from '../../../src/core/monitor/snapshot.ts';
import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import {
  createWorkerHost,
  restartRules,
  type WorkerHost
} from '../../../src/renderer/detector/workerHost.ts';
import { createFakeWorkers } from './fakeWorkers.ts';

const sampleAt = (t: number): PoseSample => ({
  t,
  width: 640,
  height: 480,
  pose: null,
  others: [],
  picture: null
});

let fakes: ReturnType<typeof createFakeWorkers>;
let host: WorkerHost;
let now: number;
let problems: EngineProblem[];
let samples: PoseSample[];
let restarts: number;

beforeEach(() => {
  fakes = createFakeWorkers();
  now = 0;
  problems = [];
  samples = [];
  restarts = 0;
  host = createWorkerHost(
    fakes.start,
    {
      sampled: (sample) => samples.push(sample),
      previewed: () => {},
      sizeSeen: () => {},
      troubleChanged: () => {},
      restarted: () => {
        restarts += 1;
      },
      gaveUp: (problem) => problems.push(problem)
    },
    () => now
  );
});

describe('a worker that is wanted', () => {
  test('is started once and loads at once', () => {
    host.start();
    host.start();
    expect(fakes.workers).toHaveLength(1);
    expect(fakes.latest().posted).toEqual([{ kind: 'load', afterSeconds: 0, notBefore: 0 }]);
  });

  test('is told the wishes of before and of later', () => {
    host.wish({ kind: 'rate', perSecond: 1, skipUnchanged: false });
    host.wish({ kind: 'rate', perSecond: 5, skipUnchanged: false });
    host.start();
    host.wish({ kind: 'preview', on: true });
    expect(fakes.latest().posted.slice(1)).toEqual([
      { kind: 'rate', perSecond: 5, skipUnchanged: false },
      { kind: 'preview', on: true }
    ]);
  });

  test('ends with a stop, and what it says after that is not heard', () => {
    host.start();
    host.stop();
    fakes.latest().says({ kind: 'sampled', sample: sampleAt(3) });
    fakes.latest().breaks('late');
    expect(fakes.running()).toEqual([]);
    expect(samples).toEqual([]);
    expect(fakes.workers).toHaveLength(1);
  });
});

describe('a worker that breaks', () => {
  test('is replaced by one that waits longer each time, with the wishes and the clock of the one before', () => {
    host.wish({ kind: 'rate', perSecond: 2, skipUnchanged: false });
    host.start();
    for (const [index, afterSeconds] of restartRules.waitSeconds.entries()) {
      fakes.latest().says({ kind: 'sampled', sample: sampleAt(100 + index) });
      fakes.latest().breaks('boom');
      expect(fakes.latest().posted).toEqual([
        { kind: 'load', afterSeconds, notBefore: 100 + index },
        { kind: 'rate', perSecond: 2, skipUnchanged: false }
      ]);
      expect(fakes.running()).toHaveLength(1);
      expect(restarts).toBe(index + 1);
    }
    expect(problems).toEqual([]);
  });

  test('is given up after the last try, said once, with the last reason', () => {
    host.start();
    for (let crash = 0; crash <= restartRules.waitSeconds.length; crash += 1) {
      fakes.latest().says({ kind: 'broke', detail: `crash ${crash}` });
    }
    expect(problems).toEqual([{ kind: 'crashing', detail: `crash ${restartRules.waitSeconds.length}` }]);
    expect(fakes.running()).toEqual([]);
    fakes.latest().breaks('once more');
    expect(problems).toHaveLength(1);
  });

  test('now and then is never given up', () => {
    host.start();
    for (let crash = 0; crash < 20; crash += 1) {
      now += restartRules.soundAfterSeconds;
      fakes.latest().breaks('rare');
    }
    expect(problems).toEqual([]);
    expect(fakes.running()).toHaveLength(1);
  });

  test('is not replaced twice when it breaks twice', () => {
    host.start();
    const first = fakes.latest();
    first.breaks('once');
    first.breaks('twice');
    expect(fakes.workers).toHaveLength(2);
  });
});

describe('an engine that cannot be loaded', () => {
  test('is reported once and not tried again by itself', () => {
    host.start();
    const problem = { kind: 'modelCorrupt', detail: 'movenet-lightning.bin' } as const;
    fakes.latest().says({ kind: 'engineFailed', problem });
    expect(problems).toEqual([problem]);
    expect(fakes.running()).toEqual([]);
    expect(fakes.workers).toHaveLength(1);
  });

  test('is tried afresh when it is asked for again', () => {
    host.start();
    fakes.latest().says({ kind: 'engineFailed', problem: { kind: 'modelMissing', detail: 'none' } });
    host.start();
    expect(fakes.running()).toHaveLength(1);
  });

  test('has its reason cut to what fits into a line', () => {
    host.start();
    const detail = 'x'.repeat(100_000);
    fakes.latest().says({ kind: 'engineFailed', problem: { kind: 'runtimeFailed', detail } });
    expect(problems[0]?.detail).toHaveLength(500);
  });
});
