import type { ScreenReach } from '../../core/alerts/alertMeans.ts';

export type DesktopParts = {
  readonly platform: NodeJS.Platform;
  /** `XDG_SESSION_TYPE` and `XDG_CURRENT_DESKTOP`; empty where they are not set. */
  readonly sessionType: string;
  readonly desktop: string;
  /** `WAYLAND_DISPLAY` is set. */
  readonly hasWayland: boolean;
  /** What Chromium was told to draw with (`--ozone-platform`, which Electron adds itself); empty: not known. */
  readonly ozonePlatform: string;
};

/**
 * Desktops that draw windows through a compositor on X11, always or unless somebody switched it off by hand. Elsewhere
 * (Xfce and MATE can go without, plain window managers have none) a half transparent window may come out black.
 */
const composingDesktops = ['gnome', 'kde', 'x-cinnamon', 'pantheon', 'budgie', 'unity', 'deepin'];

/**
 * What may be drawn over other programs here. Windows and macOS let a window be transparent, stay on top and let clicks
 * through. Wayland lets no program choose its place, and a new window takes the keyboard away from what is being
 * typed: nothing is drawn there. Source: https://www.electronjs.org/docs/latest/api/browser-window#platform-notices
 */
export function screenReach(parts: DesktopParts): ScreenReach {
  const { platform, sessionType, desktop, hasWayland, ozonePlatform } = parts;
  if (platform !== 'linux') return 'whole';
  const onWayland = sessionType === 'wayland' || hasWayland;
  const drawsWithX = ozonePlatform === '' ? !onWayland : ozonePlatform === 'x11';
  if (!drawsWithX) return 'none';
  // XWayland is always composed.
  if (onWayland) return 'whole';
  const named = desktop.toLowerCase().split(':');
  return composingDesktops.some((each) => named.includes(each)) ? 'whole' : 'edge';
}
