import type { BrowserWindowConstructorOptions } from 'electron';
import { join } from 'node:path';
import { isIntroduced } from '../core/onboarding/onboarding.ts';
import { chooseLocale } from '../text/chooseLocale.ts';
import { loadText } from '../text/loadText.ts';
import type { PreviewFrame } from '../core/ipc/contract.ts';
import { endingOf } from '../core/policy/moduleGates.ts';
import { applyPolicy } from '../core/policy/applyPolicy.ts';
import type { OverlayScene } from '../core/ipc/overlayContract.ts';
import type { NoticeContent } from '../core/monitor/snapshot.ts';
import { isModuleOff } from '../core/settings/managed.ts';
import type { Settings } from '../core/settings/schema.ts';
import { disposeAll, type Disposer } from './disposer.ts';
import type { ElectronParts, RunOptions } from './electronParts.ts';
import { createSpeech } from './language/createSpeech.ts';
import { openGateway } from './ipc/gateway.ts';
import { overlayHandlers } from './ipc/overlayHandlers.ts';
import { dashboardHandlers, detectorHandlers } from './ipc/windowHandlers.ts';
import { createEffectPerformer } from './monitor/effectPerformer.ts';
import { createMonitorService } from './monitor/monitorService.ts';
import { composeAlerts, reachHere } from './notifications/composeAlerts.ts';
import { createPlacesExchange } from './places/placesExchange.ts';
import { composeHistory } from './history/composeHistory.ts';
import { createOnboardingService } from './onboarding/onboardingService.ts';
import { composeKeeping } from './settings/composeKeeping.ts';
import { lockDown } from './security/lockDown.ts';
import { composeSignals } from './signals/composeSignals.ts';
import { openBaselinesFile } from './storage/baselinesFile.ts';
import { openSettingsFile } from './storage/settingsFile.ts';
import { openStateFile } from './storage/stateFile.ts';
import { composeSystem } from './system/composeSystem.ts';
import { acceleratedTimers } from './system/acceleratedTimers.ts';
import { appMenu } from './system/appMenu.ts';
import { readLines } from './system/childProcess.ts';
import { createFileBoxes } from './system/fileBoxes.ts';
import { watchDisplays } from './system/displayEvents.ts';
import { watchLinuxLock } from './system/linuxLock.ts';
import type { Log } from './system/log.ts';
import { watchPower } from './system/powerEvents.ts';
import { createStatusLog } from './system/statusLog.ts';
import type { Timers } from './system/timers.ts';
import { composeTray } from './tray/composeTray.ts';
import { createUserWishes } from './userWishes.ts';
import { composeWellbeing } from './wellbeing/composeWellbeing.ts';
import type { Facts } from './wellbeing/facts.ts';
import { createDashboardWindow } from './windows/dashboardWindow.ts';
import { createDetectorWindow } from './windows/detectorWindow.ts';
import { createWindowRoles, type RoleHolder } from './windows/windowRoles.ts';

export type Composed = { readonly openDashboard: () => void; readonly dispose: Disposer };

/** What could not be saved, for a full disk above all, is tried again this often. */
const saveAgainMs = 60_000;

