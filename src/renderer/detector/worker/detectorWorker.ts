import type { Place } from '../../../core/pose/follow.ts';
import { createOffscreenSurface } from '../../../engine/offscreenSurface.ts';
import { createPoseEngine, type PoseEngine } from '../../../engine/poseEngine.ts';
import { describeError } from '../../../engine/describeError.ts';
import type { ReadAsset } from '../../../engine/verifiedAsset.ts';
import type { FromWorker, ToWorker } from '../workerMessages.ts';
import { createFrameReader } from './frameReader.ts';
import { createFrameWatcher } from './frameWatcher.ts';
import type { WatchWishes } from './lookout.ts';
import { createPreviewEncoder } from './previewEncoder.ts';
import { createSampleClock } from './sampleClock.ts';

/** The process entry of the detector's worker: what goes in is frames, what comes out is numbers and small JPEGs. */

const secondsNow = (): number => (performance.timeOrigin + performance.now()) / 1000;

const tell = (message: FromWorker, transfer: Transferable[] = []): void => {
  globalThis.postMessage(message, { transfer });
};

const readAsset: ReadAsset = async (name) => {
  const response = await fetch(new URL(`/model/${name}`, globalThis.location.href));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.arrayBuffer();
};

let engine: PoseEngine<CanvasImageSource> | null = null;
let expected: Place | null = null;
let watchedId: string | null = null;
let clock = createSampleClock(secondsNow, 0);
// Once a second until main says otherwise: what watching costs least with.
let wishes: WatchWishes = { looksPerSecond: 1, skipUnchanged: false, previewOn: false };

const loadEngine = async (): Promise<void> => {
  const start = await createPoseEngine({ readAsset, createSurface: createOffscreenSurface });
  if (start.kind === 'failed') {
    tell({ kind: 'engineFailed', problem: start.problem });
    return;
  }
  engine = start.engine;
  engine.expect(expected);
};

const watcher = createFrameWatcher({
  clock: () => clock(),
  wishes: () => wishes,
  // The saver opens the same camera again and again: who sits there need not be searched for each time.
  begun: (deviceId) => {
    if (deviceId !== watchedId) engine?.forget();
    watchedId = deviceId;
  },
  read: createFrameReader(),
  look: async (picture, t, leaveOut) => {
    if (engine === null) return null;
    const result = await engine.look(picture, t, leaveOut);
    if (result.kind === 'failed') throw new Error(result.problem.detail);
    return result.sample;
  },
  encode: createPreviewEncoder(),
  every: (seconds, call) => {
    const timer = setInterval(call, seconds * 1000);
    return () => clearInterval(timer);
  },
  sampled: (sample) => tell({ kind: 'sampled', sample }),
  previewed: (frame) => tell({ kind: 'previewed', frame }, [frame.jpeg.buffer]),
  sizeSeen: (attempt, width, height) => tell({ kind: 'sizeSeen', attempt, width, height }),
  troubleChanged: (attempt, trouble) => tell({ kind: 'troubleChanged', attempt, trouble }),
  broke: (error) => tell({ kind: 'broke', detail: describeError(error) })
});

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  switch (message.kind) {
    case 'load':
      clock = createSampleClock(secondsNow, message.notBefore);
      setTimeout(() => void loadEngine(), message.afterSeconds * 1000);
      return;
    case 'watch':
      watcher.watch(message, message.frames);
      return;
    case 'rate':
      wishes = { ...wishes, looksPerSecond: message.perSecond, skipUnchanged: message.skipUnchanged };
      return;
    case 'preview':
      wishes = { ...wishes, previewOn: message.on };
      return;
    case 'expect':
      expected = message.place;
      engine?.expect(expected);
  }
});
