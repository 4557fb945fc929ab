import type { ActiveAlert } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import { explainVerdict } from '../../text/explain.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import { createNotificationSlot, type NotificationPort } from './notificationSlot.ts';

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

export type AlertNotifierParts = NotificationPort & {
  readonly text: Text;
  readonly log: Log;
  readonly onAnswer: (answer: AlertAnswer) => void;
};

export function createAlertNotifier(parts: AlertNotifierParts): AlertNotifier {
  const { text, onAnswer } = parts;
  const slot = createNotificationSlot(parts);
  /** What is up, as far as it was not withdrawn. */
  let up: number | 'example' | null = null;
  const clicked = (): void => onAnswer({ kind: 'open' });

  const withdraw = (what: number | 'example'): void => {
    if (up !== what) return;
    up = null;
    slot.clear();
  };

  return {
    show: ({ id: alertId, verdict }) => {
      const { title, body } = explainVerdict(text, verdict);
      up = alertId;
      slot.show(
        {
          title,
          body,
          // Where the system shows no buttons, the same is in the tray's menu and in the window.
          actions: [
            { type: 'button', text: text('alert.wrong') },
            { type: 'button', text: text('alert.pause') }
          ]
        },
        {
          clicked,
          pressed: (button) => onAnswer(button === 0 ? { kind: 'wrong', alertId } : { kind: 'pause' })
        }
      );
    },
    withdraw,
    showExample: () => {
      up = 'example';
      slot.show({ title: text('alert.example.title'), body: text('alert.example.body') }, { clicked });
    },
    withdrawExample: () => withdraw('example'),
    dispose: slot.clear
  };
}
