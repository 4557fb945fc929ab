import { describe, expect, it } from 'vitest';
import { createDetectorWindow } from '../../../src/main/windows/detectorWindow.ts';
import { createWindowRoles } from '../../../src/main/windows/windowRoles.ts';
import { FakeWindow } from '../../fakes/fakeWindow.ts';
import { heardLog } from '../../fakes/heardLog.ts';

function detectorWindow(loading: () => Promise<void> = () => Promise.resolve()) {
  const windows: FakeWindow[] = [];
  const roles = createWindowRoles();
  const log = heardLog();
  let gone = 0;
  const detector = createDetectorWindow({
    createWindow: (options) => {
      const window = new FakeWindow(options);
      window.loading = loading();
      windows.push(window);
      return window;
    },
    preloadFolder: '/app/preload',
    developing: false,
    roles,
    log,
    onGone: () => (gone += 1)
  });
  return { detector, windows, roles, log, gone: () => gone };
}

describe('the detector window', () => {
  it('is hidden, sandboxed and isolated, with its own preload', () => {
    const { detector, windows } = detectorWindow();
    detector.remake();
    expect(windows[0]?.options).toMatchObject({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false
      }
    });
    expect(windows[0]?.options.webPreferences?.preload).toMatch(/detector\.cjs$/u);
    expect(windows[0]?.loaded).toEqual(['app://bundle/detector/index.html']);
  });

  it('holds its role while it lives', () => {
    const { detector, windows, roles } = detectorWindow();
    detector.remake();
    const id = windows[0]?.webContents.id ?? -1;
    expect(roles.roleOf(id)).toBe('detector');
    detector.dispose();
    expect(roles.roleOf(id)).toBeNull();
  });

  it('is destroyed and replaced when it is made anew, without being taken for crashed', () => {
    const { detector, windows, roles, gone } = detectorWindow();
    detector.remake();
    detector.remake();
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, false]);
    expect(roles.holdersOf('detector').map(({ id }) => id)).toEqual([windows[1]?.webContents.id]);
    expect(gone()).toBe(0);
  });

  it('is destroyed at once when it is to be discarded, and can be made anew', () => {
    const { detector, windows, gone } = detectorWindow();
    detector.remake();
    detector.discard();
    expect(windows[0]?.isDestroyed()).toBe(true);
    detector.remake();
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, false]);
    expect(gone()).toBe(0);
  });

  it('tells when its process crashed, with the reason in the log', () => {
    const { detector, windows, log, gone } = detectorWindow();
    detector.remake();
    windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    expect(gone()).toBe(1);
    expect(log.lines.join()).toContain('oom');
  });

  it('tells when its page cannot be loaded', async () => {
    const { detector, gone } = detectorWindow(() => Promise.reject(new Error('ERR_FILE_NOT_FOUND')));
    detector.remake();
    await Promise.resolve();
    await Promise.resolve();
    expect(gone()).toBe(1);
  });

  it('says nothing of a window that it ended itself', async () => {
    let fail: (error: Error) => void = () => undefined;
    const { detector, gone } = detectorWindow(() => new Promise((_done, failed) => (fail = failed)));
    detector.remake();
    detector.dispose();
    fail(new Error('ERR_ABORTED'));
    await Promise.resolve();
    await Promise.resolve();
    expect(gone()).toBe(0);
  });
});
