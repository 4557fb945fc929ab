import { beforeEach, describe, expect, test } from 'vitest';
import type { PreviewFrame } from '../../../../src/core/ipc/contract.ts';
import type { PictureStats, PoseSample } from '../../../../src/core/pose/keypoints.ts';
import {
  createFrameWatcher,
  type FrameWatcher,
  type WatchedCamera
} from '../../../../src/renderer/detector/worker/frameWatcher.ts';
import type { LeaveOut } from '../../../../src/engine/poseEngine.ts';
import type { WatchWishes } from '../../../../src/renderer/detector/worker/lookout.ts';
import { settled } from '../fakeCameras.ts';

type FakeFrame = { displayWidth: number; displayHeight: number; closes: number; close: () => void };
type Size = { readonly width: number; readonly height: number };

const room: PictureStats = { meanLuma: 110, lumaDeviation: 45, change: 1.3 };
const black: PictureStats = { meanLuma: 0, lumaDeviation: 0, change: 0 };
const shoulders = { left_shoulder: { x: 1, y: 2, score: 0.9 } };

let now: number;
let wishes: WatchWishes;
let picture: PictureStats;
let answer: (t: number, read: Size) => Promise<PoseSample | null>;
let encode: () => Promise<Uint8Array<ArrayBuffer>>;
let frames: FakeFrame[];
let said: unknown[];
let samples: PoseSample[];
let leavingOut: (LeaveOut | undefined)[];
let previews: PreviewFrame[];
let broken: unknown[];
let ticking: (() => void) | null;
let watcher: FrameWatcher<FakeFrame>;

const opened = (attempt: number): WatchedCamera => ({ attempt, deviceId: `camera ${attempt}` });

const seen = (t: number, { width, height }: Size): PoseSample => ({
  t,
  width,
  height,
  pose: shoulders,
  others: [],
  picture
});

beforeEach(() => {
  now = 1000;
  wishes = { looksPerSecond: 1, skipUnchanged: false, previewOn: false };
  picture = room;
  answer = (t, read) => Promise.resolve(seen(t, read));
  encode = () => Promise.resolve(new Uint8Array([255, 216]));
  frames = [];
  said = [];
  samples = [];
  leavingOut = [];
  previews = [];
  broken = [];
  ticking = null;
  watcher = createFrameWatcher({
    clock: () => now,
    wishes: () => wishes,
    begun: (deviceId) => said.push({ begun: deviceId }),
    read: (frame) => {
      if (frame.closes > 0) return Promise.reject(new Error('The frame is closed.'));
      return Promise.resolve({ width: frame.displayWidth, height: frame.displayHeight });
    },
    look: (read, t, leaveOut) => {
      leavingOut.push(leaveOut);
      return answer(t, read);
    },
    encode: () => encode(),
    sampled: (sample) => samples.push(sample),
    previewed: (preview) => previews.push(preview),
    sizeSeen: (attempt, width, height) => said.push({ attempt, width, height }),
    troubleChanged: (attempt, trouble) => said.push({ attempt, trouble }),
    every: (_seconds, call) => {
      ticking = call;
      return () => {
        if (ticking === call) ticking = null;
      };
    },
    broke: (error) => broken.push(error)
  });
});

/** A camera whose frames the test gives out. */
function camera() {
  let push: ReadableStreamDefaultController<FakeFrame> | null = null;
  let cancelled = false;
  const stream = new ReadableStream<FakeFrame>({
    start: (controller) => {
      push = controller;
    },
    cancel: () => {
      cancelled = true;
    }
  });
  return {
    stream,
    isCancelled: () => cancelled,
    gives: async (width = 640, height = 480): Promise<FakeFrame> => {
      const frame: FakeFrame = {
        displayWidth: width,
        displayHeight: height,
        closes: 0,
        close: () => {
          frame.closes += 1;
        }
      };
      frames.push(frame);
      push?.enqueue(frame);
      await settled();
      return frame;
    },
    ends: async () => {
      push?.close();
      await settled();
    }
  };
}

/** A stream of so many seconds, with a tick each second. */
async function runs(cam: ReturnType<typeof camera>, seconds: number, framesPerSecond = 10): Promise<void> {
  for (let frame = 0; frame < seconds * framesPerSecond; frame += 1) {
    await cam.gives();
    now += 1 / framesPerSecond;
    if (frame % framesPerSecond === framesPerSecond - 1) ticking?.();
  }
}
const everyFrameClosedOnce = (): void => {
  expect(frames.map(({ closes }) => closes)).toEqual(frames.map(() => 1));
};

