import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { writeWhole } from '../storage/writeWhole.ts';
import type { LoginStartPort } from './loginStart.ts';

export type LinuxAutostartParts = {
  readonly homeFolder: string;
  /** `XDG_CONFIG_HOME`; empty or relative means `~/.config`, as the specification says. */
  readonly configHome: string;
  /** `XDG_CONFIG_DIRS`, parted by colons; empty means `/etc/xdg`. An administrator's entry for everybody lies there. */
  readonly configDirs: string;
  /** The program and its arguments. */
  readonly command: readonly string[];
};

/**
 * Start at login on Linux: a file in the user's autostart folder, which every desktop reads. It stands before an entry
 * of the same name that the administrator made for everybody, and so can switch that off for the user.
 * Source: https://specifications.freedesktop.org/autostart-spec/latest/
 */
export function linuxAutostart(parts: LinuxAutostartParts): LoginStartPort {
  const path = autostartPath(parts);
  const everybodys = (): string | null => {
    const folders = parts.configDirs.split(':').filter((folder) => isAbsolute(folder));
    const entries = (folders.length > 0 ? folders : ['/etc/xdg']).map((folder) =>
      textOrNull(join(folder, 'autostart', fileName))
    );
    return entries.find((entry) => entry !== null) ?? null;
  };
  return {
    read: () => {
      const entry = textOrNull(path) ?? everybodys();
      return entry !== null && !isSwitchedOff(entry);
    },
    write: (on) => {
      if (!on && everybodys() === null) {
        rmSync(path, { force: true });
        return;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, autostartEntry(parts.command) + (on ? '' : 'Hidden=true\n'));
    },
    // An AppImage carries its version in its name: after an update the old one is gone.
    renew: () => {
      const entry = textOrNull(path);
      if (entry === null || isSwitchedOff(entry)) return;
      const program = programOf(entry);
      if (program === null || existsSync(program)) return;
      writeWhole(path, autostartEntry(parts.command));
    }
  };
}

/** The same in both folders, and in the packages for Linux: a user's entry replaces everybody's by its name. */
const fileName = 'plumbline.desktop';

export function autostartPath({
  homeFolder,
  configHome
}: Pick<LinuxAutostartParts, 'homeFolder' | 'configHome'>): string {
  const config = isAbsolute(configHome) ? configHome : join(homeFolder, '.config');
  return join(config, 'autostart', fileName);
}

/** The desktop entry. Names in it are the program's own and stay as they are in every language. */
export function autostartEntry(command: readonly string[]): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Plumbline',
    `Exec=${command.map(quoted).join(' ')}`,
    // Once the program is gone, desktops pass the entry over.
    `TryExec=${(command[0] ?? '').replaceAll('\\', '\\\\')}`,
    'Icon=app.plumbline.Plumbline',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true'
  ];
  return `${lines.join('\n')}\n`;
}

/** The program that an entry of ours looks for; null where it names none by its whole path. */
function programOf(entry: string): string | null {
  const [, program] = /^TryExec=(\/.*)$/mu.exec(entry) ?? [];
  return program?.replaceAll('\\\\', '\\') ?? null;
}

/** Desktops leave the entry and say in it that it is not to start. */
function isSwitchedOff(entry: string): boolean {
  return /^\s*(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/imu.test(entry);
}

/**
 * One argument of `Exec`: in quotes with its special characters escaped, percent signs doubled, and then once more as
 * every text of such a file has its backslashes doubled.
 * Source: https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
 */
function quoted(argument: string): string {
  const plain = argument.replaceAll('%', '%%');
  if (/^[\w@+./:=,%-]+$/u.test(plain)) return plain;
  return `"${plain.replaceAll(/["`$\\]/gu, String.raw`\$&`)}"`.replaceAll('\\', '\\\\');
}

function textOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
