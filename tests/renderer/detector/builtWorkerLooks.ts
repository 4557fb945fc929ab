import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import type { FromWorker, ToWorker } from '../../../src/renderer/detector/workerMessages.ts';

export type BuiltWorkerInput = {
  /** Where the built worker lies under the page's origin. */
  readonly workerPath: string;
  /** JPEG files in base64, in order. */
  readonly jpegs: readonly string[];
  /** `RGB` as a canvas shows them, to the bit; `I420` as cameras send them, with colours at half the resolution. */
  readonly pixels: 'RGB' | 'I420';
};

/**
 * Runs inside a page of the app (it is handed over as source, so it uses nothing else of this module): starts the
 * worker that was built, plays the camera to it, and gives back what it saw, one sample a frame.
 */
export async function lookWithBuiltWorker({
  workerPath,
  jpegs,
  pixels
}: BuiltWorkerInput): Promise<readonly PoseSample[]> {
  const worker = new Worker(new URL(workerPath, location.href), { type: 'module' });
  const tell = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer);

  let hear: (message: FromWorker) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'engineFailed') reject(new Error(data.problem.detail));
      else if (data.kind === 'broke') reject(new Error(data.detail));
      else hear(data);
    });
  });
  const camera = (attempt: number): WritableStreamDefaultWriter<VideoFrame> => {
    const { readable, writable } = new TransformStream<VideoFrame, VideoFrame>();
    tell({ kind: 'watch', attempt, deviceId: `camera ${attempt}`, frames: readable }, [readable]);
    return writable.getWriter();
  };
  const decode = async (jpeg: string): Promise<VideoFrame> => {
    const data = Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0));
    if (pixels === 'RGB') {
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/jpeg' }));
      const frame = new VideoFrame(bitmap, { timestamp: 0 });
      bitmap.close();
      return frame;
    }
    const decoder = new ImageDecoder({ data, type: 'image/jpeg' });
    const { image } = await decoder.decode();
    decoder.close();
    return image;
  };

  tell({ kind: 'load', afterSeconds: 0, notBefore: 0 });
  // Every frame is to be looked at, however fast they come.
  tell({ kind: 'rate', perSecond: 1_000_000, skipUnchanged: false });

  // Frames before the engine is there are closed unseen: a first camera shows one picture until it was seen.
  const [first = ''] = jpegs;
  const warming = await decode(first);
  const warmUp = camera(1);
  const warm = new AbortController();
  hear = ({ kind }) => {
    if (kind === 'sampled') warm.abort();
  };
  while (!warm.signal.aborted) await Promise.race([warmUp.write(warming), failed]);
  warming.close();

  const samples: PoseSample[] = [];
  let isSecond = false;
  let next: () => void = () => {};
  hear = (message) => {
    // The first word about the second camera comes before its first sample.
    if (message.kind === 'troubleChanged' && message.attempt === 2) isSecond = true;
    if (message.kind !== 'sampled' || !isSecond) return;
    samples.push(message.sample);
    next();
  };
  const writer = camera(2);
  for (const jpeg of jpegs) {
    const frame = await decode(jpeg);
    const seen = new Promise<void>((resolve) => {
      next = resolve;
    });
    await Promise.race([writer.write(frame), failed]);
    await Promise.race([seen, failed]);
    frame.close();
  }
  worker.terminate();
  return samples;
}