/** Builds every part of the app once and joins them. To be called when Electron is ready; nothing ran before. */
export async function compose(
  electron: ElectronParts,
  options: RunOptions,
  log: Log,
  timers: Timers
): Promise<Composed> {
  const { app, nativeTheme } = electron;
  const { folders, platform } = options;
  const version = app.getVersion();
  const now = (): number => timers.now().epochMs;

  // What the user's folder holds. What is wrong with it is told once there is a monitor to tell it.
  const early: NoticeContent[] = [];
  let notice = (content: NoticeContent): void => void early.push(content);
  const fileParts = {
    folder: folders.userData,
    log,
    now,
    notice: (content: NoticeContent): void => notice(content)
  };
  const settingsFile = openSettingsFile(fileParts);
  const chosen = applyPolicy(options.policy.first, settingsFile.choices).settings;
  const localeFor = ({ language }: Settings): string => chooseLocale(language, options.locales);
  const { text, speak } = createSpeech(await loadText(localeFor(chosen)), () => {
    showMenu();
    monitor.refresh();
  });
  const showMenu = (): void =>
    electron.Menu.setApplicationMenu(
      electron.Menu.buildFromTemplate(appMenu(platform, text, options.devServer !== null))
    );
  showMenu();
  const baselinesFile = openBaselinesFile(fileParts);
  const stateFile = openStateFile(fileParts);

  const locked = electron.powerMonitor.getSystemIdleState(1) === 'locked';
  const { clockRate, screenClockRate } = options.trial;
  const fastTimers =
    clockRate === 1
      ? null
      : acceleratedTimers(
          timers,
          { quiet: clockRate, onScreen: screenClockRate ?? clockRate },
          // Beside the detector's, which nobody sees.
          () => electron.BrowserWindow.getAllWindows().length > 1
        );
  const dayTimers = fastTimers ?? timers;
  const roles = createWindowRoles();
  const statusLog = createStatusLog(log);

  const onboarding = createOnboardingService({
    // The demo shows what there is to see at once.
    stored: options.demo ? { step: null } : stateFile.onboarding,
    known: baselinesFile.baselines.length > 0 || Object.keys(settingsFile.choices).length > 0,
    save: stateFile.saveOnboarding,
    changed: () => {
      if (isIntroduced(onboarding.current(), false)) happened({ kind: 'introduced' });
      else monitor.refresh();
    }
  });

  // The monitor decides; everything below tells it what happened or carries out what it says.
  const monitor = createMonitorService({
    begin: {
      choices: settingsFile.choices,
      policy: options.policy.first,
      pause: stateFile.pause,
      baselines: baselinesFile.baselines,
      selectedIds: baselinesFile.selectedIds,
      cameraNames: baselinesFile.cameraNames,
      locked,
      screenReach: reachHere(platform, process.env, app.commandLine.getSwitchValue('ozone-platform')),
      introduced: isIntroduced(onboarding.current(), baselinesFile.baselines.length > 0),
      demo: options.demo ? { calibrationName: text('calibrate.name.default') } : null
    },
    timers,
    surroundings: (settings) => ({
      trayAvailable: tray.available(),
      version,
      locale: localeFor(settings),
      onboarding: onboarding.current(),
      ...wellbeing.snapshot()
    }),
    perform: (effect) => perform(effect),
    tell: (fact) => {
      wellbeing.happened(fact);
      signals.setResting(monitor.deserted());
    },
    stepped: (event, effects) => history.recorder.monitorStepped(event, effects),
    publish: (snapshot) => {
      speak(snapshot.locale);
      gateway.send('dashboard', 'snapshot:changed', snapshot);
      tray.show(snapshot);
      system.follow(snapshot.settings);
      nativeTheme.themeSource = snapshot.settings.theme;
      statusLog(snapshot);
    },
    showAlert: (alert) => alerts.desk.show(alert)
  });
  const { happened } = monitor;
  const locale = (): string => localeFor(monitor.settings());

  lockDown({ electron, options, roles, log, cameraAllowed: monitor.cameraAllowed });

  const windowParts = {
    createWindow: (wish: BrowserWindowConstructorOptions) => new electron.BrowserWindow(wish),
    preloadFolder: folders.preloads,
    developing: options.devServer !== null,
    roles,
    locale,
    log
  };
  const detector = createDetectorWindow({ ...windowParts, onGone: () => happened({ kind: 'detectorGone' }) });
  const dashboard = createDashboardWindow({
    ...windowParts,
    timers,
    iconPath: join(folders.resources, 'icons', 'app.png'),
    savedBounds: stateFile.dashboardBounds,
    workAreas: () => electron.screen.getAllDisplays().map(({ workArea }) => workArea),
    saveBounds: stateFile.saveDashboardBounds,
    onVisible: (visible) => {
      happened({ kind: 'dashboardShown', visible });
      if (visible) system.look();
    },
    onPageStarted: () => happened({ kind: 'previewAsked', on: false }),
    onClosed: () => {
      // Nothing would be left to see of it, with the camera on.
      if (!tray.available()) app.quit();
    }
  });

  const sendScene = (holder: RoleHolder, scene: OverlayScene): void =>
    gateway.sendScene(holder, { ...scene, locale: locale() });

  // The same for breaks, breathing, check-in and pairing.
  const facts: Facts = { record: (fact) => history.recorder.record(fact) };
  const wellbeing = composeWellbeing({
    electron,
    options,
    settings: chosen,
    managed: monitor.managed,
    pause: stateFile.pause,
    fileParts,
    monitor,
    roles,
    locale,
    text,
    log,
    facts,
    timers,
    dayTimers,
    sendScene,
    openDashboard: () => dashboard.open()
  });
  const exportAllowed = (): boolean => {
    const allowed = !isModuleOff(monitor.managed(), 'export');
    if (!allowed) happened({ kind: 'noticeRaised', content: { kind: 'exportForbidden' } });
    return allowed;
  };
  const boxes = createFileBoxes({ dialog: electron.dialog, exportAllowed, log });
  const history = composeHistory({
    electron,
    options,
    roles,
    locale,
    text,
    log,
    timers,
    dayTimers,
    stateFile,
    settings: monitor.settings,
    boxes,
    exportAllowed,
    watched: monitor.watchedNow,
    desk: wellbeing.deskNow,
    isCalm: wellbeing.isCalm,
    checkIns: () => wellbeing.snapshot().checkIn?.entries ?? [],
    wellbeing: wellbeing.happened,
    notice: (content) => happened({ kind: 'noticeRaised', content }),
    changed: () => gateway.send('dashboard', 'history:changed', null),
    openReport: () => dashboard.open('report')
  });
  const signals = composeSignals({
    electron,
    options,
    timers,
    log,
    cameraOpen: monitor.cameraOpen,
    overlayFillsDisplay: wellbeing.overlays.fillsDisplay,
    monitor: happened,
    wellbeing: wellbeing.happened
  });

  const wishes = createUserWishes({
    monitor,
    wellbeing: wellbeing.happened,
    text,
    now,
    app,
    openDashboard: dashboard.open,
    demo: options.demo,
    runArguments: options.runArguments
  });
  const tray = composeTray({
    electron,
    options,
    text,
    log,
    timers,
    onWish: wishes.fromTray,
    onAvailability: () => happened({ kind: 'ticked' }),
    onMissing: () => {
      if (options.hidden) dashboard.open();
    }
  });
  const alerts = composeAlerts({
    electron,
    options,
    roles,
    locale,
    text,
    log,
    timers,
    theme: () => monitor.settings().theme,
    sendScene,
    onAnswer: wishes.fromAlert
  });
  const system = composeSystem({
    electron,
    options,
    environment: process.env,
    monitor,
    wellbeing: wellbeing.happened,
    wishes,
    openDashboard: dashboard.open,
    stateFile,
    text,
    now,
    log
  });

  const places = createPlacesExchange({
    boxes,
    happened,
    text,
    folder: () => app.getPath('documents'),
    now,
    log
  });
  const keeping = composeKeeping({
    app,
    shell: electron.shell,
    boxes,
    keptFolders: { data: folders.userData, log: app.getPath('logs') },
    happened,
    choices: monitor.choices,
    onboarding,
    runArguments: options.runArguments,
    demo: options.demo,
    text,
    folder: () => app.getPath('documents'),
    now,
    log
  });
  const handlerParts = {
    keeping: keeping.handlers,
    history: history.handlers,
    happened,
    wellbeing: wellbeing.happened,
    now,
    showPreview: (frame: PreviewFrame) => gateway.send('dashboard', 'preview:framed', frame),
    startDemo: wishes.startDemo,
    endDemo: wishes.endDemo,
    importPlaces: places.importPlaces,
    quit: () => app.quit()
  };
  const gateway = openGateway({
    ipcMain: electron.ipcMain,
    roles,
    log,
    detector: detectorHandlers(handlerParts),
    dashboard: dashboardHandlers(handlerParts),
    overlay: overlayHandlers({
      ...handlerParts,
      fitCard: wellbeing.overlays.fitCard,
      close: (contentsId) => {
        wellbeing.overlays.close(contentsId);
        alerts.desk.close(contentsId);
      }
    }),
    answers: {
      dashboard: { 'snapshot:get': monitor.snapshot, ...history.answers, ...keeping.answers },
      overlay: {
        'scene:get': (_nothing, contentsId) => {
          const scene = wellbeing.overlays.sceneFor(contentsId) ?? alerts.desk.sceneFor(contentsId);
          return { ...(scene ?? { kind: 'empty', theme: monitor.settings().theme }), locale: locale() };
        }
      }
    }
  });
  const perform = createEffectPerformer({
    send: gateway.send,
    detector,
    notifier: alerts.notifier,
    settingsFile,
    baselinesFile,
    places,
    stateFile,
    facts,
    log
  });

  notice = (content) => happened({ kind: 'noticeRaised', content });
  for (const content of early) notice(content);
  if (options.unwritableFolder !== null)
    notice({ kind: 'folderNotWritable', folder: options.unwritableFolder });

  if (locked) wellbeing.happened({ kind: 'locked' });

  const disposers = [
    // Ended last of all: then nothing writes any more.
    keeping.dispose,
    history.start(),
    gateway.dispose,
    tray.dispose,
    alerts.notifier.dispose,
    alerts.desk.dispose,
    dashboard.dispose,
    detector.dispose,
    watchPower(electron.powerMonitor, (kind) => happened({ kind })),
    watchDisplays(electron.screen, () => {
      happened({ kind: 'displaysChanged' });
      wellbeing.overlays.displaysChanged();
      alerts.desk.displaysChanged();
    }),
    ...(platform === 'linux' ? [watchLinuxLock(readLines, log, (kind) => happened({ kind }))] : []),
    ...(fastTimers === null ? [] : [fastTimers.dispose]),
    options.policy.follow((policy) => {
      const before = monitor.managed();
      happened({ kind: 'policyChanged', policy });
      for (const event of endingOf(before, monitor.managed())) wellbeing.happened(event);
    }),
    timers.every(saveAgainMs, () => {
      for (const file of [stateFile, settingsFile, baselinesFile]) file.retry();
    }),
    system.start(),
    monitor.start(),
    wellbeing.start(),
    signals.start()
  ];

  detector.remake();
  if (!options.hidden || !tray.available()) dashboard.open();
  return { openDashboard: () => dashboard.open(), dispose: disposeAll(disposers) };
}
