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
  /** Shows what an alert looks like. */
  readonly showExample: () => void;
  readonly withdrawExample: () => void;
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
  let shown: { readonly alertId: number | null; readonly notification: ShownNotification } | null = null;

  const take = (): void => {
    shown?.notification.close();
    shown = null;
  };

  /** `alertId` null: the example. */
  const show = (alertId: number | null, options: NotificationConstructorOptions): void => {
    take();
    if (!parts.isSupported()) {
      log.warn('notifications: this system shows none');
      return;
    }
    const notification = parts.createNotification({ ...options, silent: true });
    notification.on('click', () => onAnswer({ kind: 'open' }));
    notification.on('action', ({ actionIndex }) => {
      if (alertId === null) return;
      onAnswer(actionIndex === 0 ? { kind: 'wrong', alertId } : { kind: 'pause' });
    });
    notification.on('failed', (_event, error) => log.error(`notifications: not shown (${error})`));
    // Held until withdrawn: one that is garbage-collected loses its clicks.
    shown = { alertId, notification };
    notification.show();
  };

  return {
    show: (alert) => {
      const { title, body } = explainVerdict(text, alert.verdict);
      show(alert.id, {
        title,
        body,
        // Where the system shows no buttons, the same is in the tray's menu and in the window.
        actions: [
          { type: 'button', text: text('alert.wrong') },
          { type: 'button', text: text('alert.pause') }
        ]
      });
    },
    withdraw: (alertId) => {
      if (shown?.alertId === alertId) take();
    },
    showExample: () => show(null, { title: text('alert.example.title'), body: text('alert.example.body') }),
    withdrawExample: () => {
      if (shown?.alertId === null) take();
    },
    dispose: take
  };
}
