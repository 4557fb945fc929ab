import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** `app.getPath` and `app.setPath`. */
export type AppPaths = { get(name: string): string; set(name: string, path: string): void };

const userFolders: Readonly<Record<string, string>> = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos'
};

export function createAppPaths(options: {
  readonly appName: () => string;
  /** From `--user-data-dir`; empty when not given. */
  readonly userDataSwitch: () => string;
  readonly program: string;
}): AppPaths {
  const { appName, userDataSwitch, program } = options;
  const given = new Map<string, string>();

  function placeOf(name: string): string {
    const known = given.get(name);
    if (known !== undefined) return known;
    const folder = userFolders[name];
    if (folder !== undefined) return join(homedir(), folder);
    switch (name) {
      case 'home':
        return homedir();
      case 'appData':
        return appData();
      case 'temp':
        return tmpdir();
      case 'exe':
      case 'module':
        return program;
      case 'userData':
        return userDataSwitch() || join(placeOf('appData'), appName());
      case 'sessionData':
        return placeOf('userData');
      case 'logs':
        return join(placeOf('userData'), 'logs');
      case 'crashDumps':
        return join(placeOf('userData'), 'Crashpad');
      default:
        throw new Error(`Failed to get '${name}' path`);
    }
  }

  return {
    get: (name) => {
      const path = placeOf(name);
      // As Electron does, which throws where the folder cannot be made. What was set is taken as it is.
      if (!given.has(name) && (name === 'userData' || name === 'sessionData'))
        mkdirSync(path, { recursive: true });
      return path;
    },
    set: (name, path) => {
      placeOf(name);
      given.set(name, path);
    }
  };
}

function appData(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