describe('frames', () => {
  test('are looked at once a second and closed each, looked at or not', async () => {
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 10);
    expect(samples).toHaveLength(10);
    everyFrameClosedOnce();
  });

  test('that have not changed may be left out where main says so, and the next look is told of', async () => {
    wishes = { looksPerSecond: 0.5, skipUnchanged: true, previewOn: false };
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 4);
    expect(leavingOut).toEqual([{ nextInSeconds: 2 }, { nextInSeconds: 2 }]);
    wishes = { looksPerSecond: 2, skipUnchanged: false, previewOn: false };
    await runs(cam, 1);
    expect(leavingOut.slice(2)).toEqual([undefined, undefined]);
    everyFrameClosedOnce();
  });

  test('are closed while nobody can look yet, and no sample is made', async () => {
    answer = () => Promise.resolve(null);
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 3);
    expect(samples).toEqual([]);
    everyFrameClosedOnce();
  });

  test('are closed when looking fails, and that is said once', async () => {
    answer = () => Promise.reject(new Error('wasm trap'));
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await cam.gives();
    expect(broken).toEqual([new Error('wasm trap')]);
    expect(cam.isCancelled()).toBe(true);
    expect(ticking).toBeNull();
    everyFrameClosedOnce();
  });

  test('are closed when showing fails', async () => {
    wishes = { looksPerSecond: 1, skipUnchanged: false, previewOn: true };
    encode = () => Promise.reject(new Error('no memory'));
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await cam.gives();
    expect(broken).toHaveLength(1);
    everyFrameClosedOnce();
  });

  test('of a camera before are let go for the next, and a look still under way is not heard', async () => {
    let finish: () => void = () => {};
    answer = (t, read) =>
      new Promise((resolve) => {
        finish = () => resolve(seen(t, read));
      });
    const first = camera();
    watcher.watch(opened(1), first.stream);
    await first.gives();
    const second = camera();
    watcher.watch(opened(2), second.stream);
    await settled();
    expect(first.isCancelled()).toBe(true);
    expect(said).toEqual([{ begun: 'camera 1' }, { attempt: 1, trouble: null }]);
    finish();
    await settled();
    expect(samples).toEqual([]);
    expect(said.slice(2)).toEqual([{ begun: 'camera 2' }]);
    answer = (t, read) => Promise.resolve(seen(t, read));
    await second.gives();
    expect(samples).toHaveLength(1);
    everyFrameClosedOnce();
  });

  test('of a camera that was replaced before its turn came are never looked at', async () => {
    let finish: () => void = () => {};
    answer = () =>
      new Promise((resolve) => {
        finish = () => resolve(null);
      });
    const [first, second, third] = [camera(), camera(), camera()];
    watcher.watch(opened(1), first.stream);
    await first.gives();
    watcher.watch(opened(2), second.stream);
    watcher.watch(opened(3), third.stream);
    answer = (t, read) => Promise.resolve(seen(t, read));
    finish();
    await settled();
    expect(second.isCancelled()).toBe(true);
    await third.gives();
    expect(samples).toHaveLength(1);
    expect(said).toContainEqual({ begun: 'camera 3' });
    expect(said).not.toContainEqual({ begun: 'camera 2' });
  });

  test('that end, end the watch without any complaint', async () => {
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 2);
    await cam.ends();
    expect(ticking).toBeNull();
    expect(broken).toEqual([]);
  });
});

describe('what is said of the picture', () => {
  test('is its size with the first look, and again when it changes', async () => {
    const cam = camera();
    watcher.watch(opened(7), cam.stream);
    await cam.gives();
    now += 1;
    await cam.gives(480, 640);
    expect(said).toEqual([
      { begun: 'camera 7' },
      { attempt: 7, trouble: null },
      { attempt: 7, width: 640, height: 480 },
      { attempt: 7, width: 480, height: 640 }
    ]);
  });

  test('is nothing of its size while it is black, and then that it is black', async () => {
    picture = black;
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 8);
    expect(said).toEqual([
      { begun: 'camera 1' },
      { attempt: 1, trouble: null },
      { attempt: 1, trouble: 'black' }
    ]);
    picture = room;
    await runs(cam, 1);
    expect(said.slice(3)).toEqual([
      { attempt: 1, trouble: null },
      { attempt: 1, width: 640, height: 480 }
    ]);
  });

  test('is that it stalled, from ticks alone, and that it goes on with the next frame', async () => {
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 2);
    for (let second = 0; second < 8; second += 1) {
      now += 1;
      ticking?.();
    }
    expect(said.at(-1)).toEqual({ attempt: 1, trouble: 'stalled' });
    await cam.gives();
    expect(said.at(-1)).toEqual({ attempt: 1, trouble: null });
  });
});

describe('the live picture', () => {
  test('is made only while it is wanted, five times a second', async () => {
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 2);
    expect(previews).toEqual([]);
    wishes = { ...wishes, previewOn: true };
    await runs(cam, 4);
    expect(previews.length).toBeGreaterThanOrEqual(19);
    expect(previews.length).toBeLessThanOrEqual(21);
    wishes = { ...wishes, previewOn: false };
    const count = previews.length;
    await runs(cam, 2);
    expect(previews).toHaveLength(count);
    everyFrameClosedOnce();
  });

  test('bears the landmarks in pixels of the full picture, and none when they are too old', async () => {
    wishes = { looksPerSecond: 1, skipUnchanged: false, previewOn: true };
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await runs(cam, 1);
    expect(previews[0]).toMatchObject({ t: 1000, width: 640, height: 480, pose: shoulders });
    wishes = { looksPerSecond: 0, skipUnchanged: false, previewOn: true };
    await runs(cam, 3);
    expect(previews.at(-1)?.pose).toBeNull();
  });

  test('is not sent when it was switched off while it was made', async () => {
    let finish: () => void = () => {};
    encode = () =>
      new Promise((resolve) => {
        finish = () => resolve(new Uint8Array());
      });
    wishes = { looksPerSecond: 1, skipUnchanged: false, previewOn: true };
    const cam = camera();
    watcher.watch(opened(1), cam.stream);
    await cam.gives();
    wishes = { ...wishes, previewOn: false };
    finish();
    await settled();
    expect(previews).toEqual([]);
    everyFrameClosedOnce();
  });
});
