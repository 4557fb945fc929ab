import type { ElectronParts } from '../electronParts.ts';
import type { History } from '../history/composeHistory.ts';
import type { MonitorService } from '../monitor/monitorService.ts';
import type { Alerts } from '../notifications/composeAlerts.ts';
import type { PlacesExchange } from '../places/placesExchange.ts';
import type { Keeping } from '../settings/composeKeeping.ts';
import type { Log } from '../system/log.ts';
import type { UserWishes } from '../userWishes.ts';
import type { Wellbeing } from '../wellbeing/composeWellbeing.ts';
import type { WindowRoles } from '../windows/windowRoles.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { overlayHandlers } from './overlayHandlers.ts';
import { dashboardHandlers, detectorHandlers } from './windowHandlers.ts';

export type GatewayJoints = {
  readonly electron: Pick<ElectronParts, 'app' | 'ipcMain'>;
  readonly roles: WindowRoles;
  readonly locale: () => string;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly monitor: MonitorService;
  readonly wellbeing: Wellbeing;
  readonly alerts: Alerts;
  readonly history: History;
  readonly keeping: Keeping;
  readonly places: PlacesExchange;
  readonly wishes: UserWishes;
};

/** Opens the door to the windows, and leads what comes in to whom it is for. */
export function composeGateway(joints: GatewayJoints): Gateway {
  const { electron, roles, locale, log, monitor, wellbeing, alerts, history, keeping } = joints;
  const handlerParts = {
    keeping: keeping.handlers,
    history: history.handlers,
    happened: monitor.happened,
    wellbeing: wellbeing.happened,
    now: joints.now,
    startDemo: joints.wishes.startDemo,
    endDemo: joints.wishes.endDemo,
    importPlaces: joints.places.importPlaces,
    quit: () => electron.app.quit()
  };
  const gateway = openGateway({
    ipcMain: electron.ipcMain,
    roles,
    log,
    detector: detectorHandlers({
      happened: monitor.happened,
      showPreview: (frame) => gateway.send('dashboard', 'preview:framed', frame)
    }),
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
  return gateway;
}
