import type { CameraDevice } from '../../../src/core/camera/cameraStatus.ts';
import type {
  CameraSource,
  CameraTrack,
  CameraTrackEvents
} from '../../../src/renderer/detector/cameraSource.ts';

export type FakeTrack = {
  readonly asked: string;
  readonly deviceId: string;
  isLive: boolean;
  /** Streams handed out so far. */
  streams: number;
  events: CameraTrackEvents | null;
};

/** Cameras whose opening the test answers, in any order. */
export function createFakeCameras() {
  const pending: {
    asked: string;
    resolve: (track: CameraTrack) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const tracks: FakeTrack[] = [];
  let devices: readonly CameraDevice[] = [];
  let changed: (() => void) | null = null;

  const source: CameraSource = {
    open: (asked) =>
      new Promise((resolve, reject) => {
        pending.push({ asked, resolve, reject });
      }),
    list: () => Promise.resolve(devices),
    onDevicesChanged: (listener) => {
      changed = listener;
      return () => {
        changed = null;
      };
    }
  };

  const take = (asked: string) => {
    const index = pending.findIndex((one) => one.asked === asked);
    const [found] = index === -1 ? [] : pending.splice(index, 1);
    if (found === undefined) throw new Error(`Nobody is opening "${asked}".`);
    return found;
  };

  return {
    source,
    tracks,
    live: () => tracks.filter((track) => track.isLive),
    waiting: () => pending.map(({ asked }) => asked),
    listening: () => changed !== null,
    setDevices: (list: readonly CameraDevice[]) => {
      devices = list;
      changed?.();
    },
    /** Lets the oldest opening of this device succeed. */
    opens: async (asked: string, deviceId = asked, isMuted = false): Promise<FakeTrack> => {
      const fake: FakeTrack = { asked, deviceId, isLive: true, streams: 0, events: null };
      tracks.push(fake);
      take(asked).resolve({
        deviceId,
        isMuted: () => isMuted,
        frames: () => {
          fake.streams += 1;
          return new ReadableStream();
        },
        follow: (events) => {
          fake.events = events;
        },
        stop: () => {
          fake.isLive = false;
        }
      });
      await settled();
      return fake;
    },
    refuses: async (asked: string, name: string): Promise<void> => {
      take(asked).reject(new DOMException('refused', name));
      await settled();
    }
  };
}

/** Lets everything that was promised by now come true. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
