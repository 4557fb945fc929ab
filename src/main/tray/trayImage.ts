import { join } from 'node:path';
import type { TrayIcon } from '../../core/monitor/snapshot.ts';

/** What the panel behind the tray icon looks like. `template`: macOS colours the icon itself. */
export type PanelStyle = 'light' | 'dark' | 'template';

export type PanelSurroundings = {
  readonly platform: NodeJS.Platform;
  /** The system's own surfaces (task bar) are dark; Windows sets them apart from the apps' theme. */
  readonly systemIsDark: boolean;
  /** `XDG_CURRENT_DESKTOP`; empty elsewhere. */
  readonly desktop: string;
};

/** Desktops whose top panel is dark whatever the theme of the apps. */
const darkPanelDesktops = ['gnome', 'unity', 'pantheon'];

export function panelStyle({ platform, systemIsDark, desktop }: PanelSurroundings): PanelStyle {
  if (platform === 'darwin') return 'template';
  const named = desktop.toLowerCase().split(':');
  if (platform === 'linux' && darkPanelDesktops.some((each) => named.includes(each))) return 'dark';
  return systemIsDark ? 'dark' : 'light';
}

/** The icon's file; Electron finds the `@1.25x`, `@1.5x` and `@2x` files beside it by itself. */
export function trayImagePath(folder: string, icon: TrayIcon, style: PanelStyle): string {
  return join(folder, style === 'template' ? `${icon}Template.png` : `${icon}-${style}.png`);
}
