import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sourceStamp } from '../../scripts/buildWhenNeeded.ts';
import { displayAnswers } from '../../scripts/display.ts';
import { reasonOf, recentFailure } from '../../scripts/fetchElectron.ts';
import { findChromium, type Surroundings } from '../../scripts/findChromium.ts';
import { findElectron, hasDisplay } from '../../scripts/findElectron.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-scripts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): string {
  const file = join(folder, path);
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('the guard of scripts', () => {
  const root = resolve(import.meta.dirname, '../..');
  const guard = join(root, 'scripts', 'run.mjs');
  const packageFile = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  /** Each command of a script that has Node run TypeScript: its name, and what Node is given. */
  const started = Object.entries(packageFile.scripts).flatMap(([name, script]) =>
    script
      .split(' && ')
      .filter((command) => /^node .*\.ts\b/u.test(command))
      .map((command) => [name, command.split(' ').slice(1)] as const)
  );
  const asVersion = (version: string): string =>
    `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;

  test('says one clear line where Node cannot run TypeScript', () => {
    for (const version of ['20.20.0', '22.17.1', '23.5.0']) {
      const given = ['--import', asVersion(version), guard, 'nowhere.ts'];
      const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`this is ${version}`)]);
    }
  });

  test('stands before everything that npm has Node run', () => {
    expect(started.map(([name]) => name)).toEqual(
      expect.arrayContaining(['start', 'test', 'replay', 'pose', 'accuracy', 'bench'])
    );
    for (const [name, given] of started) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', asVersion('20.20.0'), ...given],
        { cwd: root, encoding: 'utf8', timeout: 20_000 }
      );
      expect([name, status, stdout]).toEqual([name, 1, '']);
      expect([name, stderr.trim().split('\n')]).toEqual([name, [expect.stringContaining('this is 20.20.0')]]);
    }
  });

  test('runs the file with its arguments where Node can', () => {
    const file = write(
      'say.ts',
      'const words: readonly string[] = process.argv.slice(2); console.log(words.join());'
    );
    const { stdout } = spawnSync(process.execPath, [guard, file, 'a', '--b'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('a,--b');
  });
});

describe('the search for Chromium', () => {
  function machine(programs: readonly string[], changes: Partial<Surroundings> = {}): Surroundings {
    return {
      platform: 'linux',
      environment: { PATH: '/opt/bin' },
      home: '/home/me',
      isProgram: (file) => programs.includes(file),
      list: () => [],
      ...changes
    };
  }

  test('takes the one that was named, and does not pass over a wrong name', () => {
    const environment = { PLUMBLINE_CHROMIUM: '/mine' };
    expect(findChromium(machine(['/mine', '/usr/bin/chromium'], { environment }))).toBe('/mine');
    expect(() => findChromium(machine(['/usr/bin/chromium'], { environment }))).toThrow('/mine');
  });

  test("prefers the newest of Playwright's own to the system's", () => {
    const cache = '/home/me/.cache/ms-playwright';
    const folders = new Map([
      [cache, ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300', 'firefox-1']],
      [`${cache}/chromium-1200`, ['chrome-linux64']],
      [`${cache}/chromium-999`, ['chrome-linux']]
    ]);
    const own = [`${cache}/chromium-999/chrome-linux/chrome`, `${cache}/chromium-1200/chrome-linux64/chrome`];
    const list = (name: string): readonly string[] => folders.get(name) ?? [];
    expect(findChromium(machine([...own, '/usr/bin/chromium'], { list }))).toBe(own[1]);
  });

  test('looks on the path, then where systems keep it', () => {
    expect(findChromium(machine(['/opt/bin/google-chrome', '/usr/bin/chromium']))).toBe(
      '/opt/bin/google-chrome'
    );
    expect(findChromium(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(findChromium(machine([]))).toBeNull();
  });

  test('knows the places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = join('C:/Programs', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    const environment = { PROGRAMFILES: 'C:/Programs' };
    expect(findChromium(machine([windows], { platform: 'win32', environment }))).toBe(windows);
  });
});

describe("Electron's binary", () => {
  function installed(version: string): void {
    write('node_modules/electron/package.json', JSON.stringify({ version: '45.4.1' }));
    write('node_modules/electron/path.txt', 'electron');
    write('node_modules/electron/dist/version', version);
    write('node_modules/electron/dist/electron', '');
  }

  test('is missing until it was fetched whole, in the version of the package', () => {
    expect(findElectron(folder, { DISPLAY: ':0' })).toEqual({ kind: 'missing' });
    installed('44.0.0');
    expect(findElectron(folder, { DISPLAY: ':0' })).toEqual({ kind: 'missing' });
  });

  test('cannot be used where it does not start, or finds no display', () => {
    installed('v45.4.1');
    expect(findElectron(folder, { DISPLAY: ':0' })).toMatchObject({ kind: 'unusable' });
    if (process.platform === 'linux') {
      expect(findElectron(folder, {})).toEqual({ kind: 'unusable', why: 'there is no display' });
    }
  });

  test('that could not be fetched is not tried again for a day', () => {
    const now = Date.UTC(2026, 0, 10);
    const hour = 3_600_000;
    const note = (failedAt: number): string =>
      write('note.json', JSON.stringify({ failedAt, why: 'offline' }));
    expect(recentFailure(note(now - hour), now)).toBe('offline');
    expect(recentFailure(note(now - 25 * hour), now)).toBeNull();
    expect(recentFailure(note(now + hour), now)).toBeNull();
    expect(recentFailure(write('broken.json', '{'), now)).toBeNull();
    expect(recentFailure(join(folder, 'nowhere.json'), now)).toBeNull();
  });

  test('that could not be fetched has a reason in a few words', () => {
    expect(reasonOf('TypeError: fetch failed\n    at x')).toBe('its download server cannot be reached');
    expect(reasonOf('HTTPError: Response code 404 (Not Found)\n at x')).toBe('Response code 404 (Not Found)');
    expect(reasonOf('')).toBe('no reason given');
  });
});

describe('a display', () => {
  test('is always there but on Linux', () => {
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  test('that is named but does not answer is none', async () => {
    expect(await displayAnswers('linux', { DISPLAY: ':4711' })).toBe(false);
    expect(await displayAnswers('linux', { WAYLAND_DISPLAY: 'none', XDG_RUNTIME_DIR: folder })).toBe(false);
    expect(await displayAnswers('linux', { DISPLAY: 'nonsense' })).toBe(false);
    expect(await displayAnswers('win32', {})).toBe(true);
  });

  test('that answers is one', async () => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((listening) => server.listen(join(folder, 'wayland-7'), listening));
    expect(await displayAnswers('linux', { WAYLAND_DISPLAY: 'wayland-7', XDG_RUNTIME_DIR: folder })).toBe(
      true
    );
    server.close();
  });
});

describe('the build', () => {
  test('is needed again when a source changes, comes or goes', () => {
    const file = write('src/main/index.ts', 'one');
    const first = sourceStamp(folder);
    expect(sourceStamp(folder)).toBe(first);
    utimesSync(file, 1, 1);
    const touched = sourceStamp(folder);
    write('src/main/other.ts', 'two');
    const added = sourceStamp(folder);
    rmSync(file);
    expect(new Set([first, touched, added, sourceStamp(folder)]).size).toBe(4);
  });

  test('is not needed again for the model or for what is no source', () => {
    write('src/main/index.ts', 'one');
    const first = sourceStamp(folder);
    write('resources/model/model.bin', 'x');
    write('docs/page.md', 'x');
    expect(sourceStamp(folder)).toBe(first);
  });
});
