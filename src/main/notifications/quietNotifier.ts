import type { NotificationConstructorOptions } from 'electron';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { ShownNotification } from './alertNotifier.ts';

/** Tells without a sound and without asking for anything; what is told last takes the place of what was before. */
export type QuietNotifier = {
  readonly show: (words: { readonly title: string; readonly body: string }) => void;
  readonly dispose: Disposer;
};

export type QuietNotifierParts = {
  readonly isSupported: () => boolean;
  readonly createNotification: (options: NotificationConstructorOptions) => ShownNotification;
  readonly log: Log;
  readonly onClick: () => void;
};

export function createQuietNotifier(parts: QuietNotifierParts): QuietNotifier {
  // Held while it is up: one that is garbage-collected loses its clicks.
  let shown: ShownNotification | null = null;
  const take = (): void => {
    shown?.close();
    shown = null;
  };
  return {
    show: (words) => {
      take();
      if (!parts.isSupported()) {
        parts.log.warn('notifications: this system shows none');
        return;
      }
      const notification = parts.createNotification({ ...words, silent: true });
      notification.on('click', parts.onClick);
      notification.on('failed', (_event, error) => parts.log.error(`notifications: not shown (${error})`));
      shown = notification;
      notification.show();
    },
    dispose: take
  };
}
