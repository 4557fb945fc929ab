import type { ScreenReach } from '../../core/alerts/alertMeans.ts';
import type { OverlayTheme } from '../../core/ipc/overlayContract.ts';
import type { Text } from '../../text/createText.ts';
import type { ElectronParts } from '../electronParts.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { type AlertDesk, type AlertDeskParts, createAlertDesk } from './alertDesk.ts';
import { type AlertAnswer, type AlertNotifier, createAlertNotifier } from './alertNotifier.ts';
import type { NotificationPort } from './notificationSlot.ts';
import { screenReach } from './screenReach.ts';

export type AlertParts = {
  readonly electron: Pick<ElectronParts, 'screen'>;
  readonly platform: NodeJS.Platform;
  readonly openOverlay: AlertDeskParts['openWindow'];
  readonly notifications: NotificationPort;
  readonly text: Text;
  readonly log: Log;
  readonly timers: Timers;
  readonly theme: () => OverlayTheme;
  readonly sendScene: AlertDeskParts['send'];
  readonly onAnswer: (answer: AlertAnswer) => void;
};

export type Alerts = { readonly notifier: AlertNotifier; readonly desk: AlertDesk };

/** Joins notifications and the windows of alerts. */
export function composeAlerts(parts: AlertParts): Alerts {
  const { electron, platform, text, log, timers } = parts;
  return {
    notifier: createAlertNotifier({
      ...parts.notifications,
      text,
      log,
      onAnswer: parts.onAnswer
    }),
    desk: createAlertDesk({
      openWindow: parts.openOverlay,
      displays: () => electron.screen.getAllDisplays(),
      theme: parts.theme,
      send: parts.sendScene,
      platform,
      timers,
      log
    })
  };
}

/** What alerts may draw on this desktop, from the environment of the process. */
export function reachHere(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  ozonePlatform: string
): ScreenReach {
  return screenReach({
    platform,
    sessionType: environment['XDG_SESSION_TYPE'] ?? '',
    desktop: environment['XDG_CURRENT_DESKTOP'] ?? '',
    hasWayland: (environment['WAYLAND_DISPLAY'] ?? '') !== '',
    ozonePlatform
  });
}
