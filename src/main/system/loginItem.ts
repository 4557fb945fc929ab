import type { App } from 'electron';
import type { LoginStartPort } from './loginStart.ts';

/** The part of Electron's `app` that is used. */
export type LoginItems = Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;

/**
 * Start at login on Windows (the user's own `Run` key) and macOS (login items). On Windows it starts with `--hidden`;
 * macOS gives a login item no arguments, there `wasOpenedAtLogin` tells.
 * Source: https://www.electronjs.org/docs/latest/api/app#appsetloginitemsettingssettings-macos-windows
 */
export function loginItem(app: LoginItems, platform: 'win32' | 'darwin', program: string): LoginStartPort {
  if (platform === 'darwin') {
    return {
      read: () => app.getLoginItemSettings().openAtLogin,
      write: (on) => app.setLoginItemSettings({ openAtLogin: on })
    };
  }
  const entry = { path: program, args: ['--hidden'] };
  return {
    // An entry that the user switched off in the Task Manager is there and does nothing.
    read: () => app.getLoginItemSettings(entry).executableWillLaunchAtLogin,
    write: (on) => app.setLoginItemSettings({ ...entry, openAtLogin: on, enabled: on })
  };
}
