import { createLookout, type LookoutParts, type WatchedPicture } from './lookout.ts';

export type WatcherParts<Frame, Picture> = LookoutParts<Frame, Picture> & {
  /** Calls back again and again; returns the end of it. */
  readonly every: (seconds: number, call: () => void) => () => void;
  /** The frames of that camera begin, and nothing of the one before is under way. */
  readonly begun: (deviceId: string) => void;
  /** Reading, looking or showing failed; watching has ended. */
  readonly broke: (error: unknown) => void;
};

/** An opened camera: the number that its messages bear, and the id that it has at each opening. */
export type WatchedCamera = { readonly attempt: number; readonly deviceId: string };

/** A VideoFrame in the app. */
type ClosableFrame = { readonly close: () => void };

export type FrameWatcher<Frame> = {
  /** Watches these frames until they end, in place of those before. */
  readonly watch: (camera: WatchedCamera, frames: ReadableStream<Frame>) => void;
};

/** Often enough to tell a stream that stalls; seldom enough to cost nothing. */
const tickSeconds = 1;

/**
 * Takes every frame as it comes and closes each, whatever happens: a camera has few buffers, and one that is not given
 * back stops the picture. What is done with a frame is the lookout's.
 */
export function createFrameWatcher<Frame extends ClosableFrame, Picture extends WatchedPicture>(
  parts: WatcherParts<Frame, Picture>
): FrameWatcher<Frame> {
  let present: AbortController | null = null;
  let finished: Promise<void> = Promise.resolve();

  const watch = async (
    { attempt, deviceId }: WatchedCamera,
    frames: ReadableStream<Frame>,
    ending: AbortController
  ): Promise<void> => {
    const { signal } = ending;
    const reader = frames.getReader();
    // Whatever waits in the stream is closed by that; a stream that has failed has nothing to cancel.
    signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
    parts.begun(deviceId);
    const lookout = createLookout(attempt, parts, signal);
    const stopTicking = parts.every(tickSeconds, lookout.tick);
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        try {
          await lookout.meet(next.value);
        } finally {
          next.value.close();
        }
      }
    } catch (error) {
      if (!signal.aborted) parts.broke(error);
    } finally {
      stopTicking();
      ending.abort();
    }
  };

  return {
    watch: (camera, frames) => {
      present?.abort();
      const ending = new AbortController();
      present = ending;
      // One after the other: a look still under way must not be the first thing known of the next camera.
      finished = finished.then(() =>
        ending.signal.aborted ? frames.cancel().catch(() => {}) : watch(camera, frames, ending)
      );
    }
  };
}
