import { createEvent } from './cancelableEvent.ts';
import { App } from './modules/app.ts';
import { BrowserWindow, type WindowOptions, type WindowSurroundings } from './modules/browserWindow.ts';
import {
  createClipboard,
  createCrashReporter,
  createNet,
  createSafeStorage,
  createShell,
  SystemPreferences
} from './modules/desktop.ts';
import { createDialog, type DialogAnswer } from './modules/dialog.ts';
import { createGlobalShortcut, type Shortcuts } from './modules/globalShortcut.ts';
import { IpcMain } from './modules/ipcMain.ts';
import { createMenuClasses, type Menu } from './modules/menu.ts';
import { createNativeImageModule, type NativeImage } from './modules/nativeImage.ts';
import { NativeTheme } from './modules/nativeTheme.ts';
import { Notification, type NotificationOptions } from './modules/notification.ts';
import { refuseEverything } from './modules/permissions.ts';
import { createPowerSaveBlocker, PowerMonitor } from './modules/power.ts';
import { createProtocol } from './modules/protocol.ts';
import { Screen } from './modules/screen.ts';
import { createSessionModule, Session } from './modules/session.ts';
import { Tray } from './modules/tray.ts';
import type { WebContents } from './modules/webContents.ts';
import { createWindowRegistry } from './modules/windows.ts';
import type { Relaunch } from './relaunch.ts';
import type { StandInRuntime } from './standInRuntime.ts';
import { createStandInSurface } from './standInSurface.ts';
import { emptyModule, strictObject } from './strict.ts';

/** The `electron` module of this process, and what the process does with it. */
export type StandInElectron = {
  readonly electron: Readonly<Record<string, unknown>>;
  readonly app: App;
  /** Starts Chromium and makes the app ready; to be called when the app's main module has been evaluated. */
  start(): Promise<void>;
};

/** What a desktop may lack. */
export type DesktopFeatures = { readonly hasTray: boolean; readonly hasNotifications: boolean };

/** Electron's further modules. Nobody has written them here: they throw at their first use. */
const unwritten = [
  'autoUpdater',
  'BaseWindow',
  'BrowserView',
  'ClipboardItem',
  'contentTracing',
  'desktopCapturer',
  'ImageView',
  'inAppPurchase',
  'MessageChannelMain',
  'netLog',
  'pushNotifications',
  'ServiceWorkerMain',
  'ShareMenu',
  'TouchBar',
  'utilityProcess',
  'View',
  'webFrameMain',
  'WebContentsView',
  'WebSocket'
];

