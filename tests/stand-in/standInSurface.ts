import type { Host } from './host.ts';
import type { DialogRecord, OpenRecord, PermissionRecord, PrintRecord, RequestRecord } from './journal.ts';
import type { App } from './modules/app.ts';
import type { SystemPreferences } from './modules/desktop.ts';
import type { DialogAnswer } from './modules/dialog.ts';
import type { Shortcuts } from './modules/globalShortcut.ts';
import { findMenuItem } from './modules/menu.ts';
import type { NativeTheme } from './modules/nativeTheme.ts';
import type { Notification, NotificationState } from './modules/notification.ts';
import type { PowerMonitor } from './modules/power.ts';
import type { DisplayBounds, Rectangle, Screen } from './modules/screen.ts';
import type { Tray, TrayState } from './modules/tray.ts';
import type { WebContents } from './modules/webContents.ts';
import type { WindowRegistry } from './modules/windows.ts';
import type { CameraCondition, ToPage } from './page/hostMessages.ts';

export type WindowState = {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly fullScreen: boolean;
  readonly alwaysOnTop: boolean;
  readonly allWorkspaces: boolean;
  readonly ignoresMouse: boolean;
  readonly focusable: boolean;
  readonly bounds: Rectangle;
};

/** What tests see of the stand-in and do to it: `app.evaluate(({ standIn }) => …)`. Answers are plain data. */
export type StandInSurface = ReturnType<typeof createStandInSurface>;

/** The parts that the surface reads and moves. */
export type SurfaceParts = {
  readonly host: Host;
  readonly app: App;
  readonly windows: WindowRegistry;
  readonly trays: Set<Tray>;
  readonly notifications: Notification[];
  readonly power: PowerMonitor;
  readonly screen: Screen;
  readonly theme: NativeTheme;
  readonly shortcuts: Shortcuts;
  readonly dialogAnswers: DialogAnswer[];
  readonly blockers: ReadonlyMap<number, string>;
  readonly preferences: SystemPreferences;
};

