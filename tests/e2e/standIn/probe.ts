import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElectronApplication, JSHandle, Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { expect, test as base } from '../fixture.ts';

export { expect } from '../fixture.ts';

/** The files of a small app, by their paths. */
export type ProbeFiles = Readonly<Record<string, string>>;

/**
 * What probes begin with: `app://probe/<path>` is answered from `pages`, `opened` makes a window of one of them, `note`
 * keeps words for the test, and `begin` does what a probe does once it is ready. The test goes on when that is done, so
 * that it acts on nothing that does not listen yet.
 */
const start = `
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';
import { join } from 'node:path';
globalThis.seen = [];
const begin = (work) => { globalThis.begun = app.whenReady().then(work); };
const note = (...words) => { globalThis.seen.push(words.join(' ')); };
const pages = { '/index.html': '<!doctype html><title>Probe</title><h1>Probe</h1>' };
const headers = {};
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }
]);
const types = { js: 'text/javascript', wasm: 'application/wasm', html: 'text/html' };
app.on('ready', () => protocol.handle('app', (request) => {
  const path = new URL(request.url).pathname;
  const type = types[path.split('.').pop()] ?? 'text/plain';
  return path in pages
    ? new Response(pages[path], { headers: { 'content-type': type, ...headers } })
    : new Response('', { status: 404 });
}));
const opened = async (options = {}, path = '/index.html') => {
  const preload = join(import.meta.dirname, 'preload.cjs');
  const window = new BrowserWindow({ ...options, webPreferences: { sandbox: true, preload } });
  await window.loadURL('app://probe' + path);
  return window;
};
`;

/** Specs over probe apps; the folder of each is removed afterwards. */
export const test = base.extend<{
  /**
   * Starts an app whose main module is `main` after the common lines and which calls `begin`; its windows have `preload`.
   * @returns the app, once what it begins with is done
   */
  probe: (main: string, preload?: string, further?: ProbeFiles) => Promise<ElectronApplication>;
  /** Starts an app of just these files. */
  probeOf: (files: ProbeFiles) => Promise<ElectronApplication>;
}>({
  probeOf: async ({ launchFolder }, use) => {
    const folders: string[] = [];
    await use((files) => {
      const folder = writeProbe(files);
      folders.push(folder);
      return launchFolder(folder);
    });
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  },
  probe: async ({ probeOf }, use) => {
    await use(async (main, preload = '', further = {}) => {
      const app = await probeOf(probeFiles(main, preload, further));
      await hasBegun(app);
      return app;
    });
  }
});

export function probeFiles(main: string, preload = '', further: ProbeFiles = {}): ProbeFiles {
  const description = { name: 'probe', productName: 'The Probe', version: '1.2.3', main: 'main.mjs' };
  return {
    'package.json': JSON.stringify(description),
    'main.mjs': start + main,
    'preload.cjs': preload,
    ...further
  };
}

/** Writes an app into a new temporary folder and returns the folder. */
export function writeProbe(files: ProbeFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-probe-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Waits until everything that the probe does at first is done; fails with what failed there. */
async function hasBegun(app: ElectronApplication): Promise<void> {
  const begins = (): Promise<boolean> => app.evaluate(() => Reflect.has(globalThis, 'begun'));
  await expect.poll(begins, { message: 'the probe calls begin' }).toBe(true);
  await app.evaluate(async () => {
    await Reflect.get(globalThis, 'begun');
  });
}

/** The page of the probe's window, loaded. */
export async function probePage(app: ElectronApplication, path = '/index.html'): Promise<Page> {
  // A window that was opened just now may have no address yet.
  const isMeant = (page: Page): boolean => URL.parse(page.url())?.pathname === path;
  await expect.poll(() => app.windows().some(isMeant)).toBe(true);
  const page = app.windows().find(isMeant);
  if (!page) throw new Error(`The page ${path} has gone again.`);
  await page.waitForLoadState();
  return page;
}

/** The probe's first window, in its main process. */
export function probeWindow(app: ElectronApplication): Promise<JSHandle<BrowserWindow>> {
  return app.evaluateHandle(({ BrowserWindow: windows }) => {
    const [window] = windows.getAllWindows();
    if (!window) throw new Error('There is no window.');
    return window;
  });
}

/** What the probe noted so far. */
export function readNotes(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'seen');
    return Array.isArray(seen) ? seen.map(String) : [];
  });
}
