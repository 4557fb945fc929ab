import type { Signal } from '../breaks/breakClockState.ts';

/** Which settings of `gsettings` say "do not disturb", and at which value. */
export type DesktopSwitch = {
  readonly schema: string;
  readonly key: string;
  readonly onWhen: 'true' | 'false';
};

/** Desktops whose switch lies in GSettings, by the names in `XDG_CURRENT_DESKTOP`. */
const switches: Readonly<Record<string, DesktopSwitch>> = {
  gnome: { schema: 'org.gnome.desktop.notifications', key: 'show-banners', onWhen: 'false' },
  unity: { schema: 'org.gnome.desktop.notifications', key: 'show-banners', onWhen: 'false' },
  'x-cinnamon': {
    schema: 'org.cinnamon.desktop.notifications',
    key: 'display-notifications',
    onWhen: 'false'
  },
  mate: { schema: 'org.mate.NotificationDaemon', key: 'do-not-disturb', onWhen: 'true' }
};

/** How a Linux desktop is asked. `notTold`: this one has no way that is known. */
export type DoNotDisturbSource =
  | { readonly kind: 'gsettings'; readonly desktopSwitch: DesktopSwitch }
  | { readonly kind: 'notificationServer' }
  | { readonly kind: 'xfce' }
  | { readonly kind: 'notTold' };

/** @param desktop `XDG_CURRENT_DESKTOP`, such as `ubuntu:GNOME` */
export function doNotDisturbSource(desktop: string): DoNotDisturbSource {
  for (const name of desktop.toLowerCase().split(':')) {
    const desktopSwitch = switches[name];
    if (desktopSwitch !== undefined) return { kind: 'gsettings', desktopSwitch };
    if (name === 'kde') return { kind: 'notificationServer' };
    if (name === 'xfce') return { kind: 'xfce' };
  }
  return { kind: 'notTold' };
}

/** A line of `gsettings get` (`true`) or of `gsettings monitor` (`show-banners: true`). */
export function doNotDisturbOfSwitch(line: string, { key, onWhen }: DesktopSwitch): Signal {
  const [, name, value] = /^(?:([\w-]+): )?(true|false)$/u.exec(line.trim()) ?? [];
  if (value === undefined || (name !== undefined && name !== key)) return 'unknown';
  return value === onWhen ? 'on' : 'off';
}

/** A boolean as `gdbus` (`(<true>,)`), `busctl` (`b true`), `dbus-send` and `xfconf-query` print it. */
export function doNotDisturbOfBoolean(output: string): Signal {
  const value = /\b(true|false)\b/u.exec(output)?.[1];
  if (value === undefined) return 'unknown';
  return value === 'true' ? 'on' : 'off';
}

/**
 * `~/Library/DoNotDisturb/DB/Assertions.json` of macOS 12 and later: a Focus is on while there is a record. One that
 * began by its schedule leaves none on some versions, so no record does not prove that none is on.
 * @param database the parsed JSON
 */
export function doNotDisturbOfAssertions(database: unknown): Signal {
  if (!isObject(database) || !('data' in database) || !Array.isArray(database.data)) return 'unknown';
  const entries: readonly unknown[] = database.data;
  const on = entries.some(
    (entry) =>
      isObject(entry) &&
      'storeAssertionRecords' in entry &&
      Array.isArray(entry.storeAssertionRecords) &&
      entry.storeAssertionRecords.length > 0
  );
  return on ? 'on' : 'unknown';
}

/**
 * Where Windows 10 and 11 keep the chosen profile of "do not disturb" (focus assist); found by search because its
 * parent carries an id of its own on some versions. Not documented by Microsoft.
 */
export const quietHoursParent =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CloudStore\\Store\\DefaultAccount\\Current';

/** The key itself among those that `reg query … /s /k /f quiethourssettings` lists, or null. */
export function parseQuietHoursKey(output: string): string | null {
  const keys = output.split(/\r?\n/u).filter((line) => line.startsWith('HKEY_CURRENT_USER\\'));
  const key = keys.find((line) =>
    /\\windows\.data\.(?:donotdisturb|notifications)\.quiethourssettings$/iu.test(line)
  );
  return key ?? null;
}

/**
 * The chosen profile's name stands as UTF-16 text inside the value: `Microsoft.QuietHoursProfile.Unrestricted` is off,
 * `PriorityOnly` and `AlarmsOnly` are on. What Windows switches by itself (games, a duplicated display) is not in it.
 * @param output of `reg query <key> /v Data`
 */
export function doNotDisturbOfQuietHours(output: string): Signal {
  const hex = /^\s+Data\s+REG_(?:BINARY|NONE)\s+([\dA-F]+)\s*$/imu.exec(output)?.[1];
  if (hex === undefined) return 'unknown';
  const bytes = hex.match(/../gu) ?? [];
  const text = bytes
    .map((byte) => Number.parseInt(byte, 16))
    .filter((byte) => byte !== 0)
    .map((byte) => String.fromCodePoint(byte))
    .join('');
  const profile = /Microsoft\.QuietHoursProfile\.(Unrestricted|PriorityOnly|AlarmsOnly)/u.exec(text)?.[1];
  if (profile === undefined) return 'unknown';
  return profile === 'Unrestricted' ? 'off' : 'on';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
