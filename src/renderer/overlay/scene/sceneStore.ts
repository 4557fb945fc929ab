import type { SpokenScene } from '../../../core/ipc/overlayContract.ts';

/** A scene with the moment it came, in seconds on the window's own steady clock. */
export type ReceivedScene = { readonly scene: SpokenScene; readonly receivedAt: number };

/** The last scene that main sent; the window's only source of truth. */
export type SceneStore = {
  /** Null until the first one has come. */
  readonly current: () => ReceivedScene | null;
  /** Returns the removal of the listener. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
};

/** The part of the overlay's bridge that scenes come through. */
export type SceneSource = {
  readonly on: (channel: 'scene:changed', listener: (scene: SpokenScene) => void) => () => void;
  readonly invoke: (channel: 'scene:get', request: null) => Promise<SpokenScene>;
};

/**
 * Asks for the present scene once and listens for the following ones.
 * @param nowSeconds the window's steady clock
 */
export function createSceneStore(bridge: SceneSource, nowSeconds: () => number): SceneStore {
  const listeners = new Set<() => void>();
  let latest: ReceivedScene | null = null;
  const accept = (scene: SpokenScene): void => {
    latest = { scene, receivedAt: nowSeconds() };
    for (const listener of listeners) listener();
  };
  const removal = bridge.on('scene:changed', accept);
  bridge.invoke('scene:get', null).then(
    // The answer may arrive after a newer scene was sent; then it is old news.
    (scene) => {
      if (latest === null) accept(scene);
    },
    // Main is going; the page closes itself when nothing comes.
    () => undefined
  );
  return {
    current: () => latest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      removal();
      listeners.clear();
    }
  };
}
