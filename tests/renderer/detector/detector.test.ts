import { beforeEach, describe, expect, test } from 'vitest';
import type { Bridge, Contract, DetectorCommand, SendChannel } from '../../../src/core/ipc/contract.ts';
import { startDetector } from '../../../src/renderer/detector/detector.ts';
import { createFakeCameras, settled } from './fakeCameras.ts';
import { createFakeWorkers } from './fakeWorkers.ts';

type Sent = { readonly channel: SendChannel<'detector'>; readonly payload: unknown };

let cameras: ReturnType<typeof createFakeCameras>;
let workers: ReturnType<typeof createFakeWorkers>;
let sent: Sent[];
let chimes: number[];
let command: (command: DetectorCommand) => void;
let dispose: () => void;

/** Main's side of the line: keeps what was sent, and speaks. */
function fakeBridge(): Bridge<'detector'> {
  let listener: ((payload: DetectorCommand) => void) | null = null;
  command = (one) => listener?.(one);
  return {
    role: 'detector',
    send: (channel, payload) => {
      // As over the line: what cannot be cloned cannot be sent.
      sent.push({ channel, payload: structuredClone(payload) });
    },
    invoke: () => Promise.reject(new Error('The detector asks nothing.')),
    on: (_channel, listen) => {
      listener = listen;
      return () => {
        listener = null;
      };
    }
  };
}

const payloads = (channel: keyof Contract['detector']['sends']): unknown[] =>
  sent.filter((one) => one.channel === channel).map(({ payload }) => payload);
const reports = (): unknown[] => payloads('detector:cameraChanged');
const attempts = (): number[] =>
  workers.latest().posted.flatMap((message) => (message.kind === 'watch' ? [message.attempt] : []));

beforeEach(async () => {
  cameras = createFakeCameras();
  workers = createFakeWorkers();
  sent = [];
  chimes = [];
  dispose = startDetector({
    bridge: fakeBridge(),
    cameras: cameras.source,
    startWorker: workers.start,
    now: () => 0,
    chime: (volume) => void chimes.push(volume)
  });
  await settled();
});

describe('before anything is asked', () => {
  test('the window says that it is ready and lists the cameras, and opens none', () => {
    expect(payloads('detector:ready')).toEqual([null]);
    expect(payloads('detector:devicesListed')).toEqual([[]]);
    expect(cameras.waiting()).toEqual([]);
    expect(workers.workers).toEqual([]);
  });

  test('a camera that is plugged in is listed', async () => {
    cameras.setDevices([{ id: 'desk', label: 'Desk camera' }]);
    await settled();
    expect(payloads('detector:devicesListed').at(-1)).toEqual([{ id: 'desk', label: 'Desk camera' }]);
  });
});

describe('a start', () => {
  test('opens the chosen camera and hands its frames to the worker', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    await cameras.opens('desk');
    expect(attempts()).toEqual([1]);
    workers.latest().says({ kind: 'sizeSeen', attempt: 1, width: 640, height: 480 });
    expect(reports()).toEqual([{ kind: 'on', deviceId: 'desk', width: 640, height: 480 }]);
  });

  test('with a camera that is gone opens the default one, and says which it is', async () => {
    command({ kind: 'start', deviceId: 'gone' });
    await cameras.refuses('gone', 'OverconstrainedError');
    await cameras.opens('', 'built-in');
    workers.latest().says({ kind: 'sizeSeen', attempt: 1, width: 640, height: 480 });
    expect(reports()).toEqual([{ kind: 'on', deviceId: 'built-in', width: 640, height: 480 }]);
  });

  test('with a camera that another program holds does not take another one', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    await cameras.refuses('desk', 'NotReadableError');
    expect(reports()).toEqual([{ kind: 'problem', problem: 'busy' }]);
    expect(cameras.waiting()).toEqual([]);
  });

  test('without any camera is missing, and keeps the worker for the next try', async () => {
    command({ kind: 'start', deviceId: 'gone' });
    await cameras.refuses('gone', 'NotFoundError');
    await cameras.refuses('', 'NotFoundError');
    expect(reports()).toEqual([{ kind: 'problem', problem: 'missing' }]);
    command({ kind: 'start', deviceId: '' });
    expect(workers.workers).toHaveLength(1);
  });

  test('lists the cameras again, for the first permission brings their names', async () => {
    command({ kind: 'start', deviceId: '' });
    await cameras.opens('', 'desk');
    expect(payloads('detector:devicesListed')).toHaveLength(2);
  });
});

