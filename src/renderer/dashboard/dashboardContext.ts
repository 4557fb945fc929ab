import { createContext, use, useSyncExternalStore } from 'react';
import type { Bridge } from '../../core/ipc/contract.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import type { SnapshotStore } from './snapshotStore.ts';

/** What every part of the dashboard may use: words, the line to main, and main's last snapshot. */
type DashboardTools = {
  readonly text: Text;
  readonly bridge: Bridge<'dashboard'>;
  readonly store: SnapshotStore;
};

export const DashboardContext = createContext<DashboardTools | null>(null);

/** The words. */
export function useText(): Text {
  return useTools().text;
}

/** The line to main: intents go out, pictures come in. */
export function useBridge(): Bridge<'dashboard'> {
  return useTools().bridge;
}

/** Main's last snapshot, or null before the first one. */
export function useSnapshot(): AppSnapshot | null {
  const { store } = useTools();
  return useSyncExternalStore(store.subscribe, store.current);
}

function useTools(): DashboardTools {
  const tools = use(DashboardContext);
  if (tools === null) throw new Error('A part of the dashboard was used outside DashboardContext.');
  return tools;
}
