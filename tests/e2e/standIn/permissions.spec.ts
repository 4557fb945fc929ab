import type { Page } from '@playwright/test';
import { expect, probePage, test } from './probe.ts';

const allowing = `
begin(async () => {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, callback, details) => {
    note('request', permission, details.requestingUrl, (details.mediaTypes ?? []).join());
    callback(permission === 'media');
  });
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => {
    note('check', permission, origin);
    return permission === 'media';
  });
  await opened();
})`;
const refusing = `
begin(async () => {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  await opened();
})`;

/** Opens a camera and says the size of its picture, or the name of the error. */
function openCamera(page: Page): Promise<string> {
  return page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      (stream) => {
        Reflect.set(window, 'stream', stream);
        return `${stream.getVideoTracks().length} track`;
      },
      (error: unknown) => (error instanceof Error ? error.name : 'unknown')
    )
  );
}

function listCameras(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === 'videoinput').map(({ label }) => label);
  });
}

test('the app allows the camera: it opens, has a name, and counts as granted', async ({ probe }) => {
  const page = await probePage(await probe(allowing));
  expect(await openCamera(page)).toBe('1 track');
  expect(await listCameras(page)).toEqual([expect.stringMatching(/.+/)]);
  const state = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'camera' })).state
  );
  expect(state).toBe('granted');
});

test('the app refuses the camera: it stays shut, nameless and denied', async ({ probe }) => {
  const page = await probePage(await probe(refusing));
  expect(await openCamera(page)).toBe('NotAllowedError');
  expect(await listCameras(page)).toEqual(['']);
  const state = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'camera' })).state
  );
  expect(state).toBe('denied');
});

test('without handlers everything is allowed, as Electron has it', async ({ probe }) => {
  const page = await probePage(await probe(`begin(() => opened())`));
  expect(await openCamera(page)).toBe('1 track');
});

test('what the app does not allow is refused besides the camera too', async ({ probe }) => {
  const page = await probePage(await probe(refusing));
  const answers = await page.evaluate(async () => ({
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('a place'),
        (error) => resolve(error.code)
      );
    }),
    notifications: await Notification.requestPermission(),
    screen: await navigator.mediaDevices.getDisplayMedia().then(
      () => 'a screen',
      (error: unknown) => (error instanceof Error ? error.name : '')
    )
  }));
  expect(answers).toEqual({ place: 1, notifications: 'denied', screen: 'NotAllowedError' });
});

test('a frame without an address of its own does not get around the handlers', async ({ probe }) => {
  const app = await probe(`pages['/index.html'] = '<iframe srcdoc="x"></iframe>';` + refusing);
  const page = await probePage(app);
  const answer = await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    return frame?.navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'opened',
      (error: unknown) => String(error)
    );
  });
  expect(answer).toContain('NotAllowedError');
});

test('the handlers hear who asks for what @stand-in', async ({ probe }) => {
  const app = await probe(allowing);
  const page = await probePage(app);
  await openCamera(page);
  expect(await app.evaluate(({ standIn }) => standIn.permissions())).toContainEqual({
    kind: 'request',
    permission: 'media',
    mediaTypes: ['video'],
    url: 'app://probe/index.html',
    allowed: true
  });
  const seen = await app.evaluate((): unknown => Reflect.get(globalThis, 'seen'));
  expect(seen).toContain('request media app://probe/index.html video');
});

test('a camera can be busy, broken, forbidden by the system, and absent @stand-in', async ({ probe }) => {
  const app = await probe(allowing);
  const page = await probePage(app);
  const meets = async (condition: 'working' | 'missing' | 'busy' | 'denied' | 'failing'): Promise<string> => {
    await app.evaluate(({ standIn }, wished) => standIn.setCamera(wished), condition);
    return openCamera(page);
  };
  expect(await meets('busy')).toBe('NotReadableError');
  expect(await meets('denied')).toBe('NotAllowedError');
  expect(await meets('failing')).toBe('AbortError');
  expect(await meets('missing')).toBe('NotFoundError');
  expect(await listCameras(page)).toEqual([]);
  expect(await meets('working')).toBe('1 track');
});

test('a camera can be unplugged while it runs @stand-in', async ({ probe }) => {
  const app = await probe(allowing);
  const page = await probePage(app);
  await openCamera(page);
  await page.evaluate(() => {
    const stream: unknown = Reflect.get(window, 'stream');
    if (!(stream instanceof MediaStream)) throw new Error('There is no stream.');
    const note = (what: string): void => {
      document.title += ` ${what}`;
    };
    document.title = '';
    stream.getVideoTracks()[0]?.addEventListener('ended', () => note('ended'));
    stream.getVideoTracks()[0]?.addEventListener('mute', () => note('mute'));
    navigator.mediaDevices.addEventListener('devicechange', () => note('devices'));
  });
  expect(await app.evaluate(({ standIn }) => standIn.liveCameraTracks())).toBe(1);
  await app.evaluate(async ({ standIn }) => {
    await standIn.muteCamera(true);
    await standIn.unplugCamera();
  });
  await expect(page).toHaveTitle('mute ended devices');
  expect(await app.evaluate(({ standIn }) => standIn.liveCameraTracks())).toBe(0);
  expect(await openCamera(page)).toBe('NotFoundError');
});

test.describe('on a machine without a camera', () => {
  test.use({ camera: 'none' });

  test('none is found', async ({ probe }) => {
    const page = await probePage(await probe(allowing));
    expect(await openCamera(page)).toBe('NotFoundError');
    expect(await listCameras(page)).toEqual([]);
  });
});
