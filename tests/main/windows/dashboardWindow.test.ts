import { describe, expect, it } from 'vitest';
import type { WindowBounds } from '../../../src/main/storage/stateFile.ts';
import { crashRules, createDashboardWindow } from '../../../src/main/windows/dashboardWindow.ts';
import { createWindowRoles } from '../../../src/main/windows/windowRoles.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { FakeWindow } from '../../fakes/fakeWindow.ts';
import { heardLog } from '../../fakes/heardLog.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };

function dashboardWindow(savedBounds: WindowBounds | null = null, locale = () => 'de-AT') {
  const windows: FakeWindow[] = [];
  const timers = fakeTimers();
  const told: string[] = [];
  const saved: WindowBounds[] = [];
  const dashboard = createDashboardWindow({
    createWindow: (options) => {
      const window = new FakeWindow(options);
      windows.push(window);
      return window;
    },
    preloadFolder: '/app/preload',
    iconPath: '/app/icon.png',
    locale,
    developing: false,
    roles: createWindowRoles(),
    timers,
    log: heardLog(),
    savedBounds,
    workAreas: () => [screen],
    saveBounds: (bounds) => void saved.push(bounds),
    onVisible: (visible) => void told.push(visible ? 'visible' : 'unseen'),
    onPageStarted: () => void told.push('page'),
    onClosed: () => void told.push('closed')
  });
  return { dashboard, windows, timers, told, saved };
}

describe('the dashboard window', () => {
  it('is there once, however often it is opened, and comes to the front', () => {
    const { dashboard, windows } = dashboardWindow();
    dashboard.open();
    windows[0]?.emit('ready-to-show');
    windows[0]?.minimize();
    dashboard.open();
    expect(windows).toHaveLength(1);
    expect(windows[0]).toMatchObject({ visible: true, minimised: false, focused: 1 });
  });

  it('opens on a screen, and goes to another one without loading its page anew', () => {
    const { dashboard, windows } = dashboardWindow();
    dashboard.open('checkIn');
    dashboard.open('breathe');
    dashboard.open();
    const page = 'app://bundle/dashboard/index.html?locale=de-AT';
    expect(windows).toHaveLength(1);
    expect(windows[0]?.loaded).toEqual([`${page}#checkIn`, `${page}#breathe`]);
  });

  it('keeps its page when the language was changed since, and begins the next one in that', () => {
    const spoken = ['de-AT', 'fr'];
    const { dashboard, windows } = dashboardWindow(null, () => spoken.shift() ?? 'fr');
    const page = 'app://bundle/dashboard/index.html';
    dashboard.open('checkIn');
    dashboard.open('breathe');
    windows[0]?.close();
    dashboard.open();
    expect(windows[0]?.loaded).toEqual([`${page}?locale=de-AT#checkIn`, `${page}?locale=de-AT#breathe`]);
    expect(windows[1]?.loaded).toEqual([`${page}?locale=fr`]);
  });

  it('tells when it can be seen and when not', () => {
    const { dashboard, windows, told } = dashboardWindow();
    dashboard.open();
    const [window] = windows;
    window?.emit('ready-to-show');
    window?.minimize();
    window?.restore();
    window?.hide();
    expect(told).toEqual(['visible', 'unseen', 'visible', 'unseen']);
  });

  it('keeps its place when it is closed, and takes it again', () => {
    const { dashboard, windows, told, saved } = dashboardWindow();
    dashboard.open();
    windows[0]?.close();
    expect(saved).toEqual([{ x: 10, y: 20, width: 700, height: 500 }]);
    expect(told).toEqual(['unseen', 'closed']);
    dashboard.open();
    expect(windows[1]?.options).toMatchObject({ x: 10, y: 20, width: 700, height: 500 });
  });

  it('keeps its place when the app quits', () => {
    const { dashboard, saved, windows } = dashboardWindow();
    dashboard.open();
    dashboard.dispose();
    expect(saved).toHaveLength(1);
    expect(windows[0]?.isDestroyed()).toBe(true);
  });

  it('does not take a place on a display that is gone', () => {
    const { dashboard, windows } = dashboardWindow({ x: 2500, y: 100, width: 700, height: 500 });
    dashboard.open();
    expect(windows[0]?.options.x).toBeUndefined();
  });

  it('forgets what the page asked for when the page begins anew', () => {
    const { dashboard, windows, told } = dashboardWindow();
    dashboard.open();
    windows[0]?.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    windows[0]?.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    windows[0]?.webContents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    expect(told).toEqual(['page']);
  });

  it('loads a crashed page again a few times and then closes', () => {
    const { dashboard, windows, told } = dashboardWindow();
    dashboard.open();
    const crash = (): boolean | undefined =>
      windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    for (let count = 0; count < 3; count += 1) crash();
    expect(windows[0]?.webContents.reloads).toBe(3);
    crash();
    expect(told.at(-1)).toBe('closed');
    expect(windows[0]?.webContents.reloads).toBe(3);
  });

  it('is forgiven crashes that lie far apart', () => {
    const { dashboard, windows, timers } = dashboardWindow();
    dashboard.open();
    const crash = (): boolean | undefined =>
      windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    for (let count = 1; count <= crashRules.reloads; count += 1) crash();
    timers.pass(crashRules.withinSeconds * 1000);
    for (let count = 1; count <= crashRules.reloads; count += 1) crash();
    expect(windows[0]?.webContents.reloads).toBe(2 * crashRules.reloads);
    crash();
    expect(windows[0]?.isDestroyed()).toBe(true);
  });

  it('that hangs is ended and loaded again, as often as one that crashes', () => {
    const { dashboard, windows, told } = dashboardWindow();
    dashboard.open();
    for (let count = 0; count < 4; count += 1) windows[0]?.emit('unresponsive');
    expect(windows[0]?.webContents.reloads).toBe(3);
    expect(told.at(-1)).toBe('closed');
  });

  it('has no developer tools in the product', () => {
    const { dashboard, windows } = dashboardWindow();
    dashboard.open();
    expect(windows[0]?.options.webPreferences).toMatchObject({ devTools: false, sandbox: true });
  });
});
