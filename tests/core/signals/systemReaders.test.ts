import { describe, expect, it } from 'vitest';
import {
  doNotDisturbOfAssertions,
  doNotDisturbOfBoolean,
  doNotDisturbOfQuietHours,
  doNotDisturbOfSwitch,
  doNotDisturbSource,
  parseQuietHoursKey
} from '../../../src/core/signals/doNotDisturb.ts';
import {
  fullScreenOfNotificationState,
  fullScreenOfWindow,
  fullScreenOfWindows,
  parseActiveWindow,
  parseScreenWindows
} from '../../../src/core/signals/fullScreen.ts';
import { idleFrom, idleFromMutter, sessionOf } from '../../../src/core/signals/idle.ts';
import { onBatteryOf } from '../../../src/core/signals/powerSupply.ts';
import { outputOf } from './outputOf.ts';

describe('idle time', () => {
  it('is trusted in an ordinary session', () => {
    expect(idleFrom(0, 'ordinary')).toEqual({ kind: 'known', seconds: 0, source: 'trusted' });
  });

  it('of 0 says nothing under Wayland, and more is doubtful', () => {
    expect(idleFrom(0, 'wayland')).toEqual({ kind: 'unknown' });
    expect(idleFrom(40, 'waylandGnome')).toEqual({ kind: 'known', seconds: 40, source: 'doubtful' });
  });

  it('that is no time is unknown', () => {
    expect(idleFrom(-1, 'ordinary')).toEqual({ kind: 'unknown' });
    expect(idleFrom(Number.NaN, 'ordinary')).toEqual({ kind: 'unknown' });
  });

  it('of GNOME comes in milliseconds', () => {
    expect(idleFromMutter('(uint64 53211,)\n')).toEqual({
      kind: 'known',
      seconds: 53.211,
      source: 'trusted'
    });
    expect(idleFromMutter('Error: GDBus.Error')).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['x11', '', 'GNOME', 'ordinary'],
    ['x11', 'wayland-0', 'GNOME', 'ordinary'],
    ['', '', '', 'ordinary'],
    ['tty', 'wayland-0', 'sway', 'wayland'],
    ['wayland', '', 'KDE', 'wayland'],
    ['wayland', 'wayland-0', 'ubuntu:GNOME', 'waylandGnome']
  ])(
    'comes from a session of type %j with display %j on %j: %s',
    (sessionType, waylandDisplay, desktop, session) => {
      expect(sessionOf({ sessionType, waylandDisplay, desktop })).toBe(session);
    }
  );
});

describe('full screen', () => {
  it.each([
    ['1', 'unknown'],
    ['2', 'on'],
    ['3', 'on'],
    ['4\r', 'on'],
    ['5', 'off'],
    ['6', 'off'],
    ['7', 'off'],
    ['0', 'unknown'],
    ['Add-Type : Cannot add type', 'unknown']
  ])('of Windows, told as %j, is %s', (line, signal) => {
    expect(fullScreenOfNotificationState(line)).toBe(signal);
  });

  it('of X11 is asked of the active window', () => {
    expect(parseActiveWindow('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x200001\n')).toEqual({
      kind: 'window',
      id: '0x200001'
    });
    expect(parseActiveWindow('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0\n')).toEqual({ kind: 'none' });
    expect(parseActiveWindow('_NET_ACTIVE_WINDOW:  no such atom on any window.\n')).toEqual({
      kind: 'unknown'
    });
  });

  it('of X11 is that window\u2019s state, and never our own', () => {
    const full = outputOf('xpropFullScreen.txt');
    expect(fullScreenOfWindow(full, 1)).toBe('on');
    expect(fullScreenOfWindow(full, 4242)).toBe('off');
    expect(fullScreenOfWindow('_NET_WM_STATE(ATOM) = \n_NET_WM_PID:  not found.\n', 1)).toBe('off');
    expect(fullScreenOfWindow('_NET_WM_STATE:  not found.\n', 1)).toBe('off');
    expect(fullScreenOfWindow('X Error of failed request', 1)).toBe('unknown');
  });

  const laptop = { x: 0, y: 0, width: 1512, height: 982 };
  const second = { x: 1512, y: 0, width: 1920, height: 1080 };
  const menuBar = (display: typeof laptop) => ({ ...display, height: 37, layer: 24, processId: 400 });
  const window = (place: typeof laptop, processId = 50) => ({ ...place, layer: 0, processId });

  it('of macOS is an ordinary window that fills a display without menu bar', () => {
    const windows = [window(second), window({ x: 10, y: 60, width: 600, height: 500 }), menuBar(laptop)];
    expect(fullScreenOfWindows(windows, [laptop, second], 1)).toBe('on');
  });

  it('of macOS begins below the notch of a laptop', () => {
    expect(fullScreenOfWindows([window({ ...laptop, y: 38, height: 944 })], [laptop], 1)).toBe('on');
  });

  it('of macOS is neither a zoomed window under the menu bar nor one of ours', () => {
    const zoomed = window({ ...laptop, y: 38, height: 944 });
    expect(fullScreenOfWindows([zoomed, menuBar(laptop)], [laptop], 1)).toBe('off');
    expect(fullScreenOfWindows([window(laptop, 1)], [laptop], 1)).toBe('off');
  });

  it('of macOS is read from rows of six numbers', () => {
    expect(parseScreenWindows([[0, 50, 0, 0, 100, 80]])).toEqual([
      { layer: 0, processId: 50, x: 0, y: 0, width: 100, height: 80 }
    ]);
    expect(parseScreenWindows([[0, 50, 0]])).toBeNull();
    expect(parseScreenWindows('')).toBeNull();
  });
});

