import type { Disposer } from '../disposer.ts';
import type { LineSource } from './childProcess.ts';
import type { Log } from './log.ts';

/**
 * Hears on Linux that the screen is locked or blank, which Electron does not tell there. GNOME, KDE Plasma,
 * Cinnamon, MATE, Xfce and others say so with the signal `ActiveChanged` of a `…ScreenSaver` interface on the
 * session bus; `dbus-monitor` comes with D-Bus. Desktops that say nothing, such as bare window managers, are not
 * covered: there the camera goes off with sleep and pause only.
 */
export function watchLinuxLock(
  readLines: LineSource,
  log: Log,
  hear: (event: 'screenLocked' | 'screenUnlocked') => void
): Disposer {
  let signalBegan = false;
  return readLines('dbus-monitor', ['--session', "type='signal',member='ActiveChanged'"], {
    line: (line) => {
      if (line.startsWith('signal ')) {
        signalBegan = /interface=[\w.]*ScreenSaver;/u.test(line);
        return;
      }
      const active = /^\s+boolean (true|false)$/u.exec(line)?.[1];
      if (signalBegan && active !== undefined) hear(active === 'true' ? 'screenLocked' : 'screenUnlocked');
      signalBegan = false;
    },
    ended: (why) => log.warn(`power: the lock of the screen cannot be heard on this desktop (${why})`)
  });
}
