import { useEffect, useState, type RefObject } from 'react';
import type { Bridge, PreviewFrame } from '../../../core/ipc/contract.ts';
import { useBridge } from '../dashboardContext.ts';
import { drawLive } from './drawLive.ts';

/** What the live picture shows: nothing yet, a person, or a room without one. */
export type LiveSight = 'waiting' | 'person' | 'nobody';

/**
 * Draws the camera's picture into a canvas, and has it sent only while the canvas is on a visible page: main passes
 * no picture on unless it is watched.
 */
export function useLivePicture(canvas: RefObject<HTMLCanvasElement | null>): LiveSight {
  const bridge = useBridge();
  const [sight, setSight] = useState<LiveSight>('waiting');
  useEffect(
    () =>
      watchPreview(bridge, (picture, frame) => {
        if (canvas.current === null) return;
        drawLive(canvas.current, picture, frame);
        setSight(frame.pose === null ? 'nobody' : 'person');
      }),
    [bridge, canvas]
  );
  return sight;
}

/** Returns the disposer, which ends the sending. */
function watchPreview(
  bridge: Bridge<'dashboard'>,
  onPicture: (picture: ImageBitmap, frame: PreviewFrame) => void
): () => void {
  let decoding = false;
  let ended = false;
  const show = async (frame: PreviewFrame): Promise<void> => {
    // Frames that come faster than they can be drawn are dropped, never queued.
    if (decoding) return;
    decoding = true;
    try {
      const picture = await createImageBitmap(new Blob([new Uint8Array(frame.jpeg)], { type: 'image/jpeg' }));
      if (!ended) onPicture(picture, frame);
      picture.close();
    } catch {
      // A picture that cannot be decoded is left out; the next one comes within a second.
    } finally {
      decoding = false;
    }
  };
  const tellMain = (): void => {
    bridge.send('preview:watch', document.visibilityState === 'visible');
  };
  const removal = bridge.on('preview:framed', (frame) => {
    void show(frame);
  });
  document.addEventListener('visibilitychange', tellMain);
  tellMain();
  return () => {
    ended = true;
    removal();
    document.removeEventListener('visibilitychange', tellMain);
    bridge.send('preview:watch', false);
  };
}
