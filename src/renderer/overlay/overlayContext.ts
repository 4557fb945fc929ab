import { createContext, use, useSyncExternalStore } from 'react';
import type { Bridge } from '../../core/ipc/contract.ts';
import type { Text } from '../../text/createText.ts';
import type { ReceivedScene, SceneStore } from './scene/sceneStore.ts';

/** What every part of an overlay may use: words, the line to main, and main's last scene. */
type OverlayTools = { readonly text: Text; readonly bridge: Bridge<'overlay'>; readonly store: SceneStore };

export const OverlayContext = createContext<OverlayTools | null>(null);

/** The words. */
export function useText(): Text {
  return useTools().text;
}

/** The line to main. */
export function useBridge(): Bridge<'overlay'> {
  return useTools().bridge;
}

/** Main's last scene, or null before the first one. */
export function useScene(): ReceivedScene | null {
  const { store } = useTools();
  return useSyncExternalStore(store.subscribe, store.current);
}

function useTools(): OverlayTools {
  const tools = use(OverlayContext);
  if (tools === null) throw new Error('A part of the overlay was used outside OverlayContext.');
  return tools;
}
