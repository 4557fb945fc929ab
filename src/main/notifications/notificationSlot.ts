import type { Notification, NotificationConstructorOptions } from 'electron';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';

/** The system's notifications, as far as they are used. */
export type NotificationPort = {
  readonly isSupported: () => boolean;
  readonly createNotification: (options: NotificationConstructorOptions) => ShownNotification;
};

export type ShownNotification = {
  on(event: 'click', listener: () => void): unknown;
  on(event: 'action', listener: (details: { readonly actionIndex: number }) => void): unknown;
  on(event: 'failed', listener: (event: unknown, error: string) => void): unknown;
  show(): void;
  close(): void;
};

/** @param system Electron's own */
export function notificationPort(system: typeof Notification): NotificationPort {
  return {
    isSupported: () => system.isSupported(),
    createNotification: (wish) => new system(wish)
  };
}

/** A place for one notification without a sound: what is shown last takes the place of what was before. */
export type NotificationSlot = {
  readonly show: (
    options: NotificationConstructorOptions,
    heard: { readonly clicked: () => void; readonly pressed?: (button: number) => void }
  ) => void;
  readonly clear: Disposer;
};

export function createNotificationSlot({
  isSupported,
  createNotification,
  log
}: NotificationPort & { readonly log: Log }): NotificationSlot {
  // Held while it is up: one that is garbage-collected loses its clicks.
  let shown: ShownNotification | null = null;
  const clear = (): void => {
    shown?.close();
    shown = null;
  };
  return {
    show: (options, { clicked, pressed }) => {
      clear();
      if (!isSupported()) {
        log.warn('notifications: this system shows none');
        return;
      }
      const notification = createNotification({ ...options, silent: true });
      notification.on('click', clicked);
      notification.on('action', ({ actionIndex }) => pressed?.(actionIndex));
      notification.on('failed', (_event, error) => log.error(`notifications: not shown (${error})`));
      shown = notification;
      notification.show();
    },
    clear
  };
}
