import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from './fixture.ts';

/** A home that cannot be written: below a file not even root makes a folder. */
const test = base.extend({
  userData: async ({ environment }, use) => {
    const folder = mkdtempSync(join(environment['TMPDIR'] ?? tmpdir(), 'plumbline-e2e-'));
    const file = join(folder, 'home');
    writeFileSync(file, '');
    await use(join(file, 'Plumbline'));
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a home that cannot be written is told of, and a page that was taken over reaches no camera, file, window or shell @stand-in', async ({
  win,
  userData
}) => {
  const dashboard = await win('dashboard');
  // Nothing of an earlier run is there: it begins as on the first day.
  await dashboard.getByRole('button', { name: 'Set up later' }).click();
  const before = dashboard.url();
  await expect(dashboard.getByText(`The folder ${userData} cannot be written`)).toBeVisible();

  const outcomes = await dashboard.evaluate(async () => {
    const outcome = (attempt: () => unknown): Promise<string> =>
      Promise.resolve()
        .then(attempt)
        .then(
          (value) => (value === undefined || value === null ? 'nothing' : `got ${typeof value}`),
          () => 'refused'
        );
    const text = async (address: string): Promise<string> => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status}`);
      return response.text();
    };
    const frame = document.createElement('iframe');
    frame.src = '/detector/index.html';
    document.body.append(frame);
    const bridge: unknown = window.plumbline;
    const told = (role: 'send' | 'invoke', channel: string): unknown => {
      if (typeof bridge !== 'object' || bridge === null) return null;
      const member: unknown = Reflect.get(bridge, role);
      return typeof member === 'function' ? Reflect.apply(member, bridge, [channel, null]) : null;
    };
    return {
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
      own: await outcome(() => text('/dashboard/index.html')),
      file: await outcome(() => text('file:///etc/passwd')),
      network: await outcome(() => text('https://example.com/')),
      above: await outcome(() => text('/%2e%2e/%2e%2e/package.json')),
      aboveEncoded: await outcome(() => text('/..%2f..%2fpackage.json')),
      aboveModel: await outcome(() => text('/model/..%5c..%5c..%5cpackage.json')),
      settings: await outcome(() => text('/settings.json')),
      window: await outcome(() => window.open('/detector/index.html')),
      detectorChannel: await outcome(() => told('send', 'detector:ready')),
      overlayChannel: await outcome(() => told('invoke', 'scene:get')),
      innerChannel: await outcome(() => told('invoke', 'electron-store-get-data')),
      require: await outcome(() => Reflect.get(window, 'require')),
      process: await outcome(() => Reflect.get(window, 'process')),
      electron: await outcome(() => Reflect.get(window, 'electron')),
      stored: await outcome(() => localStorage.key(0) ?? sessionStorage.key(0)),
      databases: await outcome(async () => (await indexedDB.databases())[0]),
      // Last: by now it would have come. A navigation that is refused ends with no event.
      frame: await outcome(() => frame.contentDocument?.querySelector('script'))
    };
  });
  expect(outcomes).toEqual({
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    // So that a refusal is none of fetching as such.
    own: 'got string',
    file: 'refused',
    network: 'refused',
    above: 'refused',
    aboveEncoded: 'refused',
    aboveModel: 'refused',
    settings: 'refused',
    window: 'nothing',
    frame: 'nothing',
    detectorChannel: 'refused',
    overlayChannel: 'refused',
    innerChannel: 'refused',
    require: 'nothing',
    process: 'nothing',
    electron: 'nothing',
    stored: 'nothing',
    databases: 'nothing'
  });

  // Refused: a page that goes somewhere is gone only when the answer comes.
  await Promise.all([
    dashboard.waitForEvent('requestfailed', (request) => request.url().endsWith('/detector/index.html')),
    dashboard.evaluate(() => window.location.assign('/detector/index.html'))
  ]);
  await expect(dashboard.getByText(`The folder ${userData} cannot be written`)).toBeVisible();
  expect(dashboard.url()).toBe(before);
});
