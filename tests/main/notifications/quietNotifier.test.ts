import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { createQuietNotifier } from '../../../src/main/notifications/quietNotifier.ts';
import { heardLog } from '../../fakes/heardLog.ts';

class FakeNotification extends EventEmitter {
  readonly options: NotificationConstructorOptions;
  up = false;

  constructor(options: NotificationConstructorOptions) {
    super();
    this.options = options;
  }

  show(): void {
    this.up = true;
  }

  close(): void {
    this.up = false;
  }
}

function notifier(supported = true) {
  const shown: FakeNotification[] = [];
  const log = heardLog();
  let clicks = 0;
  const made = createQuietNotifier({
    isSupported: () => supported,
    createNotification: (options) => {
      const notification = new FakeNotification(options);
      shown.push(notification);
      return notification;
    },
    log,
    onClick: () => {
      clicks += 1;
    }
  });
  return { ...made, shown, log, clicks: () => clicks };
}

describe('a quiet notification', () => {
  it('makes no sound, and a newer one takes its place', () => {
    const { show, shown } = notifier();
    show({ title: 'After your call', body: 'One' });
    show({ title: 'After full screen', body: 'Two' });
    expect(shown.map(({ options, up }) => [options.silent, up])).toEqual([
      [true, false],
      [true, true]
    ]);
  });

  it('opens the window when it is clicked, and goes with the program', () => {
    const { show, shown, clicks, dispose } = notifier();
    show({ title: 'After your call', body: 'One' });
    shown[0]?.emit('click');
    expect(clicks()).toBe(1);
    dispose();
    expect(shown[0]?.up).toBe(false);
  });

  it('is a line in the log where the system shows none', () => {
    const { show, shown, log } = notifier(false);
    show({ title: 'After your call', body: 'One' });
    expect(shown).toEqual([]);
    expect(log.lines).toEqual(['warn notifications: this system shows none']);
  });
});
