import { describe, expect, it } from 'vitest';
import { openOverlayWindow, overlayAnswerMs } from '../../../src/main/windows/overlayWindow.ts';
import { createWindowRoles } from '../../../src/main/windows/windowRoles.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { FakeWindow } from '../../fakes/fakeWindow.ts';
import { heardLog } from '../../fakes/heardLog.ts';

const bounds = { x: 0, y: 0, width: 1600, height: 1000 };

function opened(
  layout: 'display' | 'corner' | 'through' = 'display',
  platform: NodeJS.Platform = 'win32',
  loading = Promise.resolve()
) {
  const timers = fakeTimers();
  const roles = createWindowRoles();
  const lost: string[] = [];
  const log = heardLog();
  const windows: FakeWindow[] = [];
  const overlay = openOverlayWindow(
    {
      createWindow: (options) => {
        const made = new FakeWindow(options);
        made.loading = loading;
        windows.push(made);
        return made;
      },
      preloadFolder: '/app/preload',
      developing: false,
      platform,
      roles,
      locale: () => 'pt-BR',
      timers,
      log
    },
    { layout, bounds, takesFocus: layout === 'display', onLost: (why) => void lost.push(why) }
  );
  const [window] = windows;
  if (window === undefined) throw new Error('No window was made.');
  return { overlay, window, timers, roles, lost, log };
}

describe('a window over other programs', () => {
  it('shows itself when its page is drawn: above everything, on every workspace, with the focus', () => {
    const { window } = opened();
    expect(window.visible).toBe(false);
    window.emit('ready-to-show');
    expect(window).toMatchObject({
      visible: true,
      focused: 1,
      onTop: 'screen-saver',
      onAllWorkspaces: true,
      keepsProcessType: true
    });
    expect(window.loaded).toEqual(['app://bundle/overlay/index.html?locale=pt-BR']);
  });

  it('takes no focus in the corner', () => {
    const { window } = opened('corner');
    window.emit('ready-to-show');
    expect(window).toMatchObject({ visible: true, focused: 0, onTop: 'screen-saver' });
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'through which everything passes takes no focus, no click and no place in full screen on %s',
    (platform) => {
      const { window } = opened('through', platform);
      window.emit('ready-to-show');
      expect(window).toMatchObject({
        visible: true,
        focused: 0,
        onTop: 'screen-saver',
        ignoresMouse: true,
        overFullScreen: false,
        fullScreen: false
      });
      expect(window.options).toMatchObject({ transparent: true, focusable: false, hasShadow: false });
      expect(window.loaded).toEqual(['app://bundle/overlay/index.html?locale=pt-BR#through']);
    }
  );

  it.each([
    ['linux', 'display', true],
    ['linux', 'corner', false],
    ['win32', 'display', false],
    ['darwin', 'display', false]
  ] as const)('on %s a window for a %s asks for full screen: %s', (platform, layout, fullScreen) => {
    const { window } = opened(layout, platform);
    window.emit('ready-to-show');
    expect(window.fullScreen).toBe(fullScreen);
  });

  it('cannot be moved, resized or found among the tasks, and floats as a panel on macOS', () => {
    expect(opened().window.options).toMatchObject({
      frame: false,
      resizable: false,
      movable: false,
      skipTaskbar: true,
      backgroundColor: '#101214'
    });
    expect(opened('corner', 'darwin').window.options).toMatchObject({ type: 'panel' });
    expect(opened('corner', 'linux').window.options.type).toBeUndefined();
  });

  it.each([
    [
      'its process crashes',
      (window: FakeWindow) =>
        window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
      'crashed'
    ],
    ['it hangs', (window: FakeWindow) => window.emit('unresponsive'), 'crashed'],
    [
      'its preload fails',
      (window: FakeWindow) => window.webContents.emit('preload-error', {}, 'x', new Error('no')),
      'crashed'
    ],
    ['somebody closes it', (window: FakeWindow) => window.close(), 'closed']
  ] as const)('is gone from the screen when %s, and says so once', (_what, happen, why) => {
    const { window, lost, roles } = opened();
    window.emit('ready-to-show');
    happen(window);
    window.emit('unresponsive');
    expect(window.isDestroyed()).toBe(true);
    expect(lost).toEqual([why]);
    expect(roles.roleOf(window.webContents.id)).toBeNull();
  });

  it('is given up when its page never asks for its scene', () => {
    const { window, timers, lost } = opened();
    timers.pass(overlayAnswerMs - 1);
    expect(lost).toEqual([]);
    timers.pass(1);
    expect(lost).toEqual(['crashed']);
    expect(window.isDestroyed()).toBe(true);
  });

  it('stays when its page has asked, and leaves no timer behind', () => {
    const { overlay, timers, lost } = opened();
    overlay.answered();
    expect(timers.pending()).toBe(0);
    timers.pass(60_000);
    expect(lost).toEqual([]);
  });

  it('is given up when its page cannot be loaded', async () => {
    const { window, lost } = opened('display', 'win32', Promise.reject(new Error('no file')));
    await expect.poll(() => lost).toEqual(['crashed']);
    expect(window.isDestroyed()).toBe(true);
  });

  it('says nothing when it is closed as intended, and does nothing afterwards', () => {
    const { overlay, window, lost, timers } = opened();
    overlay.dispose();
    overlay.dispose();
    overlay.place({ ...bounds, x: 5 });
    overlay.focus();
    window.emit('ready-to-show');
    expect(window).toMatchObject({ visible: false, focused: 0 });
    expect(window.bounds.x).not.toBe(5);
    expect(lost).toEqual([]);
    expect(timers.pending()).toBe(0);
  });
});
