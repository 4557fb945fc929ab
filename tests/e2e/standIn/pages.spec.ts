import { expect, probePage, readNotes, test } from './probe.ts';

const exposing = `
const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('bridge', {
  platform: process.platform,
  has: [typeof require, typeof module, typeof Buffer],
  twice: (number) => number * 2,
  callBack: (callback) => callback(1, (number) => number + 1),
  later: async (callback) => (await callback(2)) * 2,
  fail: () => { throw new RangeError('boo'); },
  failLater: async () => { throw new RangeError('boo later'); },
  nested: { list: [1, { deep: true }] },
  ask: (channel, ...given) => ipcRenderer.invoke(channel, ...given),
  tell: (channel, ...given) => ipcRenderer.send(channel, ...given),
  hear: (channel, listener) => { ipcRenderer.on(channel, (_event, ...given) => listener(...given)); }
});
`;

type ProbeBridge = {
  readonly platform: string;
  readonly has: readonly string[];
  twice(number: number): number;
  callBack(callback: (one: number, more: (number: number) => number) => number): number;
  later(callback: (number: number) => Promise<number>): Promise<number>;
  fail(): void;
  failLater(): Promise<void>;
  readonly nested: { readonly list: readonly [number, { deep: boolean }] };
  ask(channel: string, ...given: readonly unknown[]): Promise<unknown>;
  tell(channel: string, ...given: readonly unknown[]): void;
  hear(channel: string, listener: (...given: unknown[]) => void): void;
};

declare global {
  interface Window {
    readonly bridge: ProbeBridge;
  }
}

test('a page gets what its preload exposes, and nothing else of Electron', async ({ probe }) => {
  const page = await probePage(await probe(`begin(() => opened())`, exposing));
  await expect(page.locator('h1')).toHaveText('Probe');
  const inPage = await page.evaluate(() => ({
    platform: window.bridge.platform,
    inPreload: window.bridge.has,
    inPage: ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window)
  }));
  expect(inPage).toEqual({
    platform: process.platform,
    inPreload: ['function', 'object', expect.stringMatching(/function|undefined/)],
    inPage: []
  });
});

test('functions, promises and errors cross the context bridge, and what is exposed is frozen', async ({
  probe
}) => {
  const page = await probePage(await probe(`begin(() => opened())`, exposing));
  const crossed = await page.evaluate(async () => {
    const caught: string[] = [];
    const note = (error: unknown): void => {
      caught.push(error instanceof Error ? error.message : 'something else');
    };
    try {
      window.bridge.fail();
    } catch (error) {
      note(error);
    }
    await window.bridge.failLater().catch(note);
    Reflect.set(window, 'bridge', null);
    Reflect.set(window.bridge.nested.list[1], 'deep', false);
    return {
      twice: window.bridge.twice(21),
      callBack: window.bridge.callBack((one, more) => more(one) * 10),
      later: await window.bridge.later(async (number) => number + 1),
      deep: window.bridge.nested.list[1].deep,
      caught
    };
  });
  expect(crossed.twice).toBe(42);
  expect(crossed.callBack).toBe(20);
  expect(crossed.later).toBe(6);
  expect(crossed.deep).toBe(true);
  expect(crossed.caught).toEqual([expect.stringContaining('boo'), expect.stringContaining('boo later')]);
});

test('invoke carries structured values both ways, and errors with their names', async ({ probe }) => {
  const app = await probe(
    `ipcMain.handle('echo', (_event, value) => value);
     ipcMain.handle('fail', () => { throw new RangeError('nope'); });
     begin(() => opened())`,
    exposing
  );
  const page = await probePage(app);
  const echoed = await page.evaluate(async () => {
    const value = {
      at: new Date(5),
      map: new Map([[1, 'x']]),
      none: undefined,
      bytes: new Uint8Array([1, 255]),
      odd: [null, Number.NaN, -0]
    };
    const back = await window.bridge.ask('echo', value);
    const isRecord = (found: unknown): found is typeof value => typeof found === 'object' && found !== null;
    if (!isRecord(back)) return null;
    const { at, map, bytes, odd } = back;
    return [
      at.getTime(),
      map.get(1),
      'none' in back,
      Array.from(bytes),
      odd[0],
      Number.isNaN(odd[1]),
      Object.is(odd[2], -0)
    ];
  });
  expect(echoed).toEqual([5, 'x', true, [1, 255], null, true, true]);
  const failures = await page.evaluate(() =>
    Promise.all(
      ['fail', 'unknown'].map((channel) =>
        window.bridge.ask(channel).catch((error: unknown) => (error instanceof Error ? error.message : ''))
      )
    )
  );
  expect(failures).toEqual([
    "Error invoking remote method 'fail': RangeError: nope",
    expect.stringContaining("No handler registered for 'unknown'")
  ]);
});

test('the main process knows who speaks: window, frame, address and origin', async ({ probe }) => {
  const app = await probe(
    `ipcMain.handle('who', (event) => ({
       url: event.senderFrame.url,
       origin: event.senderFrame.origin,
       isMainFrame: event.senderFrame === event.sender.mainFrame && event.senderFrame.parent === null,
       shown: event.sender.getURL(),
       known: BrowserWindow.fromWebContents(event.sender) !== null
     }));
     begin(() => opened())`,
    exposing
  );
  const page = await probePage(app);
  expect(await page.evaluate(() => window.bridge.ask('who'))).toEqual({
    url: 'app://probe/index.html',
    origin: 'app://probe',
    isMainFrame: true,
    shown: 'app://probe/index.html',
    known: true
  });
});

