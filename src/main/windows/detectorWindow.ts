import type { Disposer } from '../disposer.ts';
import { pageAddress } from '../security/appAddress.ts';
import { errorText } from '../system/log.ts';
import { type CrashingContents, webPreferencesFor } from './webPreferences.ts';
import type { WindowParts } from './windowParts.ts';
import type { RoleHolder } from './windowRoles.ts';

/** The hidden window that holds camera and pose model. */
export type DetectorWindow = {
  /** Destroys the window, if there is one, and loads a new one. */
  readonly remake: () => void;
  /** Destroys the window, hung or not; the camera that it may hold goes with it. */
  readonly discard: () => void;
  readonly dispose: Disposer;
};

/** The part of Electron's window that is used. */
export type HiddenWindow = {
  readonly webContents: RoleHolder & CrashingContents;
  on(event: 'closed', listener: () => void): unknown;
  loadURL(address: string): Promise<void>;
  isDestroyed(): boolean;
  destroy(): void;
};

export type DetectorWindowParts = Omit<WindowParts<HiddenWindow>, 'locale'> & {
  /** The window is of no use any more: its page crashed, hangs, or could not be loaded. */
  readonly onGone: () => void;
};

export function createDetectorWindow(parts: DetectorWindowParts): DetectorWindow {
  const { log, roles } = parts;
  let end: Disposer = () => undefined;

  const make = (): Disposer => {
    const window = parts.createWindow({
      show: false,
      width: 320,
      height: 240,
      skipTaskbar: true,
      title: 'Plumbline',
      webPreferences: webPreferencesFor('detector', parts.preloadFolder, parts.developing)
    });
    const leave = roles.enter(window.webContents, 'detector');
    let ended = false;
    const gone = (what: string): void => {
      if (ended) return;
      log.error(`detector: ${what}`);
      parts.onGone();
    };
    window.webContents.on('render-process-gone', (_event, { reason, exitCode }) =>
      gone(`process gone (${reason}, ${exitCode})`)
    );
    window.webContents.on('preload-error', (_event, _path, error) =>
      gone(`preload failed (${error.message})`)
    );
    window.on('closed', () => gone('window closed'));
    window
      .loadURL(pageAddress('detector'))
      .catch((error: unknown) => gone(`page not loaded (${errorText(error)})`));
    return () => {
      ended = true;
      leave();
      if (!window.isDestroyed()) window.destroy();
    };
  };

  const discard = (): void => {
    end();
    end = () => undefined;
  };

  return {
    remake: () => {
      discard();
      end = make();
    },
    discard,
    dispose: discard
  };
}
