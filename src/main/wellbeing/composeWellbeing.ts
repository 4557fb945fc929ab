import type { BrowserWindowConstructorOptions } from 'electron';
import type { MonitorService } from '../monitor/monitorService.ts';
import type { Pause } from '../../core/monitor/snapshot.ts';
import { isForbidden, shownParts } from '../../core/policy/moduleGates.ts';
import type { Managed } from '../../core/settings/managed.ts';
import type { Settings } from '../../core/settings/schema.ts';
import type { Text } from '../../text/createText.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import { createQuietNotifier } from '../notifications/quietNotifier.ts';
import { openCheckInFile } from '../storage/checkInFile.ts';
import type { RecordFileParts } from '../storage/recordFile.ts';
import { openWellbeingFile } from '../storage/wellbeingFile.ts';
import { followTimeZone } from '../system/localTime.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { openOverlayWindow } from '../windows/overlayWindow.ts';
import type { WindowRoles } from '../windows/windowRoles.ts';
import type { Facts } from './facts.ts';
import { createOverlayDesk, type OverlayDesk, type OverlayDeskParts } from './overlayDesk.ts';
import { createWellbeingPerformer } from './wellbeingPerformer.ts';
import { createWellbeingService, type WellbeingService } from './wellbeingService.ts';

export type WellbeingParts = {
  readonly electron: Pick<ElectronParts, 'BrowserWindow' | 'Notification' | 'screen'>;
  readonly options: RunOptions;
  readonly settings: Settings;
  readonly managed: () => Managed;
  readonly pause: Pause | null;
  readonly fileParts: Omit<RecordFileParts, 'name'>;
  readonly monitor: Pick<MonitorService, 'happened' | 'verdictNow' | 'refresh'>;
  readonly roles: WindowRoles;
  readonly locale: () => string;
  readonly text: Text;
  readonly log: Log;
  readonly facts: Facts;
  /** The machine's own clock, which windows live by. */
  readonly timers: Timers;
  /** The clock of breaks and breathing: the same, unless a trial lets a day pass faster. */
  readonly dayTimers: Timers;
  readonly sendScene: OverlayDeskParts['send'];
  readonly openDashboard: () => void;
};

export type Wellbeing = WellbeingService & { readonly overlays: OverlayDesk };

/** Joins breaks, breathing, check-in and pairing with their windows, words and files. */
export function composeWellbeing(parts: WellbeingParts): Wellbeing {
  const { electron, options, fileParts, log, text, timers, dayTimers, monitor } = parts;
  const wellbeingFile = openWellbeingFile(fileParts);
  const checkInFile = openCheckInFile(fileParts);

  const notifier = createQuietNotifier({
    isSupported: () => electron.Notification.isSupported(),
    createNotification: (wish) => new electron.Notification(wish),
    log,
    onClick: parts.openDashboard
  });
  const overlays = createOverlayDesk({
    openWindow: (wish) =>
      openOverlayWindow(
        {
          createWindow: (window: BrowserWindowConstructorOptions) => new electron.BrowserWindow(window),
          preloadFolder: options.folders.preloads,
          developing: options.devServer !== null,
          platform: options.platform,
          roles: parts.roles,
          locale: parts.locale,
          timers,
          log
        },
        wish
      ),
    displays: () => electron.screen.getAllDisplays(),
    pointerDisplay: () => electron.screen.getDisplayNearestPoint(electron.screen.getCursorScreenPoint()),
    send: parts.sendScene,
    happened: (event) => {
      if (!isForbidden(event, parts.managed())) service.happened(event);
    },
    timers,
    log
  });
  const service: WellbeingService = createWellbeingService({
    begin: {
      settings: parts.settings,
      pause: parts.pause,
      memory: wellbeingFile.memory,
      guide: wellbeingFile.guide,
      sessions: wellbeingFile.sessions,
      entries: checkInFile.entries
    },
    timers: dayTimers,
    verdictNow: monitor.verdictNow,
    perform: createWellbeingPerformer({ text, notifier, wellbeingFile, checkInFile, facts: parts.facts }),
    show: (overlay, situation) => {
      overlays.show(overlay);
      monitor.happened({ kind: 'alertSituationChanged', situation });
    },
    changed: monitor.refresh
  });
  return {
    ...service,
    happened: (event) => {
      if (!isForbidden(event, parts.managed())) service.happened(event);
    },
    snapshot: () => shownParts(service.snapshot(), parts.managed()),
    overlays,
    start: (): Disposer =>
      disposeAll([notifier.dispose, overlays.dispose, followTimeZone(timers), service.start()])
  };
}