describe('a release', () => {
  test('stops the track and keeps the worker with its model, and the next start opens the camera again', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const track = await cameras.opens('desk');
    command({ kind: 'release' });
    expect(track.isLive).toBe(false);
    expect(workers.running()).toHaveLength(1);
    expect(reports()).toEqual([{ kind: 'off' }]);
    command({ kind: 'start', deviceId: 'desk' });
    await cameras.opens('desk');
    expect(cameras.live()).toHaveLength(1);
    expect(workers.workers).toHaveLength(1);
    expect(attempts()).toEqual([1, 3]);
  });
});

describe('a stop', () => {
  test('stops the track and ends the worker', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const track = await cameras.opens('desk');
    command({ kind: 'stop' });
    expect(track.isLive).toBe(false);
    expect(workers.running()).toEqual([]);
    expect(reports()).toEqual([{ kind: 'off' }]);
  });

  test('while the camera is being opened leaves no camera open', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    command({ kind: 'stop' });
    const late = await cameras.opens('desk');
    expect(late.isLive).toBe(false);
    expect(reports()).toEqual([{ kind: 'off' }]);
  });

  test('and start at once open the camera one time', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    command({ kind: 'stop' });
    command({ kind: 'start', deviceId: 'desk' });
    await cameras.opens('desk');
    await cameras.opens('desk');
    expect(cameras.live()).toHaveLength(1);
    expect(attempts()).toEqual([3]);
  });
});

describe('another camera', () => {
  test('chosen while the first is being opened wins, in whichever order they open', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    command({ kind: 'start', deviceId: 'other' });
    await cameras.opens('other');
    await cameras.opens('desk');
    expect(cameras.live().map(({ deviceId }) => deviceId)).toEqual(['other']);
    expect(attempts()).toEqual([2]);
  });

  test('chosen while one is on replaces it', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const first = await cameras.opens('desk');
    command({ kind: 'start', deviceId: 'other' });
    expect(first.isLive).toBe(false);
    await cameras.opens('other');
    expect(cameras.live()).toHaveLength(1);
  });
});

describe('trouble', () => {
  test('a camera that is pulled out is unplugged, and let go', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const track = await cameras.opens('desk');
    track.events?.ended();
    expect(reports()).toEqual([{ kind: 'problem', problem: 'unplugged' }]);
    expect(cameras.live()).toEqual([]);
  });

  test('a track that is muted is told from one that is not', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const track = await cameras.opens('desk');
    workers.latest().says({ kind: 'sizeSeen', attempt: 1, width: 640, height: 480 });
    track.events?.muted(true);
    track.events?.muted(false);
    const on = { kind: 'on', deviceId: 'desk', width: 640, height: 480 };
    expect(reports()).toEqual([on, { kind: 'problem', problem: 'muted' }, on]);
  });

  test('a worker that breaks is replaced and given frames of the same track', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const track = await cameras.opens('desk');
    workers.latest().breaks('boom');
    expect(workers.running()).toHaveLength(1);
    expect(attempts()).toEqual([1]);
    expect(track.streams).toBe(2);
    expect(track.isLive).toBe(true);
  });

  test('an engine that fails is reported once and the camera’s light goes off', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    const track = await cameras.opens('desk');
    const problem = { kind: 'modelMissing', detail: 'movenet-lightning.json: status 404' } as const;
    workers.latest().says({ kind: 'engineFailed', problem });
    expect(payloads('detector:engineFailed')).toEqual([problem]);
    expect(track.isLive).toBe(false);
    expect(reports()).toEqual([{ kind: 'off' }]);
  });

  test('an engine that fails while the camera is being opened leaves no camera open', async () => {
    command({ kind: 'start', deviceId: 'desk' });
    workers.latest().says({ kind: 'engineFailed', problem: { kind: 'runtimeFailed', detail: 'no wasm' } });
    expect((await cameras.opens('desk')).isLive).toBe(false);
  });
});

test('the end of the window lets go of everything', async () => {
  command({ kind: 'start', deviceId: 'desk' });
  await cameras.opens('desk');
  dispose();
  expect(cameras.live()).toEqual([]);
  expect(workers.running()).toEqual([]);
  expect(cameras.listening()).toBe(false);
});

describe('the sound of an alert', () => {
  test('is played when main asks for it, with the camera off as well', async () => {
    command({ kind: 'chime', volume: 0.5 });
    await settled();
    expect([chimes, workers.workers]).toEqual([[0.5], []]);
  });
});
