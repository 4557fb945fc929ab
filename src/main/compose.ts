import { isIntroduced } from '../core/onboarding/onboarding.ts';
import { chooseLocale } from '../text/chooseLocale.ts';
import { loadText } from '../text/loadText.ts';
import { endingOf } from '../core/policy/moduleGates.ts';
import { applyPolicy } from '../core/policy/applyPolicy.ts';
import type { OverlayScene } from '../core/ipc/overlayContract.ts';
import type { NoticeContent } from '../core/monitor/snapshot.ts';
import { isModuleOff } from '../core/settings/managed.ts';
import type { Settings } from '../core/settings/schema.ts';
import { disposeAll, type Disposer } from './disposer.ts';
import type { ElectronParts, RunOptions } from './electronParts.ts';
import { createSpeech } from './language/createSpeech.ts';
import { composeGateway } from './ipc/composeGateway.ts';
import { createEffectPerformer } from './monitor/effectPerformer.ts';
import { createMonitorService } from './monitor/monitorService.ts';
import { monitorStart } from './monitor/monitorStart.ts';
import { composeAlerts } from './notifications/composeAlerts.ts';
import { notificationPort } from './notifications/notificationSlot.ts';
import { createPlacesExchange } from './places/placesExchange.ts';
import { composeHistory } from './history/composeHistory.ts';
import { createOnboardingService } from './onboarding/onboardingService.ts';
import { composeKeeping } from './settings/composeKeeping.ts';
import { lockDown } from './security/lockDown.ts';
import { composeSignals } from './signals/composeSignals.ts';
import { filesRetryMs, openFiles } from './storage/openFiles.ts';
import { composeSystem } from './system/composeSystem.ts';
import { appMenu } from './system/appMenu.ts';
import { createDayClock } from './system/dayClock.ts';
import { createFileBoxes } from './system/fileBoxes.ts';
import type { Log } from './system/log.ts';
import { createStatusLog } from './system/statusLog.ts';
import type { Timers } from './system/timers.ts';
import { watchMachine } from './system/watchMachine.ts';
import { composeTray } from './tray/composeTray.ts';
import { createUserWishes } from './userWishes.ts';
import { composeWellbeing } from './wellbeing/composeWellbeing.ts';
import type { Facts } from './wellbeing/facts.ts';
import { composeWindows } from './windows/composeWindows.ts';
import { createWindowRoles, type RoleHolder } from './windows/windowRoles.ts';

