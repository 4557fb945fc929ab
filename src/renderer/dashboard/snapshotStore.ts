import type { AppSnapshot } from '../../core/monitor/snapshot.ts';

/** The last snapshot that main published; the window's only source of truth. */
export type SnapshotStore = {
  /** Null until the first one has come. */
  readonly current: () => AppSnapshot | null;
  /** Returns the removal of the listener. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
};

/** The part of the dashboard's bridge that snapshots come through. */
export type SnapshotSource = {
  readonly on: (channel: 'snapshot:changed', listener: (snapshot: AppSnapshot) => void) => () => void;
  readonly invoke: (channel: 'snapshot:get', request: null) => Promise<AppSnapshot>;
};

/** Asks for the present snapshot once and listens for the following ones. */
export function createSnapshotStore(bridge: SnapshotSource): SnapshotStore {
  const listeners = new Set<() => void>();
  let latest: AppSnapshot | null = null;
  const accept = (snapshot: AppSnapshot): void => {
    latest = snapshot;
    for (const listener of listeners) listener();
  };
  const removal = bridge.on('snapshot:changed', accept);
  bridge.invoke('snapshot:get', null).then(
    // The answer may arrive after a newer snapshot was published; then it is old news.
    (snapshot) => {
      if (latest === null) accept(snapshot);
    },
    // Main is starting or going; the next published snapshot stands in for the answer.
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
