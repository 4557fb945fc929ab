import type { SpokenScene } from '../../../core/ipc/overlayContract.ts';
import { createLatestStore, type LatestStore } from '../../bridge/latestStore.ts';

/** A scene with the moment it came, in seconds on the window's own steady clock. */
export type ReceivedScene = { readonly scene: SpokenScene; readonly receivedAt: number };

/** The last scene that main sent. */
export type SceneStore = LatestStore<ReceivedScene>;

/** The part of the overlay's bridge that scenes come through. */
export type SceneSource = {
  readonly on: (channel: 'scene:changed', listener: (scene: SpokenScene) => void) => () => void;
  readonly invoke: (channel: 'scene:get', request: null) => Promise<SpokenScene>;
};

/** @param nowSeconds the window's steady clock */
export function createSceneStore(bridge: SceneSource, nowSeconds: () => number): SceneStore {
  return createLatestStore(
    {
      ask: () => bridge.invoke('scene:get', null),
      listen: (listener) => bridge.on('scene:changed', listener)
    },
    (scene) => ({ scene, receivedAt: nowSeconds() })
  );
}
