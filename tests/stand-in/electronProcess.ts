/**
 * The stand-in for Electron's binary: `node electronProcess.ts [-r file] [--switch[=value]] <app> [arguments]`.
 * Runs the app's own built main module in this process, with Chromium for its windows. A packaged app is started by a
 * stub of its program: `node electronProcess.ts <program> [--switch[=value]] [arguments]`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../../scripts/findChromium.ts';
import { watchParent } from '../../scripts/parentWatch.ts';
import { createCommandLine, parseElectronArguments } from './commandLine.ts';
import { createElectron } from './electronModule.ts';
import type { AppPackage } from './host.ts';
import { provideElectron } from './moduleHooks.ts';
import { unpackApp } from './packagedApp.ts';
import { messageOf, textAt } from './readUnknown.ts';
import { createRelaunch } from './relaunch.ts';
import { createSpeaker } from './speaker.ts';
import { createStandInRuntime } from './standInRuntime.ts';

const packaged = unpackApp(process.env, process.argv[2] ?? '');
const given = process.argv.slice(packaged === null ? 2 : 3);
const launcher =
  packaged?.program ?? join(import.meta.dirname, process.platform === 'win32' ? 'electron.cmd' : 'electron');
const electronVersion = textAt(
  readJson(resolve(import.meta.dirname, '../../node_modules/electron/package.json')),
  'version'
);

// A packaged program leaves this to the app.
if (packaged === null && (given[0] === '--version' || given[0] === '-v')) console.log(`v${electronVersion}`);
else await run();

async function run(): Promise<void> {
  const parsed = parseElectronArguments(given);
  const { file, folder, appPackage } = readApp(packaged?.folder ?? resolve(parsed.app));
  const { env } = process;
  const isOn = (name: string): boolean => (env[name] ?? '') !== '' && env[name] !== '0';
  const commandLine = createCommandLine(parsed.switches);
  const nodeProgram = process.execPath;
  const runtime = createStandInRuntime({
    commandLine,
    speaker: createSpeaker(
      isOn('PLUMBLINE_STAND_IN_SPEAK') ? (line) => console.log(line) : null,
      env['PLUMBLINE_STAND_IN_SPEAK'] === 'windows'
    ),
    appFolder: folder,
    package: appPackage,
    isPackaged: packaged !== null,
    electronVersion,
    nodeProgram,
    isHeaded: isOn('PLUMBLINE_STAND_IN_HEADED'),
    isDirect: isOn('PLUMBLINE_STAND_IN_DIRECT'),
    findChromium: () => {
      const found = findChromium();
      if (found === null)
        throw new Error('No Chromium was found: `npx playwright install chromium` fetches one.');
      return found;
    },
    onLine: (line) => {
      const isForPlaywright =
        line.startsWith('DevTools listening on ') && commandLine.hasSwitch('remote-debugging-port');
      if (isForPlaywright || isOn('PLUMBLINE_STAND_IN_DEBUG')) process.stderr.write(`${line}\n`);
    },
    onLost: () => {
      console.error('Chromium has ended unexpectedly.');
      app.exit(1);
    }
  });
  const features = {
    hasTray: env['PLUMBLINE_STAND_IN_TRAY'] !== 'none',
    hasNotifications: env['PLUMBLINE_STAND_IN_NOTIFICATIONS'] !== 'none'
  };
  const standIn = createElectron(runtime, features, {
    given,
    program: launcher,
    startAgain: createRelaunch(nodeProgram, isOn('PLUMBLINE_STAND_IN_STAY'))
  });
  const { electron, app } = standIn;

  becomeElectron();
  provideElectron(electron);
  process.on('exit', () => runtime.stopNow());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      app.quit();
      // A second one, or an app that does not want to go, ends it at once.
      process.once(signal, () => process.exit(130));
    });
  }
  const heirOf = Number(env['PLUMBLINE_STAND_IN_PARENT'] ?? Number.NaN);
  watchParent(Number.isInteger(heirOf) ? heirOf : null, () => {
    // Nobody is left to wait for an orderly end that is already under way.
    if (app.isLeaving()) process.exit(0);
    app.exit(0);
  });

  const require = createRequire(file);
  for (const module of parsed.requires) require(resolve(module));
  try {
    await import(pathToFileURL(file).href);
    if (!app.isLeaving()) await standIn.start();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : messageOf(error));
    app.exit(1);
  }
}

/** What `process` looks like inside Electron's main process. */
function becomeElectron(): void {
  const versions = { ...process.versions, electron: electronVersion };
  Object.defineProperties(process, {
    argv: { value: [launcher, ...given], writable: true },
    execPath: { value: launcher, writable: true },
    versions: { value: versions },
    type: { value: 'browser' },
    defaultApp: { value: packaged === null ? true : undefined },
    resourcesPath: { value: packaged?.resources ?? import.meta.dirname }
  });
}

function readApp(path: string): { file: string; folder: string; appPackage: AppPackage } {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : folderOfPackage(dirname(path));
  const content = existsSync(join(folder, 'package.json')) ? readJson(join(folder, 'package.json')) : {};
  const appPackage = {
    name: textAt(content, 'name'),
    productName: textAt(content, 'productName'),
    version: textAt(content, 'version', '0.0.0'),
    main: textAt(content, 'main', 'index.js')
  };
  return { file: isFolder ? join(folder, appPackage.main) : path, folder, appPackage };
}

function folderOfPackage(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : folderOfPackage(above);
}

function readJson(file: string): unknown {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return content;
}
