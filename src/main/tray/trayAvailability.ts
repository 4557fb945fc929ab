import { disposeAll, type Disposer } from '../disposer.ts';
import type { Ask } from '../system/childProcess.ts';
import type { Timers } from '../system/timers.ts';

export type TrayAvailabilityParts = {
  readonly platform: NodeJS.Platform;
  /** The system took the icon. On Linux that says little: it does so without any panel to show it. */
  readonly created: boolean;
  readonly ask: Ask;
  readonly timers: Pick<Timers, 'after'>;
};

export type TrayAvailability = { readonly available: () => boolean; readonly dispose: Disposer };

/** At login the panel may come later than we do: asked again after so many milliseconds. */
const askAgainMs = [5000, 20_000, 60_000] as const;

/**
 * Whether people can see the tray icon. On Linux the desktop's panel has to be there as the "StatusNotifierWatcher"
 * of the session bus (https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/); GNOME has none without
 * an extension. Where nobody can be asked, the icon is believed in.
 */
export function watchTrayAvailability(parts: TrayAvailabilityParts, changed: () => void): TrayAvailability {
  let available = parts.created;
  if (parts.platform !== 'linux' || !parts.created) {
    return { available: () => available, dispose: () => undefined };
  }
  let disposed = false;
  const look = async (): Promise<void> => {
    const answer = await askForPanel(parts.ask);
    if (disposed || answer === null || answer === available) return;
    available = answer;
    changed();
  };
  void look();
  const again = askAgainMs.map((wait) =>
    parts.timers.after(wait, () => {
      if (!available) void look();
    })
  );
  return {
    available: () => available,
    dispose: disposeAll([
      ...again,
      () => {
        disposed = true;
      }
    ])
  };
}

async function askForPanel(ask: Ask): Promise<boolean | null> {
  const name = 'org.kde.StatusNotifierWatcher';
  const bus = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner'] as const;
  const answer =
    (await ask('dbus-send', [
      '--session',
      '--print-reply',
      `--dest=${bus[0]}`,
      bus[1],
      bus[2],
      `string:${name}`
    ])) ??
    (await ask('gdbus', [
      'call',
      '--session',
      '--dest',
      bus[0],
      '--object-path',
      bus[1],
      '--method',
      bus[2],
      name
    ]));
  if (answer === null) return null;
  return /\btrue\b/u.test(answer);
}