export function createStandInSurface(parts: SurfaceParts) {
  const { host, app, windows, trays, notifications, power, screen, theme, shortcuts } = parts;
  const { journal } = host;

  function onlyTray(): Tray {
    const [tray] = trays;
    if (!tray) throw new Error('There is no tray icon.');
    return tray;
  }

  function notificationAt(index: number | undefined): Notification {
    const found = index === undefined ? notifications.findLast((each) => each.isOpen) : notifications[index];
    if (!found) throw new Error('There is no such notification.');
    return found;
  }

  function pageOf(role: string): WebContents {
    const found = windows.all().find(({ webContents }) => webContents.getURL().includes(`/${role}/`));
    if (!found) throw new Error(`There is no window "${role}".`);
    return found.webContents;
  }

  function tellPages(message: ToPage): Promise<unknown[]> {
    return Promise.all(windows.all().map(({ webContents }) => webContents.tell(message)));
  }

  const command = (name: string, ...given: readonly unknown[]): ToPage => ({ kind: 'command', name, given });

  return {
    trays: (): TrayState[] => Array.from(trays, (tray) => tray.describe()),
    clickTray: (): void => onlyTray().clicked(),
    /** Clicks the item at the end of a path of labels, as `['Pause', 'For 1 hour']`. */
    clickTrayMenu: (labels: readonly string[]): void => findMenuItem(onlyTray().menu, labels).click(),

    notifications: (): NotificationState[] => notifications.map((each, index) => each.describe(index)),
    clickNotification: (index?: number): void => notificationAt(index).clicked(),
    pressNotificationAction: (action: number, index?: number): void => notificationAt(index).pressed(action),
    dismissNotification: (index?: number): void => notificationAt(index).dismissed(),

    requests: (): RequestRecord[] => Array.from(journal.requests),
    /** Those that are not of a scheme the app serves, nor made of what a page has in memory. */
    requestsOutside: (): RequestRecord[] =>
      journal.requests.filter(({ url }) => {
        const scheme = url.slice(0, url.indexOf(':'));
        return !host.handlers.has(scheme) && !['data', 'blob', 'about'].includes(scheme);
      }),
    permissions: (): PermissionRecord[] => Array.from(journal.permissions),
    dialogs: (): DialogRecord[] => Array.from(journal.dialogs),
    opened: (): OpenRecord[] => Array.from(journal.opened),
    prints: (): PrintRecord[] => Array.from(journal.prints),
    /** Forgets what lies behind: a run of days would grow by it. Notifications that are open stay. */
    forget: (): void => {
      for (const past of Object.values(journal)) past.length = 0;
      const open = notifications.filter(({ isOpen }) => isOpen);
      notifications.splice(0, notifications.length, ...open);
    },
    relaunches: (): unknown[] => Array.from(journal.relaunches),
    powerSaveBlockers: (): string[] => Array.from(parts.blockers.values()),
    loginItem: (): object => app.getLoginItemSettings(),
    windows: (): WindowState[] =>
      windows.all().map((window) => ({
        id: window.id,
        url: window.webContents.getURL(),
        title: window.getTitle(),
        visible: window.isVisible(),
        focused: window.isFocused(),
        fullScreen: window.isFullScreen(),
        alwaysOnTop: window.isAlwaysOnTop(),
        allWorkspaces: window.isVisibleOnAllWorkspaces(),
        ignoresMouse: window.ignoresMouse(),
        focusable: window.isFocusable(),
        bounds: window.getBounds()
      })),

    /** Camera tracks that pages opened, or cloned, and have not stopped. */
    liveCameraTracks: async (): Promise<number> => {
      const counts = await tellPages(command('camera:count'));
      return counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
    },
    /** What pages meet when they next ask for a camera. */
    setCamera: async (condition: CameraCondition): Promise<void> => {
      const isListed = host.camera !== 'missing';
      host.camera = condition;
      if (isListed !== (condition !== 'missing')) await tellPages(command('camera:announce'));
    },
    unplugCamera: async (): Promise<void> => {
      host.camera = 'missing';
      await tellPages(command('camera:unplug'));
    },
    muteCamera: async (muted: boolean): Promise<void> => {
      await tellPages(command('camera:mute', muted));
    },
    setMediaAccess: (access: 'granted' | 'denied' | 'restricted' | 'not-determined' | 'unknown'): void => {
      parts.preferences.mediaAccess = access;
    },

    /** What the close button of the window with that folder in its address does. */
    userClosesWindow: async (role: string): Promise<void> => {
      await (await pageOf(role).target).close();
    },
    /** Ends the renderer of the window with that folder in its address. */
    crashRenderer: (role: string): void => pageOf(role).forcefullyCrashRenderer(),
    /** Blocks the page's main thread. Resolves when it answers again. */
    freezeRenderer: async (role: string, milliseconds: number): Promise<void> => {
      const page = pageOf(role);
      const until = `{ const end = performance.now() + ${milliseconds}; while (performance.now() < end); }`;
      const thawed = page.executeJavaScript(until);
      page.emit('unresponsive');
      await thawed;
      page.emit('responsive');
    },

    lockScreen: (): void => power.setLocked(true),
    unlockScreen: (): void => power.setLocked(false),
    suspend: (): boolean => power.emit('suspend'),
    resume: (): boolean => power.emit('resume'),
    setIdleSeconds: (seconds: number): void => power.setIdleSeconds(seconds),
    setOnBattery: (onBattery: boolean): void => power.setOnBattery(onBattery),
    setThermalState: (state: string): void => power.setThermalState(state),
    setDisplays: (displays: readonly DisplayBounds[]): void => screen.setDisplays(displays),
    /** The system's theme; pages follow through `prefers-color-scheme`. */
    setDarkMode: (dark: boolean): void => {
      theme.setSystemDark(dark);
      theme.showInPages();
    },

    shortcuts: (): string[] => Array.from(shortcuts.registered.keys()),
    pressShortcut: (accelerator: string): void => {
      const pressed = shortcuts.registered.get(accelerator);
      if (!pressed) throw new Error(`The shortcut ${accelerator} is not registered.`);
      pressed();
    },
    refuseShortcut: (accelerator: string): void => {
      shortcuts.refused.add(accelerator);
    },
    answerDialog: (answer: DialogAnswer): void => {
      parts.dialogAnswers.push(answer);
    }
  };
}
