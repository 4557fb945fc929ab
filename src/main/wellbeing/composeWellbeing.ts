import type { MonitorService } from '../monitor/monitorService.ts';
import type { Pause } from '../../core/monitor/snapshot.ts';
import { isForbidden, shownParts } from '../../core/policy/moduleGates.ts';
import type { Managed } from '../../core/settings/managed.ts';
import type { Settings } from '../../core/settings/schema.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Text } from '../../text/createText.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { ElectronParts } from '../electronParts.ts';
import type { NotificationPort } from '../notifications/notificationSlot.ts';
import { createQuietNotifier } from '../notifications/quietNotifier.ts';
import type { CheckInFile } from '../storage/checkInFile.ts';
import type { WellbeingFile } from '../storage/wellbeingFile.ts';
import { followTimeZone } from '../system/localTime.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import type { Facts } from './facts.ts';
import { createOverlayDesk, type OverlayDesk, type OverlayDeskParts } from './overlayDesk.ts';
import { createWellbeingPerformer } from './wellbeingPerformer.ts';
import { createWellbeingService, type WellbeingService } from './wellbeingService.ts';

export type WellbeingParts = {
  readonly electron: Pick<ElectronParts, 'screen'>;
  readonly settings: Settings;
  readonly managed: () => Managed;
  readonly pause: Pause | null;
  readonly wellbeingFile: WellbeingFile;
  readonly checkInFile: CheckInFile;
  readonly monitor: Pick<MonitorService, 'happened' | 'verdictNow' | 'refresh'>;
  readonly openOverlay: OverlayDeskParts['openWindow'];
  readonly notifications: NotificationPort;
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
  const { electron, wellbeingFile, checkInFile, log, text, timers, dayTimers, monitor } = parts;
  const happened = (event: WellbeingEvent): void => {
    if (!isForbidden(event, parts.managed())) service.happened(event);
  };

  const notifier = createQuietNotifier({
    ...parts.notifications,
    log,
    onClick: parts.openDashboard
  });
  const overlays = createOverlayDesk({
    openWindow: parts.openOverlay,
    displays: () => electron.screen.getAllDisplays(),
    pointerDisplay: () => electron.screen.getDisplayNearestPoint(electron.screen.getCursorScreenPoint()),
    send: parts.sendScene,
    happened,
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
    show: (overlay) => overlays.show(overlay),
    situationChanged: (situation) => monitor.happened({ kind: 'alertSituationChanged', situation }),
    changed: monitor.refresh
  });
  return {
    ...service,
    happened,
    snapshot: () => shownParts(service.snapshot(), parts.managed()),
    overlays,
    start: (): Disposer =>
      disposeAll([notifier.dispose, overlays.dispose, followTimeZone(timers), service.start()])
  };
}
