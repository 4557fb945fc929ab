import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import { createNotificationSlot, type NotificationPort } from './notificationSlot.ts';

/** Tells without a sound and without asking for anything; what is told last takes the place of what was before. */
export type QuietNotifier = {
  readonly show: (words: { readonly title: string; readonly body: string }) => void;
  readonly dispose: Disposer;
};

export type QuietNotifierParts = NotificationPort & { readonly log: Log; readonly onClick: () => void };

export function createQuietNotifier(parts: QuietNotifierParts): QuietNotifier {
  const slot = createNotificationSlot(parts);
  return { show: (words) => slot.show(words, { clicked: parts.onClick }), dispose: slot.clear };
}
