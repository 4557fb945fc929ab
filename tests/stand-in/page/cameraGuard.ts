import type { Ask } from './pageGuard.ts';
import type { WorldBridge } from './worldBridge.ts';

/**
 * Cameras as the app's permission handlers and a test's wishes let pages meet them. Chromium's own camera, fake or
 * real, stays behind it. Runs by its source text in the main world of every frame.
 */
export function guardCameras(bridge: WorldBridge, ask: Ask): void {
  /** What a camera in each condition answers; Chromium's own words. */
  const failures: Readonly<Record<string, readonly [message: string, name: string]>> = {
    missing: ['Requested device not found', 'NotFoundError'],
    busy: ['Could not start video source', 'NotReadableError'],
    denied: ['Permission denied by system', 'NotAllowedError'],
    failing: ['Starting videoinput failed', 'AbortError']
  };
  const tracks = new Set<MediaStreamTrack>();

  function liveTracks(): MediaStreamTrack[] {
    return Array.from(tracks).filter((track) => track.readyState === 'live');
  }

  /** Kept by the process, so that it holds for pages to come. */
  async function condition(): Promise<string> {
    return String(await bridge.call('host:camera', []));
  }

  /** A device as Chromium lists it before permission was given: its kind and nothing else. */
  function nameless(device: MediaDeviceInfo): MediaDeviceInfo {
    const shown = { deviceId: '', groupId: '', kind: device.kind, label: '' };
    return { ...shown, toJSON: () => shown };
  }

  // Missing where the page is not a secure context.
  if (!('mediaDevices' in navigator)) return;
  const devices = navigator.mediaDevices;
  const openNatively = devices.getUserMedia.bind(devices);
  const listNatively = devices.enumerateDevices.bind(devices);
  const cloneNatively: unknown = Reflect.get(MediaStreamTrack.prototype, 'clone');

  async function openMedia(constraints: MediaStreamConstraints | undefined): Promise<MediaStream> {
    const mediaTypes: ('video' | 'audio')[] = [];
    if (constraints?.video) mediaTypes.push('video');
    if (constraints?.audio) mediaTypes.push('audio');
    if (mediaTypes.length > 0 && !(await ask('request', 'media', mediaTypes))) {
      throw new DOMException('Permission denied', 'NotAllowedError');
    }
    const failure = constraints?.video ? failures[await condition()] : undefined;
    if (failure) throw new DOMException(...failure);
    const stream = await openNatively(constraints);
    for (const track of stream.getVideoTracks()) tracks.add(track);
    return stream;
  }

  devices.getUserMedia = async (constraints) => {
    try {
      return await openMedia(constraints);
    } catch (error) {
      bridge.call('host:cameraFailed', [error instanceof Error ? error.name : 'Error']);
      throw error;
    }
  };
  devices.enumerateDevices = async () => {
    const isLabelled = await ask('check', 'media', ['video']);
    const isMissing = (await condition()) === 'missing';
    const listed = await listNatively();
    const present = listed.filter((device) => device.kind !== 'videoinput' || !isMissing);
    return isLabelled ? present : present.map(nameless);
  };
  devices.getDisplayMedia = async () => {
    await ask('request', 'display-capture', []);
    throw new DOMException('Permission denied', 'NotAllowedError');
  };
  MediaStreamTrack.prototype.clone = function clone(this: MediaStreamTrack) {
    const copy: unknown = typeof cloneNatively === 'function' ? Reflect.apply(cloneNatively, this, []) : null;
    if (!(copy instanceof MediaStreamTrack)) throw new TypeError('Illegal invocation');
    if (tracks.has(this)) tracks.add(copy);
    return copy;
  };

  bridge.offer('camera:announce', () => {
    devices.dispatchEvent(new Event('devicechange'));
  });
  bridge.offer('camera:unplug', () => {
    for (const track of liveTracks()) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
    devices.dispatchEvent(new Event('devicechange'));
  });
  bridge.offer('camera:mute', (muted) => {
    for (const track of liveTracks()) {
      Object.defineProperty(track, 'muted', { value: muted === true, configurable: true });
      track.dispatchEvent(new Event(muted === true ? 'mute' : 'unmute'));
    }
  });
  bridge.offer('camera:count', () => liveTracks().length);
}
