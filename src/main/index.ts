import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  systemPreferences,
  Tray
} from 'electron';
import electronLog from 'electron-log/node';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadText } from '../text/loadText.ts';
import { pseudoLocales } from '../text/pseudoLocale.ts';
import { noTrial, readCommandLine } from './cli/commandLine.ts';
import { commandAddress } from './cli/commandAddress.ts';
import { ownArguments, readArguments } from './cli/readArguments.ts';
import { type CommandOutput, runCommand } from './cli/runCommand.ts';
import { tellReport } from './cli/tellReport.ts';
import { compose } from './compose.ts';
import { fillDemoHistory } from './demo/fillDemoHistory.ts';
import { type Demo, prepareDemo } from './demo/prepareDemo.ts';
import { followPolicy } from './policy/followPolicy.ts';
import { systemPolicy } from './policy/systemPolicy.ts';
import { createLastResort } from './system/lastResort.ts';
import { ownDataFolder, settleDataFolder, type TemporaryFolder } from './storage/dataFolder.ts';
import { keepPrivate } from './storage/privateFolder.ts';
import { createLog, type Log } from './system/log.ts';
import { openLogFile } from './system/logFile.ts';
import { systemTimers } from './system/timers.ts';
import { hearWindowCalls } from './system/windowCalls.ts';
import { appScheme } from './security/appAddress.ts';
import { askPortalForShortcuts, keepHeapsSmall, playAsCamera, quietChromium } from './security/switches.ts';

/** Windows shows notifications only of programs with an id; the installers register the same one. */
const appUserModelId = 'app.plumbline.Plumbline';

const wishes = readCommandLine(process.argv.slice(1));
const trial = app.isPackaged ? noTrial : wishes.trial;
const resources = app.isPackaged ? process.resourcesPath : join(import.meta.dirname, '..', '..', 'resources');

// Electron becomes ready only when this file has been read to its end: what has to come before is still in time.
// Source: https://www.electronjs.org/docs/latest/tutorial/esm
const { text: terminal } = await loadText(Intl.DateTimeFormat().resolvedOptions().locale);
const asked = readArguments(ownArguments(process.argv, app.isPackaged), app.getVersion(), terminal);

if (asked.kind === 'start') {
  run();
} else if (asked.kind === 'tell') {
  const output = await tellReport(asked.request, {
    app,
    cameraAccess: () => systemPreferences.getMediaAccessStatus('camera'),
    policyFile: trial.policyFile,
    text: terminal
  });
  await print(output);
  app.exit(output.exitCode);
} else {
  // Awaited here, Electron does not go on to look for a display: commands work over ssh and from timers as well.
  const address = commandAddress(ownDataFolder(app), process.platform, tmpdir());
  const output = await runCommand(asked, address, terminal);
  await print(output);
  app.exit(output.exitCode);
}

/** Resolves when the words are out: a program that ends earlier may swallow them where pipes are written later. */
function print({ words, toError }: CommandOutput): Promise<void> {
  const stream = toError ? process.stderr : process.stdout;
  return new Promise((resolve) => {
    stream.write(`${words}\n`, () => resolve());
  });
}

/** Everything that must be settled before Electron is ready, then the app itself. */
function run(): void {
  const demo = wishes.demo ? prepareDemo(app, resources) : null;
  const data = demo === null ? settleDataFolder(app) : null;
  const unwritable = data?.kind === 'temporary' ? data : null;
  const log = createLog(openLogFile(electronLog, app.getPath('logs')), homedir());
  const giveUp = createLastResort({
    source: process,
    log,
    tell: sayGivenUp,
    exit: (code) => app.exit(code)
  });

  if (!app.requestSingleInstanceLock()) {
    demo?.dispose();
    unwritable?.dispose();
    app.quit();
    return;
  }
  const answerCalls = hearWindowCalls(app);
  keepPrivate(
    {
      data: app.getPath('userData'),
      log: app.getPath('logs'),
      dataIsOurs: !app.commandLine.hasSwitch('user-data-dir')
    },
    process.platform,
    log
  );
  if (unwritable !== null) log.error('storage: the data folder cannot be written', unwritable.error);
  quietChromium(app.commandLine);
  askPortalForShortcuts(app.commandLine, process.platform);
  keepHeapsSmall(app.commandLine);
  if (demo !== null) {
    playAsCamera(app.commandLine, demo.recording);
    fillDemoHistory({ resources, folder: app.getPath('userData'), log, now: () => Date.now() });
  }
  // It lives in the menu bar; packages say the same before anything is drawn (LSUIElement).
  app.dock?.hide();
  app.enableSandbox();
  app.setAppUserModelId(appUserModelId);
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
    }
  ]);
  log.info(`start: ${app.getVersion()} on ${process.platform} ${process.arch}${wishes.demo ? ', demo' : ''}`);
  start(log, demo, unwritable).then(answerCalls).catch(giveUp);
}

/** @returns what opens the window */
async function start(log: Log, demo: Demo | null, unwritable: TemporaryFolder | null): Promise<() => void> {
  // Known before anything is opened that it may forbid.
  const [policy] = await Promise.all([
    followPolicy(systemPolicy(process.platform, process.env, trial.policyFile), systemTimers, log),
    app.whenReady()
  ]);
  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

  const { openDashboard, dispose } = await compose(
    {
      app,
      BrowserWindow,
      clipboard,
      dialog,
      globalShortcut,
      ipcMain,
      Menu,
      nativeImage,
      nativeTheme,
      Notification,
      powerMonitor,
      protocol,
      screen,
      session,
      shell,
      systemPreferences,
      Tray
    },
    {
      platform: process.platform,
      locales: systemLocales(),
      desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
      demo: demo !== null,
      // macOS gives what it starts at login no arguments.
      hidden: wishes.hidden || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin),
      trial,
      policy,
      runArguments: process.argv.slice(1),
      unwritableFolder: unwritable?.unwritable ?? null,
      devServer: devServer === undefined ? null : new URL(devServer),
      folders: {
        userData: app.getPath('userData'),
        preloads: join(import.meta.dirname, '..', 'preload'),
        pages: join(import.meta.dirname, '..', 'renderer'),
        resources
      }
    },
    log,
    systemTimers
  );

  log.info(`start: ready after ${Math.round(performance.now())} ms`);
  // The tray keeps the app; what quits it says so.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', dispose);
  app.on('quit', () => {
    log.info('quit');
    demo?.dispose();
    unwritable?.dispose();
  });
  return openDashboard;
}

/** The user's own languages, which may be ones that Chromium does not have. */
function systemLocales(): readonly string[] {
  const { pseudoLocale } = trial;
  return pseudoLocale === null
    ? [...app.getPreferredSystemLanguages(), app.getLocale()]
    : [pseudoLocales[pseudoLocale]];
}

/** In words that are there already: it may be the end of this program that nothing more can be read. */
function sayGivenUp(): void {
  dialog.showErrorBox(terminal('main.crashed'), terminal('main.crashed.do', { folder: app.getPath('logs') }));
}
