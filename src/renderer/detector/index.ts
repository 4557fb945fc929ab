import { detectorBridge } from '../bridge/detectorBridge.ts';
import { browserCameras } from './browserCameras.ts';
import { startBrowserWorker } from './browserWorker.ts';
import { playChime } from './chime.ts';
import { startDetector } from './detector.ts';

const stop = startDetector({
  bridge: detectorBridge(),
  cameras: browserCameras(navigator.mediaDevices),
  startWorker: startBrowserWorker,
  now: () => performance.now() / 1000,
  chime: playChime
});
window.addEventListener('pagehide', stop, { once: true });
