import { describe, expect, test } from 'vitest';
import type { SpokenScene } from '../../../src/core/ipc/overlayContract.ts';
import { createSceneStore, type SceneSource } from '../../../src/renderer/overlay/scene/sceneStore.ts';

const empty: SpokenScene = { theme: 'system', locale: 'en', kind: 'empty' };
const offer: SpokenScene = {
  theme: 'dark',
  locale: 'en',
  kind: 'offer',
  offer: { offer: 'workstationTip', tipId: 'sitTall' }
};

describe('the scenes of a window', () => {
  test('begin with the one that main answers', async () => {
    const { store, answer } = listening();
    await answer(offer);

    expect(store.current()?.scene).toBe(offer);
  });

  test('do not go back to an answer that a newer scene has overtaken', async () => {
    const { store, send, answer } = listening();
    send(offer);
    await answer(empty);

    expect(store.current()?.scene).toBe(offer);
  });

  test('carry the moment at which they came', () => {
    const { store, send, clock } = listening();
    clock.seconds = 7;
    send(offer);

    expect(store.current()).toEqual({ scene: offer, receivedAt: 7 });
  });

  test('are told to whoever listens, until the store is stopped', () => {
    const { store, send, heard } = listening();
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    send(offer);
    send(empty);
    store.stop();

    expect(told).toBe(2);
    expect(heard.size).toBe(0);
  });

  test('are awaited when main does not answer', async () => {
    const { store, refuse, send } = listening();
    await refuse();
    expect(store.current()).toBeNull();
    send(offer);

    expect(store.current()?.scene).toBe(offer);
  });
});

function listening() {
  const heard = new Set<(scene: SpokenScene) => void>();
  const clock = { seconds: 0 };
  const { promise, resolve, reject } = Promise.withResolvers<SpokenScene>();
  const source: SceneSource = {
    on: (_channel, listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    invoke: () => promise
  };
  const store = createSceneStore(source, () => clock.seconds);
  return {
    store,
    heard,
    clock,
    send: (scene: SpokenScene) => {
      for (const listener of heard) listener(scene);
    },
    answer: async (scene: SpokenScene) => {
      resolve(scene);
      await promise;
    },
    refuse: async () => {
      reject(new Error('main is going'));
      await promise.catch(() => undefined);
    }
  };
}
