import type { StartWorker } from '../../../src/renderer/detector/workerHost.ts';
import type { FromWorker, ToWorker } from '../../../src/renderer/detector/workerMessages.ts';

export type FakeWorker = {
  readonly posted: ToWorker[];
  isRunning: boolean;
  readonly says: (message: FromWorker) => void;
  readonly breaks: (detail: string) => void;
};

/** Workers that keep what they were told and say what the test wants. */
export function createFakeWorkers() {
  const workers: FakeWorker[] = [];
  const start: StartWorker = ({ said, broke }) => {
    const worker: FakeWorker = { posted: [], isRunning: true, says: said, breaks: broke };
    workers.push(worker);
    return {
      post: (message) => worker.posted.push(message),
      terminate: () => {
        worker.isRunning = false;
      }
    };
  };
  return {
    start,
    workers,
    latest: (): FakeWorker => {
      const worker = workers.at(-1);
      if (worker === undefined) throw new Error('No worker was started.');
      return worker;
    },
    running: () => workers.filter((worker) => worker.isRunning)
  };
}
