import type { MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import { isDeepStrictEqual } from 'node:util';
import type { AppSnapshot, TrayIcon } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import { type PanelStyle, trayImagePath } from './trayImage.ts';
import { trayMenu, type TrayMenuEntry, trayTitle, trayTooltip, type TrayWish } from './trayMenu.ts';

/** The icon in the tray (menu bar, notification area), where the desktop has one. */
export type AppTray = {
  /** False where the system refused the icon; then everything else goes on without it. */
  readonly created: boolean;
  readonly show: (snapshot: AppSnapshot) => void;
  /** The panel's colour changed. */
  readonly restyle: () => void;
  readonly dispose: Disposer;
};

/** The part of Electron's pictures and trays that is used, whatever stands for a menu. */
export type TrayImage = Pick<NativeImage, 'isEmpty' | 'setTemplateImage'>;
export type TrayIconHandle<Image, Menu> = Pick<Tray, 'setToolTip' | 'setTitle' | 'destroy'> & {
  on(event: 'click', listener: () => void): unknown;
  setImage(image: Image): void;
  setContextMenu(menu: Menu): void;
};

export type AppTrayParts<Image extends TrayImage, Menu> = {
  readonly createTray: (image: Image) => TrayIconHandle<Image, Menu>;
  readonly buildMenu: (template: MenuItemConstructorOptions[]) => Menu;
  readonly readImage: (path: string) => Image;
  readonly iconFolder: string;
  readonly panelStyle: () => PanelStyle;
  readonly text: Text;
  readonly log: Log;
  readonly onWish: (wish: TrayWish) => void;
  /** On macOS a click opens the menu; elsewhere it opens the window. */
  readonly clickOpens: boolean;
  /** Words can stand beside the icon: macOS. */
  readonly hasTitle: boolean;
};

export function createAppTray<Image extends TrayImage, Menu>(parts: AppTrayParts<Image, Menu>): AppTray {
  const { log, text } = parts;
  const missing = new Set<string>();

  const image = (icon: TrayIcon): Image => {
    const style = parts.panelStyle();
    const path = trayImagePath(parts.iconFolder, icon, style);
    const read = parts.readImage(path);
    if (read.isEmpty() && !missing.has(path)) {
      missing.add(path);
      log.error(`tray: the picture ${path} is missing or damaged`);
    }
    read.setTemplateImage(style === 'template');
    return read;
  };

  const tray = attempt(() => parts.createTray(image('cannotTell')), log);
  if (tray === null) {
    return { created: false, show: () => undefined, restyle: () => undefined, dispose: () => undefined };
  }
  if (parts.clickOpens) tray.on('click', () => parts.onWish({ kind: 'open' }));

  let shownIcon: TrayIcon = 'cannotTell';
  let shownTooltip = '';
  let shownTitle = '';
  let shownMenu: readonly TrayMenuEntry[] = [];
  return {
    created: true,
    show: (snapshot) => {
      if (snapshot.icon !== shownIcon) {
        shownIcon = snapshot.icon;
        tray.setImage(image(shownIcon));
      }
      const tooltip = trayTooltip(snapshot, text);
      if (tooltip !== shownTooltip) {
        shownTooltip = tooltip;
        tray.setToolTip(tooltip);
      }
      const title = parts.hasTitle ? trayTitle(snapshot, text) : '';
      if (title !== shownTitle) {
        shownTitle = title;
        tray.setTitle(title, { fontType: 'monospacedDigit' });
      }
      const menu = trayMenu(snapshot, text);
      if (!isDeepStrictEqual(menu, shownMenu)) {
        shownMenu = menu;
        tray.setContextMenu(parts.buildMenu(menu.map((entry) => template(entry, parts.onWish))));
      }
    },
    restyle: () => tray.setImage(image(shownIcon)),
    dispose: () => tray.destroy()
  };
}

function attempt<Handle>(create: () => Handle, log: Log): Handle | null {
  try {
    return create();
  } catch (error) {
    log.warn(`tray: this desktop has none (${error instanceof Error ? error.message : 'unknown error'})`);
    return null;
  }
}

function template(entry: TrayMenuEntry, onWish: (wish: TrayWish) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'line':
      return { label: entry.label, enabled: false };
    case 'wish':
      return { label: entry.label, enabled: entry.enabled, click: () => onWish(entry.wish) };
    case 'submenu':
      return { label: entry.label, submenu: entry.entries.map((inner) => template(inner, onWish)) };
    default:
      return entry satisfies never;
  }
}
