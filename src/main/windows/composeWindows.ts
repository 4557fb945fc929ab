import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { join } from 'node:path';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import type { StateFile } from '../storage/stateFile.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { createDashboardWindow, type DashboardWindow } from './dashboardWindow.ts';
import { createDetectorWindow, type DetectorWindow } from './detectorWindow.ts';
import { openOverlayWindow, type OverlayWindow, type OverlayWindowWish } from './overlayWindow.ts';
import type { WindowParts } from './windowParts.ts';
import type { WindowRoles } from './windowRoles.ts';

export type WindowsParts = {
  readonly electron: Pick<ElectronParts, 'app' | 'BrowserWindow' | 'screen'>;
  readonly options: RunOptions;
  readonly roles: WindowRoles;
  readonly locale: () => string;
  readonly stateFile: Pick<StateFile, 'dashboardBounds' | 'saveDashboardBounds'>;
  readonly timers: Timers;
  readonly log: Log;
  readonly happened: (event: MonitorEvent) => void;
  /** Somebody looks into the dashboard. */
  readonly onLook: () => void;
  readonly trayAvailable: () => boolean;
};

export type Windows = {
  readonly detector: DetectorWindow;
  readonly dashboard: DashboardWindow;
  /** Opens a window over other programs. */
  readonly openOverlay: (wish: OverlayWindowWish) => OverlayWindow;
  /** For who makes windows of their own. */
  readonly windowParts: WindowParts<BrowserWindow>;
};

/** Joins the app's windows with what they are made of. None is opened yet. */
export function composeWindows(parts: WindowsParts): Windows {
  const { electron, options, roles, locale, stateFile, timers, log, happened } = parts;
  const windowParts: WindowParts<BrowserWindow> = {
    createWindow: (wish: BrowserWindowConstructorOptions) => new electron.BrowserWindow(wish),
    preloadFolder: options.folders.preloads,
    developing: options.devServer !== null,
    roles,
    locale,
    log
  };
  return {
    windowParts,
    detector: createDetectorWindow({ ...windowParts, onGone: () => happened({ kind: 'detectorGone' }) }),
    dashboard: createDashboardWindow({
      ...windowParts,
      timers,
      iconPath: join(options.folders.resources, 'icons', 'app.png'),
      savedBounds: stateFile.dashboardBounds,
      workAreas: () => electron.screen.getAllDisplays().map(({ workArea }) => workArea),
      saveBounds: stateFile.saveDashboardBounds,
      onVisible: (visible) => {
        happened({ kind: 'dashboardShown', visible });
        if (visible) parts.onLook();
      },
      onPageStarted: () => happened({ kind: 'previewAsked', on: false }),
      onClosed: () => {
        // Nothing would be left to see of it, with the camera on.
        if (!parts.trayAvailable()) electron.app.quit();
      }
    }),
    openOverlay: (wish) => openOverlayWindow({ ...windowParts, platform: options.platform, timers }, wish)
  };
}
