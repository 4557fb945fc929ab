import type { NotificationConstructorOptions } from 'electron';
import type { ActiveAlert } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import { explainVerdict } from '../../text/explain.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';

/** Shows alerts as native notifications, one at a time. */
export type AlertNotifier = {
  readonly show: (alert: ActiveAlert) => void;
  /** Takes the notification of this alert away, if it is still up. */
  readonly withdraw: (alertId: number) => void;
  readonly dispose: Disposer;
};

export type AlertAnswer =
  | { readonly kind: 'open' }
  | { readonly kind: 'wrong'; readonly alertId: number }
  | { readonly kind: 'pause' };

/** The part of Electron's notification that is used. */
export type ShownNotification = {
  on(event: 'click', listener: () => void): unknown;
  on(event: 'action', listener: (details: { readonly actionIndex: number }) => void): unknown;
  on(event: 'failed', listener: (event: unknown, error: string) => void): unknown;
  show(): void;
  close(): void;
};

export type AlertNotifierParts = {
  readonly isSupported: () => boolean;
  readonly createNotification: (options: NotificationConstructorOptions) => ShownNotification;
  readonly text: Text;
  readonly log: Log;
  readonly onAnswer: (answer: AlertAnswer) => void;
};

export function createAlertNotifier(parts: AlertNotifierParts): AlertNotifier {
  const { text, log, onAnswer } = parts;
  let shown: { readonly alertId: number; readonly notification: ShownNotification } | null = null;

  const take = (): void => {
    shown?.notification.close();
    shown = null;
  };

  return {
    show: (alert) => {
      take();
      if (!parts.isSupported()) {
        log.warn('notifications: this system shows none');
        return;
      }
      const { title, body } = explainVerdict(text, alert.verdict);
      const notification = parts.createNotification({
        title,
        body,
        silent: true,
        // Where the system shows no buttons, the same is in the tray's menu and in the window.
        actions: [
          { type: 'button', text: text('alert.wrong') },
          { type: 'button', text: text('alert.pause') }
        ]
      });
      notification.on('click', () => onAnswer({ kind: 'open' }));
      notification.on('action', ({ actionIndex }) =>
        onAnswer(actionIndex === 0 ? { kind: 'wrong', alertId: alert.id } : { kind: 'pause' })
      );
      notification.on('failed', (_event, error) => log.error(`notifications: not shown (${error})`));
      // Held until withdrawn: one that is garbage-collected loses its clicks.
      shown = { alertId: alert.id, notification };
      notification.show();
    },
    withdraw: (alertId) => {
      if (shown?.alertId === alertId) take();
    },
    dispose: take
  };
}
