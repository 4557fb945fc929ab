import type { PictureTrouble } from '../../core/camera/pictureHealth.ts';
import type { PreviewFrame } from '../../core/ipc/contract.ts';
import type { EngineProblem } from '../../core/monitor/snapshot.ts';
import type { PoseSample } from '../../core/pose/keypoints.ts';
import type { FromWorker, ToWorker, WatchWish } from './workerMessages.ts';

/** When a worker that broke is tried again. */
export const restartRules = {
  /** Waits before the first, second, third new worker; the one after that is not tried. */
  waitSeconds: [1, 5, 15],
  /** A worker that lasted this long was sound: counting begins anew. */
  soundAfterSeconds: 120
} as const;

/** Characters of an error text that are worth a line in the log; what main takes is limited. */
const longestDetail = 500;

/** A running worker; the browser's is in `browserWorker.ts`. */
export type RunningWorker = {
  readonly post: (message: ToWorker, transfer: readonly Transferable[]) => void;
  readonly terminate: () => void;
};

/** Starts a worker that answers through the two callbacks. */
export type StartWorker = (answers: {
  readonly said: (message: FromWorker) => void;
  /** Its script did not load, or it threw. */
  readonly broke: (detail: string) => void;
}) => RunningWorker;

export type WorkerListener = {
  readonly sampled: (sample: PoseSample) => void;
  readonly previewed: (frame: PreviewFrame) => void;
  readonly sizeSeen: (attempt: number, size: { readonly width: number; readonly height: number }) => void;
  readonly troubleChanged: (attempt: number, trouble: PictureTrouble | null) => void;
  /** A new worker runs in place of a broken one and has no frames yet. */
  readonly restarted: () => void;
  /** Said once; the worker is gone. */
  readonly gaveUp: (problem: EngineProblem) => void;
};

export type WorkerHost = {
  /** Starts the worker unless it runs. */
  readonly start: () => void;
  /** Watches these frames in place of others, until they end. */
  readonly watch: (attempt: number, deviceId: string, frames: ReadableStream<VideoFrame>) => void;
  /** Kept, and told to every worker that runs now or later. */
  readonly wish: (wish: WatchWish) => void;
  /** Ends the worker and frees the model. */
  readonly stop: () => void;
};

/**
 * Keeps one worker alive while it is wanted.
 * @param now seconds on a clock that never goes back
 */
export function createWorkerHost(
  startWorker: StartWorker,
  listener: WorkerListener,
  now: () => number
): WorkerHost {
  const wishes = new Map<WatchWish['kind'], WatchWish>();
  let worker: RunningWorker | null = null;
  let startedAt = 0;
  let failures = 0;
  let sampledAt = 0;

  const run = (afterSeconds: number): void => {
    // What a worker says that was replaced or ended is not heard.
    const isCurrent = (): boolean => worker === running;
    const running: RunningWorker = startWorker({
      said: (message) => {
        if (isCurrent()) hear(message);
      },
      broke: (detail) => {
        if (isCurrent()) replace(detail);
      }
    });
    worker = running;
    startedAt = now();
    // The wait is the new worker's own: timers of a hidden window are slowed down, a worker's are not.
    running.post({ kind: 'load', afterSeconds, notBefore: sampledAt }, []);
    for (const wish of wishes.values()) running.post(wish, []);
  };

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };

  const giveUp = (problem: EngineProblem): void => {
    end();
    listener.gaveUp({ ...problem, detail: problem.detail.slice(0, longestDetail) });
  };

  const replace = (detail: string): void => {
    end();
    const lastedSeconds = now() - startedAt;
    if (lastedSeconds >= restartRules.soundAfterSeconds) failures = 0;
    const wait = restartRules.waitSeconds[failures];
    failures += 1;
    if (wait === undefined) {
      giveUp({ kind: 'crashing', detail });
      return;
    }
    run(wait);
    listener.restarted();
  };

  const hear = (message: FromWorker): void => {
    switch (message.kind) {
      case 'sampled':
        sampledAt = message.sample.t;
        listener.sampled(message.sample);
        return;
      case 'previewed':
        listener.previewed(message.frame);
        return;
      case 'sizeSeen':
        listener.sizeSeen(message.attempt, { width: message.width, height: message.height });
        return;
      case 'troubleChanged':
        listener.troubleChanged(message.attempt, message.trouble);
        return;
      case 'engineFailed':
        giveUp(message.problem);
        return;
      case 'broke':
        replace(message.detail);
    }
  };

  return {
    start: () => {
      if (worker !== null) return;
      failures = 0;
      run(0);
    },
    watch: (attempt, deviceId, frames) =>
      worker?.post({ kind: 'watch', attempt, deviceId, frames }, [frames]),
    wish: (wish) => {
      wishes.set(wish.kind, wish);
      worker?.post(wish, []);
    },
    stop: end
  };
}
