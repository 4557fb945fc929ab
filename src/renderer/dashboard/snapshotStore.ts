import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { createLatestStore, type LatestStore } from '../bridge/latestStore.ts';

/** The last snapshot that main published. */
export type SnapshotStore = LatestStore<AppSnapshot>;

/** The part of the dashboard's bridge that snapshots come through. */
export type SnapshotSource = {
  readonly on: (channel: 'snapshot:changed', listener: (snapshot: AppSnapshot) => void) => () => void;
  readonly invoke: (channel: 'snapshot:get', request: null) => Promise<AppSnapshot>;
};

export function createSnapshotStore(bridge: SnapshotSource): SnapshotStore {
  return createLatestStore(
    {
      ask: () => bridge.invoke('snapshot:get', null),
      listen: (listener) => bridge.on('snapshot:changed', listener)
    },
    (snapshot) => snapshot
  );
}
