import { describe, expect, it } from 'vitest';
import { reachHere } from '../../../src/main/notifications/composeAlerts.ts';

describe('what alerts may draw over other programs', () => {
  it.each([
    ['Windows', 'win32', {}, '', 'whole'],
    ['macOS', 'darwin', {}, '', 'whole'],
    ['GNOME on X11', 'linux', { XDG_SESSION_TYPE: 'x11', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, '', 'whole'],
    ['KDE on X11', 'linux', { XDG_SESSION_TYPE: 'x11', XDG_CURRENT_DESKTOP: 'KDE' }, '', 'whole'],
    ['Xfce', 'linux', { XDG_SESSION_TYPE: 'x11', XDG_CURRENT_DESKTOP: 'XFCE' }, '', 'edge'],
    ['a plain window manager', 'linux', { DISPLAY: ':0' }, '', 'edge'],
    ['GNOME on Wayland', 'linux', { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' }, '', 'none'],
    ['a Wayland compositor that sets no type', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, '', 'none'],
    ['Wayland that Chromium speaks itself', 'linux', { XDG_CURRENT_DESKTOP: 'KDE' }, 'wayland', 'none'],
    [
      'Wayland through XWayland',
      'linux',
      { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' },
      'x11',
      'whole'
    ]
  ] as const)('on %s', (_name, platform, environment, ozone, reach) => {
    expect(reachHere(platform, environment, ozone)).toBe(reach);
  });
});
