import { posix, win32 } from 'node:path';

export type ProgramName =
  | 'gdbus'
  | 'gsettings'
  | 'osascript'
  | 'pactl'
  | 'plutil'
  | 'pmset'
  | 'powershell'
  | 'pw-dump'
  | 'reg'
  | 'xfconf-query'
  | 'xprop';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where distributions put programs; the last one is NixOS's. None is writable by an ordinary user. */
const unixFolders = ['/usr/bin', '/bin', '/usr/local/bin', '/run/current-system/sw/bin'] as const;

/** The session's buses, displays and settings: what the programs need to speak with the desktop, and nothing more. */
const unixNames = [
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'GSETTINGS_BACKEND',
  'GSETTINGS_SCHEMA_DIR',
  'HOME',
  'PIPEWIRE_REMOTE',
  'PULSE_COOKIE',
  'PULSE_SERVER',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'XDG_CONFIG_HOME',
  'XDG_DATA_DIRS',
  'XDG_RUNTIME_DIR'
] as const;

/** `TEMP` and `TMP` are where PowerShell compiles the one call it is asked for. */
const windowsNames = ['SystemRoot', 'TEMP', 'TMP', 'USERPROFILE'] as const;

/** The full paths at which a program may be, best first. */
export function programPlaces(
  platform: NodeJS.Platform,
  environment: Environment,
  name: ProgramName
): readonly string[] {
  if (platform !== 'win32') return unixFolders.map((folder) => posix.join(folder, name));
  const system = win32.join(systemRoot(environment), 'System32');
  return name === 'powershell'
    ? [win32.join(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe')]
    : [win32.join(system, `${name}.exe`)];
}

/** What a program is given of our environment; answers come in English, because they are parsed. */
export function programEnvironment(
  platform: NodeJS.Platform,
  environment: Environment
): Readonly<Record<string, string>> {
  const names = platform === 'win32' ? windowsNames : unixNames;
  const kept = names.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...(platform === 'win32' ? {} : { LC_ALL: 'C' }) };
}

/** Windows sets it for every process; only a full path of a drive is believed. */
function systemRoot(environment: Environment): string {
  const told = environment['SystemRoot'] ?? '';
  return /^[A-Z]:\\[\w\\]+$/iu.test(told) ? told : 'C:\\Windows';
}
