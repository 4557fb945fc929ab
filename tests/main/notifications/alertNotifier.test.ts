import type { NotificationConstructorOptions } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { ActiveAlert } from '../../../src/core/monitor/snapshot.ts';
import { type AlertAnswer, createAlertNotifier } from '../../../src/main/notifications/alertNotifier.ts';
import { createText } from '../../../src/text/createText.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { badVerdict } from '../../fakes/verdicts.ts';

class FakeNotification extends EventEmitter {
  readonly options: NotificationConstructorOptions;
  open = false;

  constructor(options: NotificationConstructorOptions) {
    super();
    this.options = options;
  }

  show(): void {
    this.open = true;
  }

  close(): void {
    this.open = false;
    this.emit('close');
  }
}

const alert = (id: number): ActiveAlert => ({
  id,
  verdict: badVerdict('forwardHead', 40, { alerting: true }),
  raisedAt: 0
});

function notifier(supported = true) {
  const shown: FakeNotification[] = [];
  const answers: AlertAnswer[] = [];
  const log = heardLog();
  const made = createAlertNotifier({
    isSupported: () => supported,
    createNotification: (options) => {
      const notification = new FakeNotification(options);
      shown.push(notification);
      return notification;
    },
    text: createText('en'),
    log,
    onAnswer: (answer) => void answers.push(answer)
  });
  return { ...made, shown, answers, log };
}

describe('the notification of an alert', () => {
  it('says what, how much and for how long, with both answers', () => {
    const { show, shown } = notifier();
    show(alert(1));
    expect(shown[0]?.open).toBe(true);
    expect(shown[0]?.options.body).toMatch(/4 cm.*20\u00a0s/u);
    expect(shown[0]?.options).toMatchObject({
      title: 'Head forward',
      silent: true,
      actions: [{ text: 'That was wrong' }, { text: 'Pause for 30 minutes' }]
    });
  });

  it('is taken away when its alert is over, and not for another', () => {
    const { show, withdraw, shown } = notifier();
    show(alert(1));
    withdraw(7);
    expect(shown[0]?.open).toBe(true);
    withdraw(1);
    expect(shown[0]?.open).toBe(false);
  });

  it('gives way to the next', () => {
    const { show, shown } = notifier();
    show(alert(1));
    show(alert(2));
    expect(shown.map(({ open }) => open)).toEqual([false, true]);
  });

  it('opens the window on a click and passes the answers on', () => {
    const { show, shown, answers } = notifier();
    show(alert(3));
    shown[0]?.emit('click');
    shown[0]?.emit('action', { actionIndex: 0 });
    shown[0]?.emit('action', { actionIndex: 1 });
    expect(answers).toEqual([{ kind: 'open' }, { kind: 'wrong', alertId: 3 }, { kind: 'pause' }]);
  });

  it('does not take a closed banner for an answer', () => {
    const { show, shown, answers } = notifier();
    show(alert(1));
    shown[0]?.close();
    expect(answers).toEqual([]);
  });

  it('is lived without where the system has none, and a failure is logged', () => {
    const none = notifier(false);
    none.show(alert(1));
    none.withdraw(1);
    expect(none.shown).toEqual([]);
    const failing = notifier();
    failing.show(alert(1));
    failing.shown[0]?.emit('failed', {}, 'no server');
    expect(failing.log.lines.join()).toContain('no server');
  });

  it('goes with the app', () => {
    const { show, dispose, shown } = notifier();
    show(alert(1));
    dispose();
    expect(shown[0]?.open).toBe(false);
  });
});