/** Puts all parts together, once for each process. */
export function createElectron(
  runtime: StandInRuntime,
  features: DesktopFeatures,
  process: { readonly given: readonly string[]; readonly program: string; readonly startAgain: Relaunch }
): StandInElectron {
  const { host } = runtime;
  const windows = createWindowRegistry(() => app.lastWindowClosed());
  const app = new App({ host, windows, ...process, cleanUp: () => runtime.stop() });
  const screen = new Screen();
  const ipcMain = new IpcMain();
  const protocol = createProtocol(host.handlers, () => app.isReady());
  const session = new Session('', protocol);
  const theme = new NativeTheme((shown) => showTheme(shown));
  const power = new PowerMonitor();
  const preferences = new SystemPreferences();
  const trays = new Set<Tray>();
  const notifications: Notification[] = [];
  const shortcuts: Shortcuts = { registered: new Map(), refused: new Set() };
  const dialogAnswers: DialogAnswer[] = [];
  const blockers = new Map<number, string>();

  const onPopup = (menu: Menu): void => {
    void menu;
  };
  const around: WindowSurroundings = {
    host,
    session,
    ipcMain,
    screen,
    registry: windows,
    appName: () => app.getName(),
    onDarkPage: (dark) => theme.pageIsDark(dark),
    openWindow: (url, options) => {
      const window = openWindow(options);
      window.loadURL(url).catch(() => {});
      return window;
    },
    onFocusChanged: (window, focused) => {
      app.emit(focused ? 'browser-window-focus' : 'browser-window-blur', createEvent(), window);
    }
  };

  function openWindow(options: WindowOptions): BrowserWindow {
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const window = new BrowserWindow(around, options);
    announce(window);
    return window;
  }

  function announce(window: BrowserWindow): void {
    const { webContents } = window;
    webContents.on('render-process-gone', (_event: unknown, details: unknown) =>
      app.emit('render-process-gone', createEvent(), webContents, details)
    );
    app.emit('web-contents-created', createEvent(), webContents);
    app.emit('browser-window-created', createEvent(), window);
  }

  function showTheme(shown: 'light' | 'dark' | null): void {
    const media = [{ name: 'prefers-color-scheme', value: shown ?? '' }];
    for (const { webContents } of windows.all()) {
      void webContents.target
        .then(({ page }) => page.send('Emulation.setEmulatedMedia', { features: media }))
        .catch(() => {});
    }
  }

  function windowOfTarget(targetId: string): BrowserWindow | undefined {
    return windows.all().find(({ webContents }) => webContents.targetId === targetId);
  }

  function followTargets(): void {
    const { cdp } = host.chromium();
    cdp.on('Target.targetDestroyed', ({ targetId }) => windowOfTarget(targetId)?.closedByUser());
    cdp.on('Target.targetCrashed', ({ targetId }) => windowOfTarget(targetId)?.webContents.crashed());
  }

  class AppWindow extends BrowserWindow {
    constructor(options: WindowOptions = {}) {
      if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
      super(around, options);
      announce(this);
    }
  }
  class AppTray extends Tray {
    constructor(image: NativeImage | string) {
      super({ speaker: host.speaker, trays, isAvailable: features.hasTray, onPopup }, image);
    }
  }
  class AppNotification extends Notification {
    constructor(options?: NotificationOptions) {
      super({ speaker: host.speaker, shown: notifications }, options);
    }
  }

  const focusedWindow = (): BrowserWindow | null =>
    windows.all().find((window) => window.isFocused()) ?? null;
  const menus = createMenuClasses({ quit: () => app.quit(), focusedWindow, onPopup }, app);
  const standIn = createStandInSurface({
    host,
    app,
    windows,
    trays,
    notifications,
    power,
    screen,
    theme,
    shortcuts,
    dialogAnswers,
    blockers,
    preferences
  });

  const electron = {
    app,
    ...menus,
    BrowserWindow: strictObject(
      'BrowserWindow',
      Object.assign(AppWindow, {
        getAllWindows: () => windows.all(),
        getFocusedWindow: focusedWindow,
        fromId: (id: number) => windows.all().find((window) => window.id === id) ?? null,
        fromWebContents: (contents: WebContents | null) =>
          windows.all().find(({ webContents }) => webContents === contents) ?? null
      })
    ),
    clipboard: createClipboard(),
    crashReporter: createCrashReporter(),
    dialog: createDialog(host.journal, dialogAnswers),
    globalShortcut: createGlobalShortcut(shortcuts),
    ipcMain,
    nativeImage: createNativeImageModule(),
    nativeTheme: theme,
    net: createNet(host),
    Notification: strictObject(
      'Notification',
      Object.assign(AppNotification, {
        isSupported: () => features.hasNotifications,
        removeAll: () => {
          for (const notification of notifications) notification.close();
        }
      })
    ),
    powerMonitor: power,
    powerSaveBlocker: createPowerSaveBlocker(blockers),
    protocol,
    safeStorage: createSafeStorage(),
    screen,
    session: createSessionModule(session),
    shell: createShell(host),
    systemPreferences: preferences,
    Tray: AppTray,
    webContents: strictObject('webContents', {
      getAllWebContents: () => windows.all().map(({ webContents }) => webContents),
      getFocusedWebContents: () => focusedWindow()?.webContents ?? null,
      fromId: (id: number) => windows.all().find(({ webContents }) => webContents.id === id)?.webContents,
      fromDevToolsTargetId: (targetId: string) => windowOfTarget(targetId)?.webContents,
      fromFrame: (frame: unknown) =>
        windows.all().find(({ webContents }) => webContents.mainFrame === frame)?.webContents
    }),
    standIn,
    ...Object.fromEntries(unwritten.map((name) => [name, emptyModule(name)]))
  };

  return {
    electron: strictObject('electron', electron),
    app,
    start: async () => {
      screen.setDisplays(await runtime.start());
      await refuseEverything(host);
      followTargets();
      app.becomeReady();
    }
  };
}
