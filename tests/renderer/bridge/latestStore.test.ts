import { describe, expect, test, vi } from 'vitest';
import { createLatestStore } from '../../../src/renderer/bridge/latestStore.ts';

describe('what main sent last', () => {
  test('is nothing until main has answered', async () => {
    const { store, answer } = storeWithMain();
    expect(store.current()).toBeNull();
    await answer('first');

    expect(store.current()?.sent).toBe('first');
  });

  test('does not go back to an answer that something newer has overtaken', async () => {
    const { store, answer, send } = storeWithMain();
    send('newer');
    await answer('older');

    expect(store.current()?.sent).toBe('newer');
  });

  test('is kept as it is made of the message when it comes', () => {
    const { store, send, clock } = storeWithMain();
    clock.seconds = 7;
    send('a message');
    clock.seconds = 8;

    expect(store.current()).toEqual({ sent: 'a message', receivedAt: 7 });
  });

  test('stays the same until something newer comes, as React asks of what it reads', () => {
    const { store, send } = storeWithMain();
    send('a message');

    expect(store.current()).toBe(store.current());
  });

  test('is told to listeners until they leave', () => {
    const { store, send } = storeWithMain();
    const listener = vi.fn<() => void>();
    const leave = store.subscribe(listener);
    send('one');
    send('two');
    leave();
    send('three');

    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('is awaited when main refuses the question', async () => {
    const { store, refuse, send } = storeWithMain();
    await refuse();
    expect(store.current()).toBeNull();
    send('a message');

    expect(store.current()?.sent).toBe('a message');
  });

  test('is followed no more once stopped', () => {
    const { store, listening } = storeWithMain();
    store.stop();

    expect(listening()).toBe(0);
  });
});

function storeWithMain() {
  const listeners = new Set<(sent: string) => void>();
  const question = Promise.withResolvers<string>();
  const clock = { seconds: 0 };
  const store = createLatestStore<string, { readonly sent: string; readonly receivedAt: number }>(
    {
      ask: () => question.promise,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }
    },
    (sent) => ({ sent, receivedAt: clock.seconds })
  );
  return {
    store,
    clock,
    answer: async (sent: string) => {
      question.resolve(sent);
      await question.promise;
    },
    refuse: async () => {
      question.reject(new Error('No handler yet.'));
      await question.promise.catch(() => undefined);
    },
    send: (sent: string) => {
      for (const listener of listeners) listener(sent);
    },
    listening: () => listeners.size
  };
}
