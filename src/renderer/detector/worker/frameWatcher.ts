import { createLookout, type LookoutParts, type WatchedPicture } from './lookout.ts';

export type WatcherParts<Frame, Picture> = LookoutParts<Frame, Picture> & {
  /** Calls back again and again; returns the end of it. */
  readonly every: (seconds: number, call: () => void) => () => void;
  /** Reading, looking or showing failed; watching has ended. */
  readonly broke: (error: unknown) => void;
};

/** A VideoFrame in the app. */
type ClosableFrame = { readonly close: () => void };

export type FrameWatcher<Frame> = {
  /** Watches these frames until they end, in place of those before. */
  readonly watch: (attempt: number, frames: ReadableStream<Frame>) => void;
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

  const watch = async (attempt: number, frames: ReadableStream<Frame>): Promise<void> => {
    const ending = new AbortController();
    present = ending;
    const { signal } = ending;
    const reader = frames.getReader();
    // Whatever waits in the stream is closed by that; a stream that has failed has nothing to cancel.
    signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
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
    watch: (attempt, frames) => {
      present?.abort();
      void watch(attempt, frames);
    }
  };
}