describe('do not disturb', () => {
  it.each([
    ['ubuntu:GNOME', 'gsettings'],
    ['X-Cinnamon', 'gsettings'],
    ['MATE', 'gsettings'],
    ['KDE', 'notificationServer'],
    ['XFCE', 'xfce'],
    ['sway', 'notTold'],
    ['', 'notTold']
  ])('is asked on %j by way of %s', (desktop, kind) => {
    expect(doNotDisturbSource(desktop).kind).toBe(kind);
  });

  const banners = {
    schema: 'org.gnome.desktop.notifications',
    key: 'show-banners',
    onWhen: 'false'
  } as const;

  it('of GNOME is a switch for banners', () => {
    expect(doNotDisturbOfSwitch('false\n', banners)).toBe('on');
    expect(doNotDisturbOfSwitch('show-banners: true', banners)).toBe('off');
    expect(doNotDisturbOfSwitch('show-in-lock-screen: false', banners)).toBe('unknown');
    expect(doNotDisturbOfSwitch('No such schema', banners)).toBe('unknown');
  });

  it.each([
    ['(<true>,)\n', 'on'],
    ['(<false>,)\n', 'off'],
    ['true\n', 'on'],
    ['', 'unknown']
  ])('told as %j is %s', (output, signal) => {
    expect(doNotDisturbOfBoolean(output)).toBe(signal);
  });

  it('of macOS is on with a record; without one nobody knows', () => {
    const database = (records: readonly unknown[]) => ({ data: [{ storeAssertionRecords: records }] });
    expect(doNotDisturbOfAssertions(database([{ assertionDetails: {} }]))).toBe('on');
    expect(doNotDisturbOfAssertions(database([]))).toBe('unknown');
    expect(doNotDisturbOfAssertions(null)).toBe('unknown');
  });

  it('of Windows is found, and read from the profile inside its value', () => {
    expect(parseQuietHoursKey(outputOf('quietHoursKeys.txt'))).toMatch(
      /\}\$windows\.data\.donotdisturb\.quiethourssettings\\windows\.data\.donotdisturb\.quiethourssettings$/u
    );
    expect(parseQuietHoursKey('End of search: 0 match(es) found.')).toBeNull();
    const priority = outputOf('quietHoursPriority.txt');
    expect(doNotDisturbOfQuietHours(priority)).toBe('on');
    const hexOf = (text: string): string => Buffer.from(text, 'utf16le').toString('hex').toUpperCase();
    expect(doNotDisturbOfQuietHours(priority.replace(hexOf('PriorityOnly'), hexOf('Unrestricted')))).toBe(
      'off'
    );
    expect(doNotDisturbOfQuietHours(priority.replace(hexOf('PriorityOnly'), hexOf('Other')))).toBe('unknown');
    expect(doNotDisturbOfQuietHours('')).toBe('unknown');
  });
});

describe('the battery of a Linux machine', () => {
  const battery = (status: string, scope = '') => ({ type: 'Battery', online: '', status, scope });
  const charger = (online: string, type = 'Mains') => ({ type, online, status: '', scope: '' });

  it('feeds it when it discharges and no charger is in', () => {
    expect(onBatteryOf([battery('Discharging'), charger('0')])).toBe('on');
    expect(onBatteryOf([battery('Discharging'), charger('0'), charger('1', 'USB')])).toBe('off');
    expect(onBatteryOf([battery('Full'), charger('1')])).toBe('off');
    expect(onBatteryOf([battery('Unknown')])).toBe('unknown');
  });

  it('is not the battery of a mouse', () => {
    expect(onBatteryOf([battery('Discharging', 'Device')])).toBe('off');
  });
});
