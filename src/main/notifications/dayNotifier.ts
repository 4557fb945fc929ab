import type { NotificationConstructorOptions } from 'electron';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { ShownNotification } from './alertNotifier.ts';

/** Quiet words about the day: at most one of each kind is up. */
export type DayNotifier = {
  readonly show: (kind: DayNoticeKind, words: { readonly title: string; readonly body: string }) => void;
  readonly withdraw: (kind: DayNoticeKind) => void;
  readonly dispose: Disposer;
};

/** `summary`: breaks were held back. `checkIn`: the weekly card is due. */
export type DayNoticeKind = 'summary' | 'checkIn';

export type DayNotifierParts = {
  readonly isSupported: () => boolean;
  readonly createNotification: (options: NotificationConstructorOptions) => ShownNotification;
  readonly log: Log;
  readonly onClick: (kind: DayNoticeKind) => void;
};

export function createDayNotifier(parts: DayNotifierParts): DayNotifier {
  // Held while they are up: one that is garbage-collected loses its clicks.
  const shown = new Map<DayNoticeKind, ShownNotification>();
  const withdraw = (kind: DayNoticeKind): void => {
    shown.get(kind)?.close();
    shown.delete(kind);
  };
  return {
    show: (kind, words) => {
      withdraw(kind);
      if (!parts.isSupported()) {
        parts.log.warn('notifications: this system shows none');
        return;
      }
      const notification = parts.createNotification({ ...words, silent: true });
      notification.on('click', () => {
        shown.delete(kind);
        parts.onClick(kind);
      });
      notification.on('failed', (_event, error) => parts.log.error(`notifications: not shown (${error})`));
      shown.set(kind, notification);
      notification.show();
    },
    withdraw,
    dispose: () => {
      for (const kind of shown.keys()) withdraw(kind);
    }
  };
}
