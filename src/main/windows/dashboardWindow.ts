import type { Disposer } from '../disposer.ts';
import { pageAddress } from '../security/appAddress.ts';
import type { WindowBounds } from '../storage/stateFile.ts';
import { errorText } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { dashboardSize, restoredBounds } from './placement.ts';
import { type CrashingContents, webPreferencesFor } from './webPreferences.ts';
import type { WindowParts } from './windowParts.ts';
import type { RoleHolder } from './windowRoles.ts';

/** The one window that people see; made when it is opened, gone when it is closed. */
export type DashboardWindow = {
  /** Shows it, in front and on that screen, if one is named; a second call brings the same window forward. */
  readonly open: (screen?: DashboardScreen) => void;
  readonly dispose: Disposer;
};

/** The screens that main opens by name. */
export type DashboardScreen = 'breathe' | 'checkIn' | 'report' | `report/${string}` | 'settings' | 'about';

/** The part of Electron's window that is used. */
export type ShownWindow = {
  readonly webContents: RoleHolder &
    CrashingContents & {
      on(
        event: 'did-start-navigation',
        listener: (details: { readonly isMainFrame: boolean; readonly isSameDocument: boolean }) => void
      ): unknown;
      reload(): void;
      forcefullyCrashRenderer(): void;
    };
  on(
    event: 'show' | 'hide' | 'minimize' | 'restore' | 'close' | 'closed' | 'unresponsive',
    listener: () => void
  ): unknown;
  once(event: 'ready-to-show', listener: () => void): unknown;
  loadURL(address: string): Promise<void>;
  show(): void;
  focus(): void;
  restore(): void;
  isMinimized(): boolean;
  isVisible(): boolean;
  isDestroyed(): boolean;
  destroy(): void;
  getNormalBounds(): WindowBounds;
};

export type DashboardWindowParts = WindowParts<ShownWindow> & {
  readonly iconPath: string;
  readonly timers: Pick<Timers, 'now'>;
  /** Where it was when it was last closed. */
  readonly savedBounds: WindowBounds | null;
  readonly workAreas: () => readonly WindowBounds[];
  readonly saveBounds: (bounds: WindowBounds) => void;
  /** Whether anybody can see into it now: not closed, hidden or minimised. */
  readonly onVisible: (visible: boolean) => void;
  /** Its page begins anew and has forgotten what it asked for. */
  readonly onPageStarted: () => void;
  readonly onClosed: () => void;
};

/** A page that keeps crashing is not loaded again and again; one that ran for a while in between was of use. */
export const crashRules = { reloads: 3, withinSeconds: 600 } as const;

export function createDashboardWindow(parts: DashboardWindowParts): DashboardWindow {
  const { log, roles } = parts;
  let window: ShownWindow | null = null;
  let page = '';
  let bounds = parts.savedBounds;

  const open = (screen?: DashboardScreen): void => {
    if (window === null) {
      window = make(screen);
      return;
    }
    // The same page at another anchor: nothing is loaded anew.
    if (screen !== undefined) load(window, screen);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  const make = (screen?: DashboardScreen): ShownWindow => {
    const made = parts.createWindow({
      ...dashboardSize,
      ...restoredBounds(bounds, parts.workAreas()),
      show: false,
      title: 'Plumbline',
      icon: parts.iconPath,
      autoHideMenuBar: true,
      webPreferences: webPreferencesFor('dashboard', parts.preloadFolder, parts.developing)
    });
    const { webContents } = made;
    const leave = roles.enter(webContents, 'dashboard');
    const reportVisible = (): void => parts.onVisible(made.isVisible() && !made.isMinimized());
    /** Steady seconds of the last crashes. */
    let crashes: readonly number[] = [];

    made.once('ready-to-show', () => made.show());
    made.on('show', reportVisible);
    made.on('hide', reportVisible);
    made.on('minimize', () => parts.onVisible(false));
    made.on('restore', reportVisible);
    made.on('close', () => {
      bounds = made.getNormalBounds();
      parts.saveBounds(bounds);
    });
    // Half a minute without an answer to click or key. A page that is being debugged stands still as well.
    made.on('unresponsive', () => {
      if (parts.developing) return;
      log.error('dashboard: page hangs');
      webContents.forcefullyCrashRenderer();
    });
    made.on('closed', () => {
      leave();
      window = null;
      parts.onVisible(false);
      parts.onClosed();
    });
    webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) parts.onPageStarted();
    });
    webContents.on('preload-error', (_event, _path, error) => log.error('dashboard: preload failed', error));
    webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      parts.onPageStarted();
      const { seconds } = parts.timers.now();
      crashes = [...crashes.filter((at) => seconds - at < crashRules.withinSeconds), seconds];
      log.error(`dashboard: process gone (${reason}, ${exitCode})`);
      if (crashes.length <= crashRules.reloads) webContents.reload();
      else made.destroy();
    });
    page = pageAddress('dashboard', parts.locale());
    load(made, screen);
    return made;
  };

  const load = (made: ShownWindow, screen?: DashboardScreen): void => {
    made.loadURL(screen === undefined ? page : `${page}#${screen}`).catch((error: unknown) => {
      if (made.isDestroyed()) return;
      log.error(`dashboard: page not loaded (${errorText(error)})`);
      made.destroy();
    });
  };

  return {
    open,
    dispose: () => {
      if (window === null) return;
      // `destroy` closes without the event that would keep its place.
      parts.saveBounds(window.getNormalBounds());
      window.destroy();
    }
  };
}
