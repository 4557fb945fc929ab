import type { FromWorker, ToWorker } from '../../../src/renderer/detector/workerMessages.ts';
import { browserCameras } from '../../../src/renderer/detector/browserCameras.ts';

/**
 * The app's built worker on the app's own camera code, asked for a look at every frame, so that what a look leaves behind
 * shows in minutes instead of days. `?worker=` is the worker's address. It tells the server how many looks it has made.
 */
async function run(): Promise<void> {
  const address = new URLSearchParams(location.search).get('worker');
  if (address === null) throw new Error('The page was not told where the worker lies.');
  const worker = new Worker(address, { type: 'module' });
  const tell = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer);
  let looks = 0;
  worker.addEventListener('error', ({ message }) => failed(message || 'The worker could not be loaded.'));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'engineFailed') failed(data.problem.detail);
    if (data.kind === 'broke') failed(data.detail);
    if (data.kind === 'sampled') looks += 1;
  });
  tell({ kind: 'load', afterSeconds: 0, notBefore: 0 });
  tell({ kind: 'rate', perSecond: 1000, skipUnchanged: false });
  const track = await browserCameras(navigator.mediaDevices).open('');
  const frames = track.frames();
  tell({ kind: 'watch', attempt: 1, deviceId: track.deviceId, frames }, [frames]);
  setInterval(() => {
    if (looks > 0) void fetch(`/looks?made=${looks}`, { method: 'POST' });
  }, 1000);
}

function failed(reason: unknown): void {
  void fetch(`/failed?${String(reason)}`, { method: 'POST' });
}

run().catch(failed);
