import { describe, expect, test, vi } from 'vitest';
import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import { createSnapshotStore } from '../../../src/renderer/dashboard/snapshotStore.ts';
import { gallerySnapshot } from './gallerySnapshot.ts';

const older = gallerySnapshot('upright');
const newer = gallerySnapshot('slouch');

describe('the snapshot store', () => {
  test('knows nothing until main has answered', async () => {
    const { store, answer } = storeWithMain();
    expect(store.current()).toBeNull();

    await answer(older);
    expect(store.current()).toBe(older);
  });

  test('keeps a published snapshot when the answer to the first question comes late', async () => {
    const { store, answer, publish } = storeWithMain();
    publish(newer);
    await answer(older);

    expect(store.current()).toBe(newer);
  });

  test('tells its listeners of every snapshot until they leave', () => {
    const { store, publish } = storeWithMain();
    const listener = vi.fn<() => void>();
    const leave = store.subscribe(listener);
    publish(older);
    publish(newer);
    leave();
    publish(older);

    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('goes on without an answer when main refuses the question', async () => {
    const { store, refuse, publish } = storeWithMain();
    await refuse();
    publish(newer);

    expect(store.current()).toBe(newer);
  });

  test('listens to main no more once stopped', () => {
    const { store, listening } = storeWithMain();
    store.stop();

    expect(listening()).toBe(0);
  });
});

function storeWithMain() {
  const listeners = new Set<(snapshot: AppSnapshot) => void>();
  const question = Promise.withResolvers<AppSnapshot>();
  const store = createSnapshotStore({
    invoke: () => question.promise,
    on: (_channel, listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  });
  return {
    store,
    answer: async (snapshot: AppSnapshot) => {
      question.resolve(snapshot);
      await question.promise;
    },
    refuse: async () => {
      question.reject(new Error('No handler yet.'));
      await question.promise.catch(() => undefined);
    },
    publish: (snapshot: AppSnapshot) => {
      for (const listener of listeners) listener(snapshot);
    },
    listening: () => listeners.size
  };
}
