import { throughPage } from '../../core/ipc/overlayContract.ts';
import type { Disposer } from '../disposer.ts';
import { pageAddress } from '../security/appAddress.ts';
import type { WindowBounds } from '../storage/stateFile.ts';
import { errorText } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { type CrashingContents, webPreferencesFor } from './webPreferences.ts';
import type { WindowParts } from './windowParts.ts';
import type { RoleHolder } from './windowRoles.ts';

/** One window over other programs. */
export type OverlayWindow = {
  readonly contents: RoleHolder;
  /** Its page asked for its scene: it is alive. */
  readonly answered: () => void;
  readonly place: (bounds: WindowBounds) => void;
  /** Brings the keyboard to it. */
  readonly focus: () => void;
  readonly dispose: Disposer;
};

/** The part of Electron's window that is used. */
export type TopWindow = {
  readonly webContents: RoleHolder & CrashingContents;
  on(event: 'closed' | 'unresponsive', listener: () => void): unknown;
  once(event: 'ready-to-show', listener: () => void): unknown;
  loadURL(address: string): Promise<void>;
  setAlwaysOnTop(flag: boolean, level: 'screen-saver'): void;
  setVisibleOnAllWorkspaces(
    visible: boolean,
    options: { readonly visibleOnFullScreen: boolean; readonly skipTransformProcessType: boolean }
  ): void;
  setFullScreen(flag: boolean): void;
  setIgnoreMouseEvents(ignore: boolean): void;
  setBounds(bounds: WindowBounds): void;
  show(): void;
  showInactive(): void;
  focus(): void;
  isDestroyed(): boolean;
  destroy(): void;
};

export type OverlayWindowParts = WindowParts<TopWindow> & {
  readonly platform: NodeJS.Platform;
  readonly timers: Pick<Timers, 'after'>;
};

export type OverlayWindowWish = {
  /** `display`: fills one; `corner`: a small card; `through`: fills one and lets everything through, sight and clicks. */
  readonly layout: 'display' | 'corner' | 'through';
  readonly bounds: WindowBounds;
  readonly takesFocus: boolean;
  /** It is gone without our doing, or of no use; nothing of it is left on the screen. Told at most once. */
  readonly onLost: (why: 'closed' | 'crashed') => void;
};

/** A page that has not asked for its scene for so long never will: loading takes 0.3–2 s, more on a slow disk. */
export const overlayAnswerMs = 8000;

/** The dark of movement breaks (`tokens.css`), so that nothing flashes before the page is drawn. */
const darkField = '#101214';

/** Makes and loads a window; it shows itself when its page is drawn. */
export function openOverlayWindow(parts: OverlayWindowParts, wish: OverlayWindowWish): OverlayWindow {
  const { log, platform } = parts;
  const fills = wish.layout === 'display';
  const through = wish.layout === 'through';
  const window = parts.createWindow({
    ...wish.bounds,
    show: false,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: fills && platform === 'linux',
    // Above the menu bar of macOS, too.
    enableLargerThanScreen: fills || through,
    skipTaskbar: true,
    alwaysOnTop: true,
    hasShadow: !fills && !through,
    roundedCorners: !fills && !through,
    title: 'Plumbline',
    ...(fills ? { backgroundColor: darkField } : {}),
    // On Linux a window without focus passes by the window manager: it stays on top and off every list.
    ...(through ? { transparent: true, backgroundColor: '#00000000', focusable: false } : {}),
    // A panel of macOS floats over full-screen programs without making Plumbline the active one.
    ...(platform === 'darwin' && !fills ? { type: 'panel' } : {}),
    webPreferences: webPreferencesFor('overlay', parts.preloadFolder, parts.developing)
  });
  // Before it is seen: where it holds from the next frame only, there has been none yet.
  if (through) window.setIgnoreMouseEvents(true);
  const { webContents } = window;
  const leave = parts.roles.enter(webContents, 'overlay');
  let over = false;

  const end = (): void => {
    if (over) return;
    over = true;
    stopWaiting();
    leave();
    if (!window.isDestroyed()) window.destroy();
  };
  const lose = (why: 'closed' | 'crashed', what: string): void => {
    if (over) return;
    log.warn(`overlay: ${what}`);
    end();
    wish.onLost(why);
  };
  const stopWaiting = parts.timers.after(overlayAnswerMs, () => lose('crashed', 'page never came up'));

  window.on('closed', () => lose('closed', 'closed from outside'));
  window.on('unresponsive', () => lose('crashed', 'page hangs'));
  webContents.on('render-process-gone', (_event, { reason, exitCode }) =>
    lose('crashed', `process gone (${reason}, ${exitCode})`)
  );
  webContents.on('preload-error', (_event, _path, error) =>
    lose('crashed', `preload failed (${error.message})`)
  );
  window.once('ready-to-show', () => {
    if (over) return;
    window.setAlwaysOnTop(true, 'screen-saver');
    // An alert belongs to the desk, never over a game or a talk; breaks ask before they come over one.
    window.setVisibleOnAllWorkspaces(true, {
      visibleOnFullScreen: !through,
      // Plumbline has no icon in the Dock; without this macOS would show one for each overlay, for a moment.
      skipTransformProcessType: true
    });
    if (wish.takesFocus) {
      window.show();
      window.focus();
    } else {
      window.showInactive();
    }
    // Panels of Linux desktops lie over ordinary windows, and Wayland lets no program choose its place.
    if (fills && platform === 'linux') window.setFullScreen(true);
  });
  const page = pageAddress('overlay', parts.locale());
  window.loadURL(through ? `${page}#${throughPage}` : page).catch((error: unknown) => {
    lose('crashed', `page not loaded (${errorText(error)})`);
  });

  return {
    contents: webContents,
    answered: stopWaiting,
    place: (bounds) => {
      if (!over) window.setBounds(bounds);
    },
    focus: () => {
      if (!over) window.focus();
    },
    dispose: end
  };
}
