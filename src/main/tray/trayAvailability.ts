import { disposeAll, type Disposer } from '../disposer.ts';
import type { Ask } from '../system/childProcess.ts';
import type { Timers } from '../system/timers.ts';

export type TrayAvailabilityParts = {
  readonly platform: NodeJS.Platform;
  /** The system took the icon. On Linux that says little: it does so without any panel to show it. */
  readonly created: boolean;
  readonly ask: Ask;
  readonly timers: Pick<Timers, 'after'>;
  readonly changed: () => void;
  /** Said once, when there is no panel although it was given time to come: whoever started hidden cannot be seen at all. */
  readonly missing: () => void;
};

export type TrayAvailability = { readonly available: () => boolean; readonly dispose: Disposer };

/** At login the panel may come later than we do: asked again after so many milliseconds. */
const askAgainMs = [5000, 20_000, 60_000] as const;

/**
 * Whether people can see the tray icon. On Linux the desktop's panel has to be there as the "StatusNotifierWatcher"
 * of the session bus (https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/); GNOME has none without
 * an extension. Where nobody can be asked, the icon is believed in.
 */
export function watchTrayAvailability(parts: TrayAvailabilityParts): TrayAvailability {
  let available = parts.created;
  if (parts.platform !== 'linux' || !parts.created) {
    return { available: () => available, dispose: () => undefined };
  }
  let disposed = false;
  const look = async (): Promise<void> => {
    const answer = await askForPanel(parts.ask);
    if (disposed || answer === null || answer === available) return;
    available = answer;
    parts.changed();
  };
  let saidMissing = false;
  const isVisible = (): boolean => available;
  const lookAgain = async (): Promise<void> => {
    if (isVisible()) return;
    await look();
    if (disposed || saidMissing || isVisible()) return;
    saidMissing = true;
    parts.missing();
  };
  void look();
  const again = askAgainMs.map((wait) => parts.timers.after(wait, () => void lookAgain()));
  return {
    available: isVisible,
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
