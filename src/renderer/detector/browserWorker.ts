import type { StartWorker } from './workerHost.ts';
import type { FromWorker } from './workerMessages.ts';

/** Starts the detector's worker. Vite finds and bundles it by this very expression. */
export const startBrowserWorker: StartWorker = ({ said, broke }) => {
  const worker = new Worker(new URL('./worker/detectorWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => said(event.data));
  worker.addEventListener('messageerror', () => broke('A message of the worker could not be read.'));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // A script that could not be loaded has no message.
    broke(event.message || 'The worker could not be loaded.');
  });
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => worker.terminate()
  };
};
