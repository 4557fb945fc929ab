import type { CameraSource, CameraTrack, CameraTrackEvents } from './cameraSource.ts';

declare global {
  interface MediaTrackConstraintSet {
    /** Source: https://www.w3.org/TR/mediacapture-streams/#dfn-resizemode */
    resizeMode?: ConstrainDOMString;
  }
}

/**
 * In a window this is Chromium's own; the standard knows it in workers only, and so do TypeScript's libraries.
 * Source: https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor
 */
declare const MediaStreamTrackProcessor: new (options: {
  readonly track: MediaStreamTrack;
  readonly maxBufferSize: number;
}) => { readonly readable: ReadableStream<VideoFrame> };

/**
 * Wishes, none of them a must: any camera is better than none.
 * - 640 × 480 is more than the pose model's 192 × 192 cut needs at a desk.
 * - `resizeMode: none`, or Chromium cuts the sides off a wide picture to make it 4:3 (measured with a 1280 × 720 camera).
 * - 10 frames a second: the fastest watch looks 5 times. Halves the renderer's share of an open camera against 30
 *   (measured: 1.9 → 0.9 % of a core), and a camera that knows such a mode saves the capturing as well (2.2 → 0.5 %).
 */
const wishes: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 10 },
  resizeMode: { ideal: 'none' }
};

/** The cameras that the browser gives to this window. */
export function browserCameras(devices: MediaDevices): CameraSource {
  return {
    open: async (deviceId) => {
      const video = deviceId === '' ? wishes : { ...wishes, deviceId: { exact: deviceId } };
      const stream = await devices.getUserMedia({ audio: false, video });
      const [track] = stream.getVideoTracks();
      if (track === undefined) throw new DOMException('The stream has no picture.', 'NotFoundError');
      return cameraTrack(track);
    },
    list: async () => {
      const listed = await devices.enumerateDevices();
      return listed
        .filter(({ kind }) => kind === 'videoinput')
        .map(({ deviceId, label }) => ({ id: deviceId, label }));
    },
    onDevicesChanged: (listener) => {
      devices.addEventListener('devicechange', listener);
      return () => devices.removeEventListener('devicechange', listener);
    }
  };
}

function cameraTrack(track: MediaStreamTrack): CameraTrack {
  const listening = new AbortController();
  let fed: MediaStreamTrack | null = null;
  return {
    deviceId: track.getSettings().deviceId ?? '',
    isMuted: () => track.muted,
    frames: () => {
      // A stream that was transferred to a worker which died can only be ended from the side of its track.
      fed?.stop();
      fed = track.clone();
      // One frame: a look takes the newest, and the camera's few buffers are free for the next.
      return new MediaStreamTrackProcessor({ track: fed, maxBufferSize: 1 }).readable;
    },
    follow: ({ ended, muted }: CameraTrackEvents) => {
      const { signal } = listening;
      track.addEventListener('ended', ended, { signal });
      track.addEventListener('mute', () => muted(true), { signal });
      track.addEventListener('unmute', () => muted(false), { signal });
    },
    stop: () => {
      listening.abort();
      fed?.stop();
      track.stop();
    }
  };
}