export type Composed = { readonly openDashboard: () => void; readonly dispose: Disposer };

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

  const files = openFiles({ folder: folders.userData, log, now });
  const chosen = applyPolicy(options.policy.first, files.settings.choices).settings;
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
  const common = { electron, options, text, log, timers, now };

  const locked = electron.powerMonitor.getSystemIdleState(1) === 'locked';
  // Beside the detector's window, which nobody sees.
  const isOnScreen = (): boolean => electron.BrowserWindow.getAllWindows().length > 1;
  const dayClock = createDayClock(timers, options.trial, isOnScreen);
  const roles = createWindowRoles();
  const statusLog = createStatusLog(log);

  const onboarding = createOnboardingService({
    // The demo shows what there is to see at once.
    stored: options.demo ? { step: null } : files.state.onboarding,
    known: files.baselines.baselines.length > 0 || Object.keys(files.settings.choices).length > 0,
    save: files.state.saveOnboarding,
    changed: () => {
      if (isIntroduced(onboarding.current(), false)) happened({ kind: 'introduced' });
      else monitor.refresh();
    }
  });

  // The monitor decides; everything below tells it what happened or carries out what it says.
  const monitor = createMonitorService({
    begin: monitorStart({ ...common, files, onboarding: onboarding.current(), locked }),
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
      const { theme } = snapshot.settings;
      // The system is not told anew each second what it knows.
      if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
      statusLog(snapshot);
    },
    showAlert: (alert) => alerts.desk.show(alert)
  });
  const { happened } = monitor;
  const locale = (): string => localeFor(monitor.settings());

  const notice = (content: NoticeContent): void => happened({ kind: 'noticeRaised', content });

  lockDown({ ...common, roles, cameraAllowed: monitor.cameraAllowed });

  const { detector, dashboard, openOverlay, windowParts } = composeWindows({
    ...common,
    roles,
    locale,
    stateFile: files.state,
    happened,
    onLook: () => system.look(),
    trayAvailable: () => tray.available()
  });
  const overScreens = {
    openOverlay,
    sendScene: (holder: RoleHolder, scene: OverlayScene): void =>
      gateway.sendScene(holder, { ...scene, locale: locale() }),
    notifications: notificationPort(electron.Notification)
  };

  // The same for breaks, breathing, check-in and pairing.
  const facts: Facts = { record: (fact) => history.recorder.record(fact) };
  const wellbeing = composeWellbeing({
    ...common,
    ...overScreens,
    dayTimers: dayClock.timers,
    settings: chosen,
    managed: monitor.managed,
    pause: files.state.pause,
    wellbeingFile: files.wellbeing,
    checkInFile: files.checkIn,
    monitor,
    facts,
    openDashboard: () => dashboard.open()
  });
  const exportAllowed = (): boolean => {
    const allowed = !isModuleOff(monitor.managed(), 'export');
    if (!allowed) notice({ kind: 'exportForbidden' });
    return allowed;
  };
  const boxes = createFileBoxes({ dialog: electron.dialog, exportAllowed, log });
  const history = composeHistory({
    ...common,
    windowParts,
    notifications: overScreens.notifications,
    dayTimers: dayClock.timers,
    stateFile: files.state,
    settings: monitor.settings,
    boxes,
    exportAllowed,
    watched: monitor.watchedNow,
    desk: wellbeing.deskNow,
    isCalm: wellbeing.isCalm,
    checkIns: () => wellbeing.snapshot().checkIn?.entries ?? [],
    wellbeing: wellbeing.happened,
    notice,
    changed: () => gateway.send('dashboard', 'history:changed', null),
    openReport: () => dashboard.open('report')
  });
  const signals = composeSignals({
    ...common,
    cameraOpen: monitor.cameraOpen,
    overlayFillsDisplay: wellbeing.overlays.fillsDisplay,
    monitor: happened,
    wellbeing: wellbeing.happened
  });

  const wishes = createUserWishes({
    ...common,
    app,
    monitor,
    wellbeing: wellbeing.happened,
    openDashboard: dashboard.open,
    demo: options.demo,
    runArguments: options.runArguments
  });
  const tray = composeTray({
    ...common,
    onWish: wishes.fromTray,
    onAvailability: () => happened({ kind: 'ticked' }),
    onMissing: () => {
      if (options.hidden) dashboard.open();
    }
  });
  const alerts = composeAlerts({
    ...common,
    ...overScreens,
    platform,
    theme: () => monitor.settings().theme,
    onAnswer: wishes.fromAlert
  });
  const system = composeSystem({
    ...common,
    environment: process.env,
    monitor,
    wellbeing: wellbeing.happened,
    wishes,
    openDashboard: dashboard.open,
    stateFile: files.state
  });

  const exchange = { ...common, boxes, happened, folder: () => app.getPath('documents') };
  const places = createPlacesExchange(exchange);
  const keeping = composeKeeping({
    ...exchange,
    app,
    shell: electron.shell,
    keptFolders: { data: folders.userData, log: app.getPath('logs') },
    choices: monitor.choices,
    onboarding,
    runArguments: options.runArguments,
    demo: options.demo
  });
  const gateway = composeGateway({
    ...common,
    roles,
    locale,
    monitor,
    wellbeing,
    alerts,
    history,
    keeping,
    places,
    wishes
  });
  const perform = createEffectPerformer({
    send: gateway.send,
    detector,
    notifier: alerts.notifier,
    settingsFile: files.settings,
    baselinesFile: files.baselines,
    places,
    stateFile: files.state,
    facts,
    log
  });

  files.tellTo(notice);
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
    watchMachine({
      ...common,
      power: (kind) => happened({ kind }),
      displaysChanged: () => {
        happened({ kind: 'displaysChanged' });
        wellbeing.overlays.displaysChanged();
        alerts.desk.displaysChanged();
      }
    }),
    dayClock.dispose,
    options.policy.follow((policy) => {
      const before = monitor.managed();
      happened({ kind: 'policyChanged', policy });
      for (const event of endingOf(before, monitor.managed())) wellbeing.happened(event);
    }),
    timers.every(filesRetryMs, files.retry),
    system.start(),
    wellbeing.start(),
    signals.start(),
    // Last: its snapshot of each second tells what the others counted in it.
    monitor.start()
  ];

  detector.remake();
  if (!options.hidden || !tray.available()) dashboard.open();
  return { openDashboard: () => dashboard.open(), dispose: disposeAll(disposers) };
}
