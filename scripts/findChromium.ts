import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where programs are looked for; of this machine unless a test says otherwise. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (file: string) => boolean;
  readonly list: (folder: string) => readonly string[];
};

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable'
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe']
];

/**
 * A Chromium to show windows with: the one named by `PLUMBLINE_CHROMIUM`, Playwright's own, or one of this machine.
 * Null when there is none. A name in `PLUMBLINE_CHROMIUM` that is no program throws: a wish is not passed over.
 */
export function findChromium(surroundings: Surroundings = thisMachine()): string | null {
  const { environment, isProgram } = surroundings;
  const wished = environment['PLUMBLINE_CHROMIUM'];
  if (wished) {
    if (!isProgram(wished)) throw new Error(`PLUMBLINE_CHROMIUM names no program: ${wished}`);
    return wished;
  }
  return playwrightChromium(surroundings) ?? systemPrograms(surroundings).find(isProgram) ?? null;
}

/** The newest revision in Playwright's cache. */
function playwrightChromium(surroundings: Surroundings): string | null {
  const { isProgram, list } = surroundings;
  const cache = playwrightCache(surroundings);
  const revisions = list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((first, second) => Number(second.split('-')[1]) - Number(first.split('-')[1]));
  for (const revision of revisions) {
    for (const folder of list(join(cache, revision))) {
      const inside = join(cache, revision, folder);
      const programs = [
        join(inside, 'chrome'),
        join(inside, 'chrome.exe'),
        join(inside, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
        join(inside, 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing')
      ];
      const program = programs.find(isProgram);
      if (program !== undefined) return program;
    }
  }
  return null;
}

/** Playwright's own rule (https://playwright.dev/docs/browsers#managing-browser-binaries). */
function playwrightCache({ platform, environment, home }: Surroundings): string {
  const given = environment['PLAYWRIGHT_BROWSERS_PATH'];
  if (given) return given;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(environment['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'ms-playwright');
}

function systemPrograms({ platform, environment, home }: Surroundings): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(home, 'Applications')];
    return folders.flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app))
    );
  }
  if (platform === 'win32') {
    const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap(
      (name) => environment[name] ?? []
    );
    return roots.flatMap((root) => windowsPrograms.map((parts) => join(root, ...parts)));
  }
  const path = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...path, '/usr/bin', '/usr/local/bin'].flatMap((folder) =>
    commands.map((command) => join(folder, command))
  );
}

function thisMachine(): Surroundings {
  return {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
    isProgram: (file) => {
      try {
        accessSync(file, constants.X_OK);
        // On Windows it would open a window; elsewhere it shows whether all libraries are there.
        return (
          process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
        );
      } catch {
        return false;
      }
    },
    list: (folder) => {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    }
  };
}