test('a frame inside a page has no bridge of its own', async ({ probe }) => {
  const app = await probe(
    `pages['/outer.html'] = '<iframe src="/index.html"></iframe>';
     begin(() => opened({}, '/outer.html'))`,
    exposing
  );
  const page = await probePage(app, '/outer.html');
  const inner = page.frameLocator('iframe').locator('h1');
  await expect(inner).toHaveText('Probe');
  expect(await inner.evaluate(() => 'bridge' in window)).toBe(false);
  expect(await page.evaluate(() => 'bridge' in window)).toBe(true);
});

test('the main process speaks to a page, also after a reload', async ({ probe }) => {
  const app = await probe(`begin(() => opened())`, exposing);
  const page = await probePage(app);
  for (const round of [1, 2]) {
    await page.evaluate(() => {
      window.bridge.hear('greeting', (...given) => {
        document.title = JSON.stringify(given);
      });
    });
    await app.evaluate(({ BrowserWindow }, number) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('greeting', { number, list: [1] });
    }, round);
    await expect(page).toHaveTitle(JSON.stringify([{ number: round, list: [1] }]));
    await page.reload();
  }
});

test('modules, workers and wasm run under a policy that names only the app itself', async ({ probe }) => {
  // The smallest module that exports anything: one function that returns 42.
  const wasm = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 6, 1, 4, 0,
    65, 42, 11
  ];
  const app = await probe(
    `headers['content-security-policy'] = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";
     pages['/main.js'] = "import { word } from './part.js'; const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }); worker.onmessage = (event) => { document.title = word + event.data; };";
     pages['/part.js'] = "export const word = 'answer ';";
     pages['/worker.js'] = "const { instance } = await WebAssembly.instantiateStreaming(fetch('/f.wasm')); postMessage(instance.exports.f());";
     pages['/f.wasm'] = new Uint8Array(${JSON.stringify(wasm)});
     pages['/index.html'] = '<title></title><script>document.title = "inline ran"</script><script type="module" src="/main.js"></script>';
     begin(() => opened())`
  );
  const page = await probePage(app);
  await expect(page).toHaveTitle('answer 42');
  expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, false]);
});

test('a page that wants to leave is asked about, and stays', async ({ probe }) => {
  const app = await probe(
    `begin(async () => {
       const window = new BrowserWindow({});
       window.webContents.setWindowOpenHandler(({ url }) => { note('open', url); return { action: 'deny' }; });
       window.webContents.on('will-navigate', (event) => { note('navigate', event.url); event.preventDefault(); });
       await window.loadURL('app://probe/index.html');
     })`
  );
  const page = await probePage(app);
  await page.evaluate(() => {
    window.open('https://elsewhere.example/window');
    location.href = 'https://elsewhere.example/page';
  });
  await expect
    .poll(() => readNotes(app))
    .toEqual(['open https://elsewhere.example/window', 'navigate https://elsewhere.example/page']);
  await expect(page.locator('h1')).toHaveText('Probe');
  expect(app.windows()).toHaveLength(1);
});

test('a window opens where the app lets a page open one', async ({ probe }) => {
  const app = await probe(
    `pages['/second.html'] = '<title>Second</title>';
     begin(async () => {
       const window = await opened();
       window.webContents.setWindowOpenHandler(() => ({ action: 'allow', overrideBrowserWindowOptions: { width: 320 } }));
     })`
  );
  const page = await probePage(app);
  await page.evaluate(() => {
    window.open('/second.html');
  });
  const second = await probePage(app, '/second.html');
  await expect(second).toHaveTitle('Second');
});

test('a crashed renderer is reported, and lives again after a reload', async ({ probe }) => {
  const app = await probe(
    `app.on('render-process-gone', (_event, contents, { reason }) => { note('app', reason); contents.reload(); });
     begin(() => opened())`
  );
  await probePage(app);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => readNotes(app)).toEqual([expect.stringMatching(/^app (crashed|killed)$/)]);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          'document.querySelector("h1").textContent'
        )
      )
    )
    .toBe('Probe');
});

test('a member that nobody wrote throws, and feature detection still works @stand-in', async ({ probe }) => {
  const app = await probe(`begin(() => opened())`);
  await probePage(app);
  const thrown = await app.evaluate(({ app: running, BrowserWindow, desktopCapturer, shell }) => {
    const attempt = (action: () => unknown): string => {
      try {
        return `returned ${String(action())}`;
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    };
    const [window] = BrowserWindow.getAllWindows();
    return {
      app: attempt(() => running.getGPUFeatureStatus()),
      window: attempt(() => window?.setShape([])),
      contents: attempt(() => window?.webContents.startPainting()),
      statics: attempt(() => Reflect.get(BrowserWindow, 'fromBrowserView')),
      module: attempt(() => desktopCapturer.getSources({ types: [] })),
      object: attempt(() => shell.readShortcutLink('x')),
      detected: window !== undefined && 'setShape' in window
    };
  });
  expect(thrown).toEqual({
    app: 'not emulated: app.getGPUFeatureStatus',
    window: 'not emulated: BrowserWindow.setShape',
    contents: 'not emulated: WebContents.startPainting',
    statics: 'not emulated: BrowserWindow.fromBrowserView',
    module: 'not emulated: desktopCapturer.getSources',
    object: 'not emulated: shell.readShortcutLink',
    detected: false
  });
});
